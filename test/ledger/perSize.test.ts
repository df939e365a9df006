import type { CellContent } from '../../src/workbook/grid';
import { perSizeOf, perUnitOf } from '../../src/ledger/values/perUnitOf';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function read(sheets: Readonly<Record<string, Rows>>) {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  const { footprint, inventory } = footprintOf(grids);
  const [product] = footprint.products;
  return {
    sums: Object.values(stageSums(footprint))[0],
    declared: product?.product.declaredUnit,
    told: inventory.findings.map(({ code }) => code),
    asked: inventory.questions.map(({ code }) => code),
  };
}

describe('amounts for one size of the product', () => {
  it.each([
    ['用量(kg/m2)', '因子(kgCO2e/kg)'],
    ['用量(kg/平方米产品)', '因子(kgCO2e/kg)'],
    ['Amount (kg/m²)', 'EF (kgCO2e/kg)'],
    ['用量(kg/m3)', '因子(kgCO2e/kg)'],
    ['用量(kg/kWp)', '因子(kgCO2e/kg)'],
    ['用量(kg/t产品)', '因子(kgCO2e/kg)'],
    ['Consumption (kg/t product)', 'EF (kgCO2e/kg)'],
  ])('%s are for one of it: 3 × 2 + 1 × 4 = 10', (amount, factor) => {
    const { sums, told, asked } = read({
      板材: [
        ['材料', amount, factor],
        ['铜', 3, 2],
        ['油墨', 1, 4],
      ],
    });
    expect(sums).toEqual({ rawMaterial: 10 });
    expect(told).not.toContain('per-unit-differs');
    expect(asked).toEqual([]);
  });

  it('stand in a column of units as well: 3 × 2 + 5 × 0.5 = 8.5', () => {
    const { sums, declared } = read({
      电路板: [
        ['物料', '单耗', '单位', '因子', '因子单位'],
        ['铜', 3, 'kg/m2', 2, 'kgCO2e/kg'],
        ['覆铜板', 5, 'm2/m2', 0.5, 'kgCO2e/m2'],
      ],
    });
    expect(sums).toEqual({ rawMaterial: 8.5 });
    expect(declared).toMatchObject({ covered: 1, unit: 'm2' });
  });

  it('beside totals are multiplied with an output in it: 3 × 2, and 500 × 0.6 / 100 = 3', () => {
    const { sums } = read({
      材料: [
        ['材料', '用量(kg/m2)', '因子(kgCO2e/kg)'],
        ['铜', 3, 2],
      ],
      能源: [
        ['能源', '年用量(kWh)', '因子(kgCO2e/kWh)'],
        ['电', 500, 0.6],
      ],
      产量: [
        ['产品', '年产量', '单位'],
        ['板', 100, '平方米'],
      ],
    });
    expect(sums).toEqual({ rawMaterial: 6, production: 3 });
  });

  it('do not count beside an output in another unit, and that is told', () => {
    const { sums, told } = read({
      材料: [
        ['材料', '用量(kg/m2)', '因子(kgCO2e/kg)'],
        ['铜', 3, 2],
      ],
      能源: [
        ['能源', '年用量(kWh)', '因子(kgCO2e/kWh)'],
        ['电', 500, 0.6],
      ],
      产量: [
        ['产品', '年产量', '单位'],
        ['板', 100, '片'],
      ],
    });
    expect(sums).toEqual({ rawMaterial: null, production: 3 });
    expect(told).toContain('per-unit-differs');
  });

  it('are told from densities, which only amounts can be', () => {
    expect(perUnitOf('kg/m3')).toBeNull();
    expect(perSizeOf('kg/m3')).toEqual({ unitText: 'kg', per: 'm3' });
    expect(perUnitOf('kg/t')).toBeNull();
    expect(perSizeOf('kgCO2e/m2')).toBeNull();
  });
});
