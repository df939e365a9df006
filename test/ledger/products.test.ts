import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位', '数据来源'],
  ['钢板', 2, 'kgCO2e/kg', '手册'],
  ['电', 0.5, 'kgCO2e/kWh', '手册'],
  ['Steel', 2, 'kgCO2e/kg', 'handbook'],
  ['公路运输', 0.1, 'kgCO2e/(t·km)', '手册'],
]);

function resultOf(sheet: string, rows: readonly (readonly CellContent[])[], answers = {}) {
  const result = footprintOf([gridOf(sheet, rows), FACTORS], answers);
  return { ...result, sums: Object.values(stageSums(result.footprint)) };
}

function codesOf(entries: readonly { readonly code: string }[]): readonly string[] {
  return entries.map(({ code }) => code);
}

describe('an amount that is a product of columns', () => {
  it.each([
    ['单重(kg) × 数量', ['材料', '单重(kg)', '数量']],
    ['单重(kg/件) × 件数', ['零件', '单重(kg/件)', '件数']],
    ['用量(kg/台) × 台数', ['材料', '用量(kg/台)', '台数']],
    ['weight each × quantity', ['Material', 'Weight each (kg)', 'Quantity']],
    ['mass per trip × trips', ['Material', 'Mass per trip (kg)', 'Number of trips']],
  ])('%s: 2.5 kg × 40 = 100 kg, × 2 = 200', (_, headers) => {
    const { sums, inventory } = resultOf('材料', [headers, ['钢板', 2.5, 40]]);
    expect(sums).toEqual([{ rawMaterial: 200 }]);
    expect(inventory.activities[0]?.data).toMatchObject({
      amount: { operation: 'product', quantity: { amount: 100, unit: 'kg' } },
    });
  });

  it('the order of the columns does not matter: 40 × 2.5 kg × 2 = 200', () => {
    const { sums } = resultOf('材料', [
      ['数量', '材料', '单重(kg)'],
      [40, '钢板', 2.5],
    ]);
    expect(sums).toEqual([{ rawMaterial: 200 }]);
  });

  it('grams each: 2500 g × 40 = 100 kg, × 2 = 200', () => {
    const { sums } = resultOf('材料', [
      ['材料', '单重', '数量'],
      ['钢板', '2500g', '40件'],
    ]);
    expect(sums).toEqual([{ rawMaterial: 200 }]);
  });

  it('功率 × 运行时间: 7.5 kW × 200 h = 1500 kWh, × 0.5 = 750', () => {
    const { sums } = resultOf('用电', [
      ['能源', '功率(kW)', '运行时间(h)'],
      ['电', 7.5, 200],
    ]);
    expect(sums).toEqual([{ production: 750 }]);
  });

  it('power × hours × machines × load: 500 W × 2 h × 3 × 80 % = 2.4 kWh, × 0.5 = 1.2', () => {
    const { sums } = resultOf('Electricity', [
      ['Energy', 'Power (W)', 'Operating hours (h)', 'Quantity', 'Load factor'],
      ['电', 500, 2, 3, '80%'],
    ]);
    expect(sums).toEqual([{ production: 1.2 }]);
  });

  it('a total beside them counts and the product only confirms it: 100 × 2 = 200', () => {
    const { sums, inventory } = resultOf('材料', [
      ['材料', '单重(kg)', '数量', '总重(kg)'],
      ['钢板', 2.5, 40, 100],
    ]);
    expect(sums).toEqual([{ rawMaterial: 200 }]);
    expect(codesOf(inventory.findings)).not.toContain('value-conflict');
  });

  it('says where the total is not the product, and counts the total: 110 × 2 = 220', () => {
    const { sums, inventory } = resultOf('Materials', [
      ['Material', 'Unit weight (kg)', 'Quantity', 'Total weight (kg)'],
      ['Steel', 2.5, 40, 110],
    ]);
    expect(sums).toEqual([{ rawMaterial: 220 }]);
    expect(inventory.findings.find(({ code }) => code === 'value-conflict')).toMatchObject({
      values: { cell: 'D2', stated: 110, computed: 100 },
    });
  });

  it('a total left blank is what its parts come to: (2.5 × 40 + 10) × 2 = 220', () => {
    const { sums } = resultOf('材料', [
      ['材料', '单重(kg)', '数量', '总重(kg)'],
      ['钢板', 2.5, 40, null],
      ['钢板', 1, 10, 10],
    ]);
    expect(sums).toEqual([{ rawMaterial: 220 }]);
  });

  it('a part that is missing leaves the amount missing, never 0', () => {
    const { footprint } = resultOf('材料', [
      ['材料', '单重(kg)', '数量'],
      ['钢板', 2.5, null],
    ]);
    expect(footprint.products[0]).toMatchObject({ totalKgCo2e: null, complete: false });
    expect(codesOf(footprint.findings)).toEqual(['missing-quantity']);
  });

  it('asks for the unit of a power that names none and calculates nothing from it', () => {
    const rows = [
      ['能源', '功率', '运行时间(h)'],
      ['电', 7.5, 200],
    ];
    const { sums, inventory } = resultOf('用电', rows);
    expect(sums).toEqual([{ production: null }]);
    const question = inventory.questions.find(({ code }) => code === 'missing-unit');
    expect(question).toMatchObject({ assumed: null, options: [{ key: 'kW' }, { key: 'W' }] });
    const answered = resultOf('用电', rows, { [question?.id ?? '']: 'kW' });
    expect(answered.sums).toEqual([{ production: 750 }]);
  });

  it('carries a mass of trips: 2 t × 5 trips × 100 km × 0.1 = 100', () => {
    const { sums } = resultOf('运输', [
      ['货物', '每车重量(t)', '车次', '运距(km)'],
      ['钢板', 2, 5, 100],
    ]);
    expect(sums).toEqual([{ transport: 100 }]);
  });
});
