import fc from 'fast-check';
import { add } from '../../../src/core/quantities/add';
import { convert } from '../../../src/core/quantities/convert';
import { quantity, type Quantity } from '../../../src/core/quantities/quantity';
import type { Unit } from '../../../src/core/quantities/unitTable';
import { SEEDED } from '../../support/seeded';
import { anyAmount, nearlyEqual, threeUnits } from '../../support/unitSamples';

function readQuantity(amount: number, unit: Unit): Quantity {
  return quantity(amount, unit);
}

describe('add', () => {
  it('adds in the unit of the first: 1 t + 250 kg = 1.25 t', () => {
    expect(add(quantity(1, 't'), quantity(250, 'kg'))).toEqual({ amount: 1.25, unit: 't' });
  });

  it('adds in the unit of the first: 250 kg + 1 t = 1250 kg', () => {
    expect(add(quantity(250, 'kg'), quantity(1, 't'))).toEqual({ amount: 1250, unit: 'kg' });
  });

  it('commutes up to conversion: a + b, in the unit of b, is b + a', () => {
    const positive = anyAmount.map(Math.abs);
    fc.assert(
      fc.property(positive, positive, threeUnits, (x, y, [unitA, unitB]) => {
        const [a, b] = [readQuantity(x, unitA), readQuantity(y, unitB)];
        expect(nearlyEqual(convert(add(a, b), unitB).amount, add(b, a).amount)).toBe(true);
      }),
      SEEDED,
    );
  });

  it('has nothing of any unit as its neutral element', () => {
    fc.assert(
      fc.property(anyAmount, threeUnits, (x, [unitA, unitB]) => {
        const a = readQuantity(x, unitA);
        expect(add(a, readQuantity(0, unitB))).toEqual(a);
      }),
      SEEDED,
    );
  });

  it('does not compile for a mass and an energy, and at run time names both units', () => {
    // @ts-expect-error a mass and an energy do not add
    expect(() => add(quantity(1, 'kg'), quantity(1, 'kWh'))).toThrow(TypeError);
    expect(() => add(readQuantity(1, 'kg'), readQuantity(1, 'kWh'))).toThrow(
      'Cannot convert kWh to kg: kWh measures energy, kg measures mass.',
    );
  });
});
