import fc from 'fast-check';
import {
  dimensionOf,
  isUnit,
  UNITS,
  type Dimension,
  type Unit,
} from '../../src/core/quantities/unitTable';

export const ALL_UNITS: readonly Unit[] = Object.keys(UNITS).filter(isUnit);

const DIMENSIONS = [...new Set(ALL_UNITS.map(dimensionOf))];

/** All units that measure this. */
export function unitsOf(dimension: Dimension): readonly Unit[] {
  return ALL_UNITS.filter((unit) => dimensionOf(unit) === dimension);
}

/** Any amount that a ledger might hold: zero or a number of sane size, of either sign. */
export const anyAmount: fc.Arbitrary<number> = fc.oneof(
  fc.constant(0),
  fc.double({ min: 1e-9, max: 1e12, noNaN: true }),
  fc.double({ min: -1e12, max: -1e-9, noNaN: true }),
);

/** Three units of one dimension, not always different. */
export const threeUnits: fc.Arbitrary<readonly [Unit, Unit, Unit]> = fc
  .constantFrom(...DIMENSIONS)
  .chain((dimension) => {
    const unit = fc.constantFrom(...unitsOf(dimension));
    return fc.tuple(unit, unit, unit);
  });

/** Whether two numbers agree but for a few roundings: 2⁻⁵² ≈ 2.2e-16 each. */
export function nearlyEqual(a: number, b: number, roundings = 5): boolean {
  return Math.abs(a - b) <= roundings * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b));
}
