import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function read(sheets: readonly (readonly [name: string, rows: Rows])[]) {
  const { inventory, footprint } = footprintOf(sheets.map(([name, rows]) => gridOf(name, rows)));
  return {
    sums: stageSums(footprint),
    covered: footprint.products.map(({ product }) => product.declaredUnit.covered),
    asked: inventory.questions.map(({ code }) => code),
  };
}

const USED = [
  'Material use',
  [
    ['Moulded crates, 2024'],
    ['Item', 'Used (kg)', 'EF (kgCO2e/kg)'],
    ['HDPE', 1000, 2],
    ['Blue', 10, 3],
  ],
] as const;

describe('a table of one output and nothing else', () => {
  // (1000 × 2 + 10 × 3) ÷ 500 = 4.06.
  it.each<[Rows]>([
    [
      [
        ['Crates produced', 'Unit'],
        [500, 'pcs'],
      ],
    ],
    [
      [
        ['Year', 'Crates produced', 'Unit'],
        [2024, 500, 'pcs'],
      ],
    ],
    [
      [
        ['产量', '单位'],
        [500, '件'],
      ],
    ],
  ])('%j is that of the one product', (rows) => {
    const { sums, covered, asked } = read([USED, ['Production', rows]]);
    expect([Object.values(sums), covered, asked]).toEqual([[{ rawMaterial: 4.06 }], [500], []]);
  });

  it.each<[Rows]>([
    [
      [
        ['Waste produced', 'Unit'],
        [500, 'kg'],
      ],
    ],
    [
      [
        ['Electricity produced', 'Unit'],
        [500, 'kWh'],
      ],
    ],
  ])('%j is none', (rows) => {
    expect(read([USED, ['Production', rows]]).asked).toContain('unit-of-analysis');
  });
});

describe('a balance whose halves are rows of their own', () => {
  const header = ['项目', '计量单位', '全年合计', '碳排放因子', '因子单位'];

  it.each([
    ['投入', '产出'],
    ['Inputs', 'Outputs'],
    ['一、投入', '二、产出'],
    ['投入:', '产出:'],
  ])('under %s and %s: (100 × 21) ÷ 50 = 42; (100 × 0.5 + 5 × 10) ÷ 50 = 2', (input, output) => {
    const rows = [
      ['啤酒瓶生产线年度投入产出表'],
      header,
      [input],
      ['石英砂', '吨', 100, 21, 'kgCO2e/t'],
      ['电力', 'kWh', 100, 0.5, 'kgCO2e/kWh'],
      [output],
      ['啤酒瓶', '吨', 50],
      ['废渣', '吨', 5, 10, 'kgCO2e/t'],
    ];
    const { sums, covered, asked } = read([['窑炉年报', rows]]);
    expect(sums).toEqual({ 啤酒瓶: { rawMaterial: 42, production: 2 } });
    expect([covered, asked]).toEqual([[50], []]);
  });
});

describe('names with amounts under a title of outputs alone', () => {
  const used = [
    '耗用',
    [
      ['名称', '用量(t)', '因子(kgCO2e/t)'],
      ['石英砂', 100, 21],
    ],
  ] as const;
  const made: Rows = [
    ['名称', '数量', '单位'],
    ['啤酒瓶', 50, 't'],
    ['酱油瓶', 30, 't'],
  ];

  it.each(['产品产量', '2024年产量统计', 'Production volumes 2024'])(
    'on %s are products, and what they share is asked',
    (sheet) => {
      const { sums, covered, asked } = read([used, [sheet, made]]);
      expect(Object.keys(sums)).toEqual(['啤酒瓶', '酱油瓶']);
      expect([covered, asked]).toEqual([[50, 30], ['allocation-needed']]);
    },
  );

  it('with a factor of its name a row is an item', () => {
    const factors: Rows = [
      ['名称', '排放因子', '单位'],
      ['啤酒瓶', 1, 'kgCO2e/t'],
      ['酱油瓶', 1, 'kgCO2e/t'],
    ];
    const { sums } = read([used, ['产品产量', made], ['因子', factors]]);
    expect(Object.values(sums)).toEqual([{ rawMaterial: 2180 }]);
  });
});
