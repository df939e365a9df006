import fc from 'fast-check';
import type { CellArgument } from '../../src/formulas/cells';
import { BUILT_IN } from '../../src/formulas/library/builtIn';
import { transport } from '../../src/formulas/transport';
import { cell, column, only, shownOf } from '../support/cellsOf';
import { SEEDED } from '../support/seeded';

function carry(
  mass: CellArgument,
  distance: CellArgument,
  factor: CellArgument,
  massUnit: CellArgument = null,
  distanceUnit: CellArgument = null,
): unknown {
  return only(
    transport(
      cell(mass),
      cell(distance),
      cell(factor),
      cell(massUnit),
      cell(distanceUnit),
      BUILT_IN,
    ),
  );
}

describe('freight', () => {
  it.each([
    ['bare numbers are kg, km, kgCO2e/(t·km)', 1740, 150, 0.049],
    ['texts as ledgers have them', '1740kg', '约150km', '0.049 kgCO2e/(t·km)'],
    ['Chinese units', '1.74吨', '150公里', '0.049千克二氧化碳当量/吨公里'],
    [
      'a factor for kg·km: 0.049 kg/(t·km) = 0.000049 kg/(kg·km)',
      1740,
      150,
      '0.000049 kgCO2e/(kg·km)',
    ],
    ['a factor in grams', 1740, 150, '49 gCO2e/tkm'],
  ])(
    'is 1.74 t × 150 km × 0.049 kgCO2e/(t·km) = 12.789 kgCO2e: %s',
    (_, mass, distance, factor) => {
      expect(carry(mass, distance, factor)).toBeCloseTo(12.789, 12);
    },
  );

  it('takes units from the arguments beside: 2 lb × 3 mile, 0.90718474 kg × 4.828032 km × 1000', () => {
    // 0.9 × 4.828032 = 4.3452288, 0.00718474 × 4.828032 = 0.03468815463168
    expect(carry(2, 3, 1000, 'lb', 'mile')).toBeCloseTo(4.37991695463168, 12);
  });

  it('refuses what is no freight', () => {
    expect(carry('5 m³', 1, 1)).toMatchObject({
      code: 'wrong-dimension',
      role: 'mass',
      foundDimension: 'volume',
      expectedDimension: 'mass',
    });
    expect(carry(5, '3 h', 1)).toMatchObject({ code: 'wrong-dimension', role: 'distance' });
    expect(carry(5, 3, '0.5 kgCO2e/kWh')).toMatchObject({
      code: 'wrong-dimension',
      role: 'factor',
      found: 'kWh',
      expectedDimension: 'freight',
    });
  });

  it('charges a mode of the library: 2 t × 100 km × 0.010 kgCO2e/(t·km) by rail = 2', () => {
    expect(carry('2t', 100, ' 铁路运输 ')).toBeCloseTo(2, 12);
    expect(carry('2t', 100, '重型柴油货车运输(载重30t)')).toBeCloseTo(2 * 100 * 0.078, 12);
  });

  it('never takes a mode that is not sure, and names what it may be', () => {
    expect(carry(5, 3, '公路')).toMatchObject({ code: 'near-in-library', name: '公路' });
    expect(carry(5, 3, '空运')).toEqual({ code: 'not-in-library', name: '空运' });
  });

  it('looks for modes among freight only: diesel is a fuel', () => {
    expect(carry(5, 3, '柴油')).toMatchObject({ code: 'not-in-library' });
  });

  it('calls a missing factor missing, and a missing distance', () => {
    expect(carry(5, 3, '—')).toMatchObject({ code: 'missing-factor' });
    expect(carry(5, '', 1)).toMatchObject({ code: 'missing-figure', role: 'distance' });
    expect(carry('', 5, 1)).toMatchObject({ code: 'missing-figure', role: 'mass' });
  });

  it('goes through a ledger’s columns: 1 t × 100 km × 0.05 = 5; 2 t × 10 km × 0.05 = 1', () => {
    const result = transport(
      column(1000, '2t', '—'),
      column(100, '10km', 5),
      cell(0.05),
      null,
      null,
      null,
    );
    expect(shownOf(result)).toEqual([[5], [1], ['missing-figure']]);
  });
});

describe('laws of freight', () => {
  const amount = fc.double({ min: 1e-3, max: 1e9, noNaN: true });

  it('in lb and miles is what it is in kg and km', () => {
    fc.assert(
      fc.property(amount, amount, amount, (mass, distance, factor) => {
        const there = carry(mass, distance, factor, 'lb', 'mile') as number;
        const here = carry(mass * 0.45359237, distance * 1.609344, factor) as number;
        expect(Math.abs(there - here)).toBeLessThanOrEqual(1e-12 * Math.abs(here));
      }),
      SEEDED,
    );
  });

  it('is linear in mass and in distance', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        fc.integer({ min: 2, max: 50 }),
        (mass, way, factor, times) => {
          const once = carry(mass, way, factor) as number;
          for (const more of [carry(mass * times, way, factor), carry(mass, way * times, factor)]) {
            expect(Math.abs(Number(more) - once * times)).toBeLessThanOrEqual(1e-12 * once * times);
          }
        },
      ),
      SEEDED,
    );
  });
});
