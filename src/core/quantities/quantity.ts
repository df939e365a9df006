import type { Dimension, DimensionOf, Unit, UnitOf } from './unitTable';

/**
 * A physical number with its unit. The dimension is part of the type, so that a mass cannot stand
 * where an energy is wanted: it does not compile.
 */
export interface Quantity<D extends Dimension = Dimension> {
  readonly amount: number;
  readonly unit: UnitOf<D>;
}

/**
 * Makes a quantity.
 * @param amount a finite number in `unit`
 * @param unit a unit's symbol
 * @throws RangeError when the amount is not finite
 */
export function quantity<U extends Unit>(amount: number, unit: U): Quantity<DimensionOf<U>> {
  if (!Number.isFinite(amount)) {
    throw new RangeError(`A quantity needs a finite amount, found ${String(amount)} ${unit}.`);
  }
  // The compiler cannot see that a unit is one of its own dimension's units.
  return { amount, unit } as unknown as Quantity<DimensionOf<U>>;
}
