import fc from 'fast-check';
import { freightOf } from '../../../src/core/quantities/freightOf';
import { quantity } from '../../../src/core/quantities/quantity';
import { SEEDED } from '../../support/seeded';
import { anyAmount, nearlyEqual } from '../../support/unitSamples';

describe('freightOf', () => {
  it('carries 1740 kg over 1520 km: 1.74 t × 1520 km = 2644.8 t·km', () => {
    const freight = freightOf(quantity(1740, 'kg'), quantity(1520, 'km'));
    expect(freight.unit).toBe('t·km');
    expect(freight.amount).toBeCloseTo(2644.8, 9);
  });

  it('takes any unit of mass and distance: 2 t × 500 m = 1 t·km', () => {
    expect(freightOf(quantity(2, 't'), quantity(500, 'm'))).toEqual({ amount: 1, unit: 't·km' });
  });

  it('carries 1000 lb over 100 miles: 0.453 592 37 t × 160.9344 km = 72.998616… t·km', () => {
    // 0.45359237 × 160.9344 = 0.45 × 160.9344 + 0.00359237 × 160.9344
    //                       = 72.42048 + 0.578135910528 = 72.998615910528
    const freight = freightOf(quantity(1000, 'lb'), quantity(100, 'mile'));
    expect(freight.amount).toBeCloseTo(72.998615910528, 9);
  });

  it('is split by splitting the load: the parts carried apart come to the whole', () => {
    const positive = anyAmount.map(Math.abs);
    fc.assert(
      fc.property(positive, positive, positive, (x, y, km) => {
        const over = quantity(km, 'km');
        const whole = freightOf(quantity(x + y, 'kg'), over).amount;
        const parts =
          freightOf(quantity(x, 'kg'), over).amount + freightOf(quantity(y, 'kg'), over).amount;
        expect(nearlyEqual(whole, parts)).toBe(true);
      }),
      SEEDED,
    );
  });

  it('does not compile with a distance as the mass, and at run time names both units', () => {
    const km = quantity(5, 'km');
    // @ts-expect-error a distance is not a mass
    expect(() => freightOf(km, km)).toThrow('Cannot convert km to t');
  });

  it('does not compile with the two changed over', () => {
    // @ts-expect-error the mass comes first
    expect(() => freightOf(quantity(5, 'km'), quantity(5, 't'))).toThrow(TypeError);
  });
});
