import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

/** Of a year: 200 kWh × 0.5 / 100 t = 1 per t. */
const YEAR = gridOf('用电与产量', [
  ['月份', '用电量(kWh)', '产量(t)'],
  ['1月', 100, 50],
  ['2月', 100, 50],
  ['电力排放因子：0.5 kgCO2e/kWh'],
]);

function sumsOf(batch: string, header: string): unknown {
  const recipe = gridOf('配方', [
    ['乳胶漆'],
    [batch],
    ['原料', header, '排放因子(kgCO2e/kg)'],
    ['钛白粉', 1000, 5],
    ['滑石粉', 500, 1],
  ]);
  return Object.values(stageSums(footprintOf([recipe, YEAR]).footprint))[0];
}

describe('amounts for one batch beside an output of a year', () => {
  // (1000 × 5 + 500 × 1) / 5 t = 1100 per t, and not 5500 / 100 t = 55; nor is 5,000 kg 5 for the factor 5.
  it.each([
    ['每批产量：5000 kg', '每批用量/kg'],
    ['每批产量：5,000 kg', '每批用量(kg)'],
    ['Batch size: 5000 kg', 'Consumption per batch (kg)'],
  ])('%s, %s: 5500 / 5 t = 1100', (batch, header) => {
    expect(sumsOf(batch, header)).toEqual({ rawMaterial: 1100, production: 1 });
  });
});
