import { failed, succeeded, type Outcome } from '../outcome';
import { dimensionOf, UNITS, type Dimension, type Unit } from './unitTable';

/** An exact multiplier as numerator / denominator, without common factors. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** Two units that measure different things. */
export interface DimensionMismatch {
  readonly from: Unit;
  readonly fromDimension: Dimension;
  readonly to: Unit;
  readonly toDimension: Dimension;
}

/**
 * The exact number by which an amount in one unit is multiplied to be in another.
 * @param from the unit the amount is in
 * @param to the unit wanted
 * @returns the ratio in lowest terms, or the two dimensions when they differ
 */
export function conversionRatio(from: Unit, to: Unit): Outcome<Ratio, DimensionMismatch> {
  const fromDimension = dimensionOf(from);
  const toDimension = dimensionOf(to);
  if (fromDimension !== toDimension) return failed({ from, fromDimension, to, toDimension });
  const [fromTop, fromBottom] = UNITS[from].ratio;
  const [toTop, toBottom] = UNITS[to].ratio;
  const numerator = BigInt(fromTop) * BigInt(toBottom);
  const denominator = BigInt(fromBottom) * BigInt(toTop);
  const divisor = greatestCommonDivisor(numerator, denominator);
  return succeeded({
    numerator: Number(numerator / divisor),
    denominator: Number(denominator / divisor),
  });
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
