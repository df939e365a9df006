import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('Factors', [
  ['Item', 'EF', 'Unit'],
  ['Electricity', 0.5, 'kgCO2e/kWh'],
  ['Natural gas', 2, 'kgCO2e/m3'],
  ['Steam', 300, 'kgCO2e/t'],
]);
const FACTORS_ZH = gridOf('因子', [
  ['名称', '排放因子', '单位'],
  ['电力', 0.5, 'kgCO2e/kWh'],
  ['天然气', 2, 'kgCO2e/m3'],
]);

function read(name: string, unit: string) {
  const isChinese = /\p{Script=Han}/u.test(name);
  const header = isChinese ? ['名称', '用量', '单位'] : ['Item', 'Amount', 'Unit'];
  const grids = [gridOf('M', [header, [name, 100, unit]]), isChinese ? FACTORS_ZH : FACTORS];
  const { inventory, footprint } = footprintOf(grids);
  const [product] = footprint.products;
  const asked = inventory.questions.filter(({ code }) =>
    ['name-near-match', 'missing-factor'].includes(code),
  );
  return { total: product?.totalKgCo2e ?? null, asked: asked.length };
}

describe('the name of an energy carrier before the place that uses it', () => {
  it.each([
    // 100 kWh × 0.5 = 50
    ['Electricity, dough mixing', 'kWh', 50],
    ['Electricity – filling line 2', 'kWh', 50],
    ['Electricity: Hall B', 'kWh', 50],
    ['Electricity for paint shop', 'kWh', 50],
    ['Electricity (laser cutting)', 'kWh', 50],
    ['电（织造车间）', 'kWh', 50],
    ['电力-烘干线', 'kWh', 50],
    ['電力－組裝線', 'kWh', 50],
    ['外购电力·空压机', 'kWh', 50],
    // 100 m3 × 2 = 200
    ['Natural gas, heat treatment', 'm3', 200],
    ['Natural gas - steam boiler', 'm3', 200],
    ['天然气，熔炼炉', 'm3', 200],
    ['天然气-蒸汽锅炉', 'm3', 200],
    // 100 t × 300 = 30 000
    ['Steam – sterilising', 't', 30_000],
  ])('has the factor of the carrier, and nothing is asked: %s', (name, unit, total) => {
    expect(read(name, unit)).toEqual({ total, asked: 0 });
  });

  it.each([
    ['Electricity, wind', 'kWh'],
    ['Electricity (green)', 'kWh'],
    ['Electricity (PPA, hydro)', 'kWh'],
    ['Electricity, diesel generator', 'kWh'],
    ['Electricity - Norsk Kraft', 'kWh'],
    ['Natural gas, feedstock', 'm3'],
    ['Gas, welding', 'm3'],
    ['电（风电）', 'kWh'],
    ['天然气-制氢原料', 'm3'],
  ])('is not taken by its beginning where the rest tells another energy: %s', (name, unit) => {
    expect(read(name, unit).total).toBeNull();
  });

  it('goes behind a factor of the whole name: 100 kWh × 0.9 = 90', () => {
    const factors = gridOf('Factors', [
      ['Item', 'EF', 'Unit'],
      ['Electricity', 0.5, 'kgCO2e/kWh'],
      ['Electricity, dough mixing', 0.9, 'kgCO2e/kWh'],
    ]);
    const used = gridOf('M', [
      ['Item', 'Amount', 'Unit'],
      ['Electricity, dough mixing', 100, 'kWh'],
    ]);
    expect(footprintOf([used, factors]).footprint.products[0]?.totalKgCo2e).toBe(90);
  });
});
