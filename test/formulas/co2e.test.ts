import fc from 'fast-check';
import { GWP100, GWP_SETS, type Gas } from '../../src/core/gases/gwpTable';
import { co2e } from '../../src/formulas/co2e';
import { gasPotential } from '../../src/formulas/gasPotential';
import { cell, column, only } from '../support/cellsOf';

const GASES = (Object.keys(GWP100) as Gas[]).filter((gas) => GWP100[gas].AR4 !== null);

describe('CO2 equivalent of several gases', () => {
  it('of 100 kg CO2, 2 kg N2O and 0.1 kg SF6: 100 + 546 + 2520 by AR6', () => {
    const sum = co2e(column('CO2', '氧化亚氮', 'SF6'), column(100, 2, 0.1), null);
    expect(only(sum)).toBeCloseTo(3166, 9);
  });

  it('by AR4 and AR5: 100 + 596 + 2280, 100 + 530 + 2350', () => {
    const gases = column('CO2', 'N2O', 'SF6');
    const masses = column(100, 2, 0.1);
    expect(only(co2e(gases, masses, cell('AR4')))).toBeCloseTo(2976, 9);
    expect(only(co2e(gases, masses, cell('AR5')))).toBeCloseTo(2980, 9);
  });

  it('in the unit of the first mass: 1 t CO2 and 500 kg CO2 are 1.5 t', () => {
    expect(only(co2e(column('CO2', 'CO2'), column('1 t', '500 kg'), null))).toBeCloseTo(1.5, 12);
  });

  it('of blends by the mass of their parts: R-404A by AR4 = 0.44 × 3500 + 0.52 × 4470 + 0.04 × 1430', () => {
    expect(only(gasPotential(cell('R404A'), cell('AR4')))).toBeCloseTo(3921.6, 9);
    expect(only(co2e(cell('R-407C'), cell(10), cell('AR4')))).toBeCloseTo(17738.5, 8);
  });

  it('has no sum by AR4 or AR5 where one gas is an HFO, alone or in a blend: these weigh none', () => {
    expect(only(co2e(column('N2O', 'R-1234yf'), column(5, 1), null))).toBeCloseTo(1365.501, 9);
    expect(only(co2e(column('N2O', 'R-1234yf'), column(5, 1), cell('AR5')))).toEqual({
      code: 'gas-not-weighed',
      found: 'R-1234yf',
      set: 'AR5',
      expected: 'AR6',
    });
    expect(only(gasPotential(cell('R-513A'), cell('AR4')))).toEqual({
      code: 'gas-not-weighed',
      found: 'R-513A (HFO-1234yf)',
      set: 'AR4',
      expected: 'AR6',
    });
  });

  it('passes over blank pairs, and over nothing else', () => {
    expect(only(co2e(column('CO2', null, ''), column(5, null, ''), null))).toBe(5);
    expect(only(co2e(column('CO2', 'N2O'), column(5, null), null))).toMatchObject({
      code: 'missing-figure',
    });
    expect(only(co2e(column('CO2', null), column(5, 1), null))).toEqual({ code: 'missing-gas' });
    expect(only(co2e(column(null), column(null), null))).toEqual({ code: 'missing-gas' });
  });

  it('says what is wrong with the first cell that is, and passes errors on', () => {
    expect(only(co2e(column('CO2', '甲烷'), column(5, 1), null))).toMatchObject({
      code: 'methane-origin',
    });
    expect(only(co2e(cell('N2O'), cell('5 km'), null))).toMatchObject({ code: 'wrong-dimension' });
    expect(only(co2e(column('CO2', 'N2O'), column(5, 1, 2), null))).toMatchObject({
      code: 'shapes',
    });
    expect(only(co2e(cell('N2O'), cell({ error: '#REF!' }), null))).toEqual({
      code: 'cell-error',
      error: '#REF!',
    });
  });

  it('is the sum of what each gas comes to alone, whatever the order', () => {
    const pairs = fc.array(
      fc.tuple(fc.constantFrom(...GASES), fc.double({ min: 0, max: 1e6, noNaN: true })),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(pairs, fc.constantFrom(...GWP_SETS), (given, set) => {
        const sum = (of: typeof given): number =>
          Number(
            only(
              co2e(column(...of.map(([gas]) => gas)), column(...of.map(([, kg]) => kg)), cell(set)),
            ),
          );
        const alone = given.map((one) => sum([one])).reduce((a, b) => a + b, 0);
        expect(Math.abs(sum(given) - alone)).toBeLessThanOrEqual(1e-9 * Math.max(1, alone));
        expect(Math.abs(sum([...given].reverse()) - sum(given))).toBeLessThanOrEqual(
          1e-9 * Math.max(1, alone),
        );
      }),
    );
  });
});
