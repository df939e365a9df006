import fc from 'fast-check';
import { convert } from '../../../src/core/quantities/convert';
import { quantity, type Quantity } from '../../../src/core/quantities/quantity';
import type { Unit } from '../../../src/core/quantities/unitTable';
import { SEEDED } from '../../support/seeded';
import { anyAmount, nearlyEqual, threeUnits } from '../../support/unitSamples';

/** A quantity whose dimension only the run knows, as one read from a ledger. */
function readQuantity(amount: number, unit: Unit): Quantity {
  return quantity(amount, unit);
}

describe('convert', () => {
  it('turns 1500 kWh into 5.4 GJ: 1500 × 3.6 MJ = 5400 MJ', () => {
    expect(convert(quantity(1500, 'kWh'), 'GJ')).toEqual({ amount: 5.4, unit: 'GJ' });
  });

  it('turns 3 short tons into 2721.55422 kg: 3 × 2000 × 0.453 592 37', () => {
    expect(convert(quantity(3, 'ton-us'), 'kg').amount).toBeCloseTo(2721.55422, 9);
  });

  it('leaves a quantity as it is in its own unit', () => {
    fc.assert(
      fc.property(anyAmount, threeUnits, (amount, [unit]) => {
        expect(convert(readQuantity(amount, unit), unit)).toEqual({ amount, unit });
      }),
      SEEDED,
    );
  });

  it('comes back: convert(convert(q, u), q.unit) ≈ q', () => {
    fc.assert(
      fc.property(anyAmount, threeUnits, (amount, [from, to]) => {
        const back = convert(convert(readQuantity(amount, from), to), from);
        expect(back.unit).toBe(from);
        expect(nearlyEqual(back.amount, amount)).toBe(true);
      }),
      SEEDED,
    );
  });

  it('is the same in one step and in two', () => {
    fc.assert(
      fc.property(anyAmount, threeUnits, (amount, [a, b, c]) => {
        const direct = convert(readQuantity(amount, a), c).amount;
        const stepwise = convert(convert(readQuantity(amount, a), b), c).amount;
        expect(nearlyEqual(direct, stepwise)).toBe(true);
      }),
      SEEDED,
    );
  });

  it('keeps the sign, and nothing stays nothing', () => {
    fc.assert(
      fc.property(anyAmount, threeUnits, (amount, [from, to]) => {
        expect(Math.sign(convert(readQuantity(amount, from), to).amount)).toBe(Math.sign(amount));
      }),
      SEEDED,
    );
  });

  it('does not compile from a mass to kWh, and at run time names both units', () => {
    // @ts-expect-error a mass has no kWh
    expect(() => convert(quantity(1, 'kg'), 'kWh')).toThrow(TypeError);
    expect(() => convert(readQuantity(1, 'kg'), 'kWh')).toThrow(
      'Cannot convert kg to kWh: kg measures mass, kWh measures energy.',
    );
  });
});
