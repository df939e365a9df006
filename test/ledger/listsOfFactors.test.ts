import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const PARTS: Rows = [
  ['材料', '用量(kg)'],
  ['低碳钢板', 100],
  ['PA66塑料粒', 20],
];

function read(rows: Rows, sheet = 'Sheet1', parts = PARTS) {
  const { footprint, inventory } = footprintOf([gridOf('BOM', parts), gridOf(sheet, rows)]);
  return {
    total: footprint.products[0]?.ledgerTotalKgCo2e?.toFixed(6) ?? null,
    isComplete: footprint.products.every((one) => one.complete),
    asked: inventory.questions
      .map(({ code }) => code)
      .filter((code) => code !== 'unit-of-analysis'),
  };
}

// 100 × 2.41 + 20 × 7.9 = 241 + 158 = 399
describe('a list of factors as data bases are bought', () => {
  it.each<[string, Rows]>([
    [
      'products above what has the factors',
      [
        ['产品名称', '排放因子', '单位', '年份', '来源'],
        ['低碳钢板', 2.41, 'kgCO2e/kg', 2023, '库A'],
        ['PA66塑料粒', 7.9, 'kgCO2e/kg', 2022, '库A'],
      ],
    ],
    [
      'factors with their units in one cell',
      [
        ['产品名称', '上游排放', '数据时间', '不确定性'],
        ['低碳钢板', '2.41tCO2e/吨', 2023, '10%'],
        ['PA66塑料粒', '7.9kgCO2e/千克', 2022, ''],
      ],
    ],
    [
      'footprints beside units of factors',
      [
        ['Product', 'Carbon footprint', 'Unit', 'Data year', 'Source'],
        ['低碳钢板', 2.41, 'kg CO2e/kg', 2023, 'A'],
        ['PA66塑料粒', 7900, 'kg CO2e/t', 2022, 'A'],
      ],
    ],
    [
      'GWP beside reference units, below titles',
      [
        ['Purchased LCI dataset export'],
        ['Licence: Acme 2026'],
        [],
        ['UUID', 'Flow name', 'Geography', 'Reference unit', 'GWP100 (kg CO2-eq)', 'Year'],
        ['u1', '低碳钢板', 'CN', 'kg', 2.41, 2023],
        ['u2', 'PA66塑料粒', 'GLO', 't', 7900, 2022],
      ],
    ],
    [
      '功能单位 beside 碳足迹',
      [
        ['数据集名称', '功能单位', '碳足迹(kgCO2e)', '地理范围', '基准年'],
        ['低碳钢板', 'kg', 2.41, '中国', 2023],
        ['PA66塑料粒', 'kg', 7.9, '全球', 2022],
      ],
    ],
  ])('by %s: 399', (_, rows) => {
    expect(read(rows)).toEqual({ total: '399.000000', isComplete: true, asked: [] });
  });

  it('charges energy by its own unit: 50 kWh × 0.6 + 10 kg × 2 = 50', () => {
    const list: Rows = [
      ['Dataset', 'Reference unit', 'GWP100 (kg CO2e)'],
      ['Electricity', 'kWh', 0.6],
      ['Steel', 'kg', 2],
    ];
    const parts: Rows = [
      ['Item', 'Amount', 'Unit'],
      ['Electricity', 50, 'kWh'],
      ['Steel', 10, 'kg'],
    ];
    expect(read(list, 'Sheet1', parts)).toMatchObject({ total: '50.000000', isComplete: true });
  });
});

describe('no list of factors', () => {
  const factors: Rows = [
    ['名称', '排放因子(kgCO2e/kg)'],
    ['低碳钢板', 2],
    ['PA66塑料粒', 5],
  ];

  // 100 × 2 + 20 × 5 = 300, whatever the product came to last year.
  it.each<[string, Rows]>([
    [
      'is what products came to, by the piece',
      [
        ['产品', '碳足迹', '单位'],
        ['低碳钢板', 9, 'kgCO2e/件'],
      ],
    ],
    [
      'is what products came to, without a unit',
      [
        ['产品', '碳足迹(kgCO2e)'],
        ['低碳钢板', 9],
      ],
    ],
  ])('%s', (_, rows) => {
    const grids = [gridOf('BOM', PARTS), gridOf('排放因子', factors), gridOf('往年', rows)];
    const { footprint } = footprintOf(grids);
    expect(footprint.products.map((one) => one.ledgerTotalKgCo2e)).toEqual([300]);
  });

  it('is a ledger of products with amounts and factors: 3 × 2 = 6 for A, 4 × 2 = 8 for B', () => {
    const rows: Rows = [
      ['产品', '材料', '用量(kg)', '排放因子', '单位'],
      ['A', '钢', 3, 2, 'kgCO2e/kg'],
      ['B', '钢', 4, 2, 'kgCO2e/kg'],
    ];
    const { footprint } = footprintOf([gridOf('台账', rows)]);
    const sum = footprint.products.reduce((all, one) => all + (one.ledgerTotalKgCo2e ?? NaN), 0);
    expect(sum).toBe(14);
  });
});
