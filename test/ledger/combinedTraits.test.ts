import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位', '数据来源'],
  ['钢板', 2, 'kgCO2e/kg', '手册'],
  ['铜线', 4, 'kgCO2e/kg', '手册'],
  ['电力', 0.5, 'kgCO2e/kWh', '手册'],
  ['Steel', 2, 'kgCO2e/kg', 'handbook'],
  ['Electricity', 0.5, 'kgCO2e/kWh', 'handbook'],
]);

function codesOf(entries: readonly { readonly code: string }[]): readonly string[] {
  return entries.map(({ code }) => code);
}

// Combinations that the generator in traits/ found to be read wrongly.
describe('traits in combination', () => {
  it('multiplies 单重 by 数量 under a group header: 200 kg × 5 × 2 = 2000, not 400', () => {
    const rows = [
      ['材料名称', '消耗情况', null],
      [null, '单重(kg)', '数量'],
      ['钢板', 200, 5],
    ];
    const merges = [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ];
    const { footprint } = footprintOf([gridOf('材料', rows, merges), FACTORS]);
    expect(Object.values(stageSums(footprint))).toEqual([{ rawMaterial: 2000 }]);
  });

  it('takes 单位：kg above 单重 and 数量 for the weights alone: 2 × 5 × 2 = 20', () => {
    const rows = [['单位：kg'], ['材料名称', '单重', '数量'], ['钢板', 2, 5]];
    const { footprint, inventory } = footprintOf([gridOf('材料', rows), FACTORS]);
    expect(Object.values(stageSums(footprint))).toEqual([{ rawMaterial: 20 }]);
    expect(codesOf(inventory.findings)).not.toContain('not-a-count');
  });

  it('gives months the unit column behind the factor and its unit: (1 + 2) × 0.7 = 2.1', () => {
    const sheet = gridOf('能源', [
      ['能源种类', '排放因子', '因子单位', '单位', '1月', '2月'],
      ['电力', 0.7, 'kgCO2e/kWh', 'kWh', 1, 2],
    ]);
    const { footprint } = footprintOf([sheet]);
    expect(Object.values(stageSums(footprint))).toEqual([{ production: 2.1 }]);
  });

  it('leaves the unit behind a distance to the distance', () => {
    const sheet = gridOf('材料', [
      ['材料名称', '运距', '单位', '用量(kg)'],
      ['钢板', 200, 'km', 100],
    ]);
    const { footprint } = footprintOf([sheet, FACTORS]);
    expect(stageSums(footprint)['材料']).toMatchObject({ rawMaterial: 200 });
  });

  it('names products by their sheets where titles say nothing: 200 and 100 + 400', () => {
    const sheetOf = (product: string, rows: readonly (readonly CellContent[])[]) => [
      gridOf(`${product}原材料`, [[null, '消耗情况'], ['材料名称', '用量(kg)'], ...rows]),
      gridOf(`${product}能源`, [
        [null, '活动数据'],
        ['能源种类', '消耗量(kWh)'],
        ['电力', 10],
      ]),
    ];
    const { footprint } = footprintOf([
      ...sheetOf('泵A', [['钢板', 100]]),
      ...sheetOf('泵B', [
        ['钢板', 50],
        ['铜线', 100],
      ]),
      FACTORS,
    ]);
    expect(stageSums(footprint)).toEqual({
      泵A原材料: { rawMaterial: 200, production: 5 },
      泵B原材料: { rawMaterial: 500, production: 5 },
    });
  });

  it('joins sheets of one product whose names differ by words that nobody listed', () => {
    const sheetsOf = (product: string, kg: number) => [
      gridOf(`${product} Raw materials`, [
        ['Material', 'Amount (kg)'],
        ['Steel', kg],
      ]),
      gridOf(`${product} Energy bought`, [
        ['Energy', 'Consumption (kWh)'],
        ['Electricity', kg],
      ]),
    ];
    const { footprint } = footprintOf([
      ...sheetsOf('Pump A', 100),
      ...sheetsOf('Pump B', 50),
      FACTORS,
    ]);
    // 100 × 2 and 100 × 0.5; 50 × 2 and 50 × 0.5
    expect(stageSums(footprint)).toEqual({
      'Pump A Raw materials': { rawMaterial: 200, production: 50 },
      'Pump B Raw materials': { rawMaterial: 100, production: 25 },
    });
  });

  it('finds a header of products with units, though most of its words are names', () => {
    const rows = [
      ['材料'],
      ['序号', '材料名称', '泵A(kg)', '泵B(kg)', '泵C(kg)'],
      [1, '钢板', 100, null, null],
      [2, '铜线', null, 10, 10],
      [],
      ['能源'],
      ['序号', '能源种类', '单位', '泵A', '泵B', '泵C'],
      [1, '电力', 'kWh', 10, 10, 10],
    ];
    const { footprint } = footprintOf([gridOf('台账', rows), FACTORS]);
    expect(stageSums(footprint)).toEqual({
      泵A: { rawMaterial: 200, production: 5 },
      泵B: { rawMaterial: 40, production: 5 },
      泵C: { rawMaterial: 40, production: 5 },
    });
  });

  it('tells of a sheet whose amounts are in units that nobody knows', () => {
    const rows = [
      ['材料名称', '用量'],
      ['钢板', '12筐'],
      ['铜线', '3筐'],
    ];
    const { inventory } = footprintOf([gridOf('材料', rows), FACTORS]);
    expect(codesOf(inventory.findings)).toContain('table-not-understood');
  });

  it('knows a heading of a product in traditional characters: 200 and 40', () => {
    const sheet = gridOf('材料', [
      ['材料', '用量(kg)'],
      ['產品：泵A', null],
      ['钢板', 100],
      ['產品：泵B', null],
      ['铜线', 10],
    ]);
    const { footprint } = footprintOf([sheet, FACTORS]);
    expect(stageSums(footprint)).toEqual({ 泵A: { rawMaterial: 200 }, 泵B: { rawMaterial: 40 } });
  });

  it('tells of a list with units of which nothing was read, beside tables that were', () => {
    const rows = [
      ['材料名称', '用量(kg)'],
      ['钢板', 100],
      [],
      ['能源'],
      ['能源种类', '单位', '离心泵', '减速机'],
      ['电力', 'kWh', 10, null],
    ];
    const { inventory } = footprintOf([gridOf('台账', rows), FACTORS]);
    const told = inventory.findings.filter(({ code }) => code === 'table-not-understood');
    expect(told.map(({ cells }) => cells[0]?.cell)).toEqual(['C6']);
  });
});
