import fc from 'fast-check';
import { conversionRatio, type Ratio } from '../../../src/core/quantities/conversionRatio';
import { dimensionOf, type Unit } from '../../../src/core/quantities/unitTable';
import { SEEDED } from '../../support/seeded';
import { ALL_UNITS, threeUnits, unitsOf } from '../../support/unitSamples';

function ratioOf(from: Unit, to: Unit): Ratio {
  const ratio = conversionRatio(from, to);
  if (!ratio.ok) throw new Error(`${from} does not convert to ${to}`);
  return ratio.value;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

describe('conversionRatio', () => {
  it('writes kWh in GJ as 9 / 2500 = 0.0036, not as a rounded decimal', () => {
    expect(ratioOf('kWh', 'GJ')).toEqual({ numerator: 9, denominator: 2500 });
  });

  it('is exact for every pair of units of one dimension: whole numbers in lowest terms', () => {
    for (const from of ALL_UNITS) {
      for (const to of unitsOf(dimensionOf(from))) {
        const { numerator, denominator } = ratioOf(from, to);
        expect([from, to, Number.isSafeInteger(numerator)]).toEqual([from, to, true]);
        expect([from, to, Number.isSafeInteger(denominator)]).toEqual([from, to, true]);
        expect([from, to, commonDivisor(numerator, denominator)]).toEqual([from, to, 1]);
      }
    }
  });

  it('is one over one from a unit to itself', () => {
    for (const unit of ALL_UNITS) {
      expect(ratioOf(unit, unit)).toEqual({ numerator: 1, denominator: 1 });
    }
  });

  it('is turned upside down on the way back', () => {
    fc.assert(
      fc.property(threeUnits, ([a, b]) => {
        const there = ratioOf(a, b);
        expect(ratioOf(b, a)).toEqual({
          numerator: there.denominator,
          denominator: there.numerator,
        });
      }),
      SEEDED,
    );
  });

  it('is the same directly and by way of a third unit, to the last digit', () => {
    fc.assert(
      fc.property(threeUnits, ([a, b, c]) => {
        const [ab, bc, ac] = [ratioOf(a, b), ratioOf(b, c), ratioOf(a, c)];
        expect(BigInt(ab.numerator) * BigInt(bc.numerator) * BigInt(ac.denominator)).toBe(
          BigInt(ab.denominator) * BigInt(bc.denominator) * BigInt(ac.numerator),
        );
      }),
      SEEDED,
    );
  });

  it('says which two dimensions it was given when they differ', () => {
    expect(conversionRatio('kg', 'kWh')).toEqual({
      ok: false,
      problem: { from: 'kg', fromDimension: 'mass', to: 'kWh', toDimension: 'energy' },
    });
  });

  it('exists exactly between units of one dimension', () => {
    for (const from of ALL_UNITS) {
      for (const to of ALL_UNITS) {
        const isSame = dimensionOf(from) === dimensionOf(to);
        expect([from, to, conversionRatio(from, to).ok]).toEqual([from, to, isSame]);
      }
    }
  });
});
