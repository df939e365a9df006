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
  if (from === to) return SAME;
  const [fromTop, fromBottom] = UNITS[from].ratio;
  const [toTop, toBottom] = UNITS[to].ratio;
  const top = reduced(fromTop, toTop);
  const bottom = reduced(toBottom, fromBottom);
  const { numerator, denominator } = reduced(
    top.numerator * bottom.numerator,
    top.denominator * bottom.denominator,
  );
  return succeeded({ numerator, denominator });
}

const SAME = succeeded({ numerator: 1, denominator: 1 });

/** Both numbers without their common factors: so the products above stay whole and exact. */
function reduced(numerator: number, denominator: number): Ratio {
  let a = numerator;
  let b = denominator;
  while (b !== 0) [a, b] = [b, a % b];
  return { numerator: numerator / a, denominator: denominator / a };
}
