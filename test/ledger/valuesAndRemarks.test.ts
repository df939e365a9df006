import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function read(sheet: string, rows: Rows) {
  const { footprint, inventory } = footprintOf([gridOf(sheet, rows)]);
  return {
    total: footprint.products[0]?.ledgerTotalKgCo2e ?? null,
    isComplete: footprint.products.length > 0 && footprint.products.every((one) => one.complete),
    asked: inventory.questions
      .map(({ code }) => code)
      .filter((code) => code !== 'unit-of-analysis'),
    codes: [...inventory.findings, ...footprint.findings].map(({ code }) => code),
  };
}

describe('a column headed by nothing but 数值 or Value', () => {
  it.each<[string, Rows]>([
    [
      'a result column: 12 × 2.1 + 8 × 0.5 = 29.2',
      [
        ['名称', '数值', '单位', '排放因子', '因子单位', '排放量(kgCO2e)'],
        ['钢板', 12, 'kg', 2.1, 'kgCO2e/kg', 25.2],
        ['电', 8, 'kWh', 0.5, 'kgCO2e/kWh', 4],
      ],
    ],
    [
      'distances: 10 × 2.9 + 2 t·km × 0.1 = 29.2',
      [
        ['名称', '数值', '单位', '运距/km', '因子(kgCO2e/kg)', '运输因子(kgCO2e/tkm)'],
        ['钢板', 6, 'kg', 200, 2.9, 0.1],
        ['钢管', 4, 'kg', 200, 2.9, 0.1],
      ],
    ],
    [
      '活动数据 above the names: 12 × 2.1 + 8 × 0.5 = 29.2',
      [
        ['阶段', '活动数据', '数值', '单位', '因子', '因子单位'],
        ['原材料', '钢板', 12, 'kg', 2.1, 'kgCO2e/kg'],
        ['生产', '电', 8, 'kWh', 0.5, 'kgCO2e/kWh'],
      ],
    ],
  ])('is the amount beside %s', (_what, rows) => {
    const { total, isComplete, asked } = read('清单', rows);
    expect([total?.toFixed(6), isComplete, asked]).toEqual(['29.200000', true, []]);
  });
});

describe('a header of two letters', () => {
  it('is the carbon factor beside amounts in words: 58 × 0.45 = 26.1, and no cubic feet', () => {
    const { total, asked } = read('Energy', [
      ['Energy', 'Use', 'Unit', 'CF', 'CF unit'],
      ['Electricity', 58, 'kWh', 0.45, 'kgCO2e/kWh'],
    ]);
    expect([total?.toFixed(6), asked]).toEqual(['26.100000', []]);
  });

  it('beside kWh alone may be cubic feet, and nothing is calculated with it', () => {
    const { isComplete } = read('Energy', [
      ['Month', 'kWh', 'CF'],
      ['Jan', 5800, 200],
      ['Feb', 1000, 300],
    ]);
    expect(isComplete).toBe(false);
  });
});

describe('an area beside what it weighs', () => {
  it('is told and no second amount: 25.6 × 0.92 + 21.48 × 0.78 = 40.3064', () => {
    const { total, isComplete, codes } = read('Box', [
      ['Layer', 'Area (m2)', 'Grammage (g/m2)', 'Mass (kg)', 'EF (kgCO2e/kg)'],
      ['Liner', 128, 200, 25.6, 0.92],
      ['Fluting', 179, 120, 21.48, 0.78],
    ]);
    expect([total?.toFixed(6), isComplete]).toEqual(['40.306400', true]);
    expect(codes).toContain('column-not-used');
  });
});

describe('a row below the items', () => {
  it('that gives a result in the column of results alone is no item', () => {
    const { total, isComplete, codes } = read('Job', [
      ['Material', 'Usage (kg)', 'EF (kg CO2e/kg)', 'kg CO2e'],
      ['Paper', 100, 1, 100],
      ['Ink', 10, 2.5, 25],
      ['Per copy (kg CO2e)', null, null, 0.125],
    ]);
    expect([total, isComplete]).toEqual([125, true]);
    expect(codes).toContain('statistic-row-ignored');
  });

  it('with a result and an amount is one all the same', () => {
    const { isComplete } = read('Job', [
      ['Material', 'Usage (kg)', 'EF (kg CO2e/kg)', 'kg CO2e'],
      ['Paper', 100, 1, 100],
      ['Binding (kg CO2e)', 3, null, 25],
    ]);
    expect(isComplete).toBe(false);
  });

  it.each(['车间主任：', '统计：生技科', 'Plant manager: A. Lee'])(
    'that says who signs, %s, is no item',
    (text) => {
      const { total, isComplete } = read('用料', [
        ['材料', '用量(kg)', '因子(kgCO2e/kg)'],
        ['钢', 10, 2],
        ['铜', 1, 5],
        [text, null, null],
      ]);
      expect([total, isComplete]).toEqual([25, true]);
    },
  );

  it('that names a thing behind a colon stays an item whose amount is missing', () => {
    const { isComplete } = read('用料', [
      ['材料', '用量(kg)', '因子(kgCO2e/kg)'],
      ['钢', 10, 2],
      ['辅料：纸箱', null, null],
    ]);
    expect(isComplete).toBe(false);
  });
});

describe('a factor in the remarks of its row', () => {
  const table = (...remarks: readonly string[]): Rows => [
    ['Raw material', 'Charge (kg)', 'Remarks'],
    ...remarks.map((remark, at) => [`Resin ${'ABCD'.charAt(at)}`, 10, remark]),
  ];

  it('is the factor of the row: 10 × (5.1 + 2 + 4.2) = 113', () => {
    const { total, isComplete } = read(
      'Recipe',
      table('EF 5.1 kg CO2e/kg (EPD)', 'factor: 2 kg/kg', '4.2 kgCO2e/kg, supplier'),
    );
    expect([total?.toFixed(6), isComplete]).toEqual(['113.000000', true]);
  });

  it.each([
    ['two factors', 'EF 5.1 kgCO2e/kg, EF 4 kgCO2e/kg'],
    ['a factor of something else', 'steam 0.3 kgCO2e/kg'],
    ['the factor of its way', 'EF 0.1 kgCO2e/tkm'],
    ['a ratio of no gas', 'density 1.1 kg/L'],
  ])('is none where the remark gives %s', (_what, remark) => {
    expect(read('Recipe', table(remark, 'EF 2 kgCO2e/kg')).isComplete).toBe(false);
  });
});
