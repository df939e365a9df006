import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const LEDGER = gridOf('物料', [
  ['名称', '用量(kg)', '排放因子(kgCO2e/kg)'],
  ['钢板', 100, 2],
]);

function foundOn(sheet: string, rows: readonly (readonly CellContent[])[]): readonly unknown[] {
  const { inventory } = footprintOf([LEDGER, gridOf(sheet, rows)]);
  return inventory.findings
    .filter(({ code }) => code === 'table-not-understood')
    .map(({ severity, cells }) => [severity, cells[0]?.sheet, cells[0]?.cell]);
}

it.each<[string, readonly (readonly CellContent[])[], string, string]>([
  [
    'whose words nobody knows',
    [
      ['日期', '电表', '度数'],
      ['1号', '一号表', 350],
      ['2号', '一号表', 410],
    ],
    'C1',
    'error',
  ],
  [
    'without a header',
    [
      ['润滑油', '5 kg'],
      ['清洗剂', '3 kg'],
    ],
    'B1',
    // Kilograms beside names: without them nothing is complete.
    'error',
  ],
  [
    'in words of another trade',
    [
      ['Waste type', 'Booked', 'Remark'],
      ['chips', 12, 'a'],
      ['oil', 7, 'b'],
    ],
    'B1',
    'error',
  ],
  [
    'whose column of factors is taken for one of results',
    [
      ['STEP', 'STD_VALUE_PER_1000_PC', 'ACT_UOM', 'EF_KGCO2E_PER_ACT_UOM'],
      ['DRAWING', 7.9, 'KWH', 0.38],
      ['PLATING', 24, 'KG', 0.19],
    ],
    'B1',
    'error',
  ],
])('a table %s is told, not dropped', (_, rows, cell, severity) => {
  expect(foundOn('其他', rows)).toEqual([[severity, '其他', cell]]);
});

it('says nothing of texts, of one figure, and of numbers that only count', () => {
  expect(
    foundOn('说明', [
      ['版本', 3],
      ['编制', '部门'],
    ]),
  ).toEqual([]);
  expect(
    foundOn('目录', [
      [1, '封面'],
      [2, '正文'],
      [3, '附录'],
    ]),
  ).toEqual([]);
});

describe('a sheet with one row of figures', () => {
  it.each<[string, Parameters<typeof gridOf>[1], string, string]>([
    [
      'under headers',
      [
        ['金额', '单价', '用量'],
        [6000, 0.5, 12000],
      ],
      'A2',
      '金额 | 单价 | 用量',
    ],
    [
      'under headers in English',
      [
        ['Cost', 'Price', 'Qty'],
        [6000, 0.5, 12000],
      ],
      'A2',
      'Cost | Price | Qty',
    ],
    [
      'with units in the headers',
      [
        ['金额(元)', '单价(元/kWh)', '用量(kWh)'],
        [6000, 0.5, 12000],
      ],
      'A2',
      '金额(元) | 单价(元/kWh) | 用量(kWh)',
    ],
    ['without headers', [['钢板', 1000, 'kg', 2.4]], 'B1', '—'],
    ['without any words', [[6000, 0.5, 12000]], 'A1', '—'],
  ])('is told with its cell: %s', (_, rows, cell, headers) => {
    const { findings } = footprintOf([gridOf('电费', rows)]).inventory;
    const told = findings.filter(({ code }) => code === 'table-not-understood');
    expect(told).toMatchObject([{ cells: [{ cell }], values: { sheet: '电费', headers } }]);
  });

  it('is no row of years', () => {
    const { findings } = footprintOf([gridOf('封面', [['年度', 2023, 2024]])]).inventory;
    expect(findings.map(({ code }) => code)).not.toContain('table-not-understood');
  });
});
