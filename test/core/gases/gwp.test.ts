import { gwp } from '../../../src/core/gases/gwp';
import { GWP100, GWP_SETS, type Gas } from '../../../src/core/gases/gwpTable';

function isGas(name: string): name is Gas {
  return Object.hasOwn(GWP100, name);
}

const isOlefin = (gas: Gas): boolean => /^HC?FO-/.test(gas);

const GASES = Object.keys(GWP100).filter(isGas);

/** IPCC: AR4 table 2.14, AR5 table 8.A.1, AR6 table 7.SM.7. */
const PUBLISHED: readonly (readonly [Gas, number, number, number])[] = [
  ['CH4-fossil', 25, 30, 29.8],
  ['CH4-non-fossil', 25, 28, 27],
  ['N2O', 298, 265, 273],
  ['SF6', 22800, 23500, 25200],
  ['NF3', 17200, 16100, 17400],
  ['HFC-32', 675, 677, 771],
  ['HFC-134a', 1430, 1300, 1530],
  ['HFC-236fa', 9810, 8060, 8690],
  ['HCFC-22', 1810, 1760, 1960],
  ['HFC-365mfc', 794, 804, 914],
  ['HFC-43-10mee', 1640, 1650, 1600],
  ['HCFC-141b', 725, 782, 860],
  ['CFC-12', 10900, 10200, 12500],
  ['C6F14', 9300, 7910, 8620],
  ['CF4', 7390, 6630, 7380],
  ['c-C4F8', 10300, 9540, 10200],
];

describe('gwp', () => {
  it.each(PUBLISHED)('weighs %s as the IPCC does: %d in AR4, %d in AR5, %d in AR6', (...row) => {
    const [gas, ...values] = row;
    expect(GWP_SETS.map((set) => gwp(gas, set))).toEqual(values);
  });

  it('weighs everything against CO2, which is 1 in every report', () => {
    expect(GWP_SETS.map((set) => gwp('CO2', set))).toEqual([1, 1, 1]);
  });

  it('knows a value above that of CO2 for every gas in every report, and HFOs in AR6 alone', () => {
    for (const gas of GASES.filter((name) => name !== 'CO2' && !isOlefin(name))) {
      for (const set of GWP_SETS) expect([gas, Number(gwp(gas, set)) > 1]).toEqual([gas, true]);
    }
    // AR4 lists none of them, AR5 says of most only that they are below 1: no value to multiply by.
    const olefins = GASES.filter(isOlefin);
    expect(olefins).toHaveLength(6);
    for (const gas of olefins) {
      expect(GWP_SETS.map((set) => typeof gwp(gas, set))).toEqual(['object', 'object', 'number']);
    }
  });

  it('never weighs fossil methane lighter: it also counts the CO2 that it becomes', () => {
    for (const set of GWP_SETS) {
      const [fossil, other] = [gwp('CH4-fossil', set), gwp('CH4-non-fossil', set)].map(Number);
      expect(fossil).toBeGreaterThanOrEqual(Number(other));
    }
  });
});
