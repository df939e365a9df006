import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const NUMBERS = Array.from({ length: 12 }, (_, index) => index + 1);
const MONTHS = NUMBERS.map((month) => `${String(month)}月`);
const NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
// 1 + 2 + … + 12 = 78
const MADE = NUMBERS;

const FACTORS: Rows = [
  ['名称', '排放因子', '单位', '数据来源'],
  ['电', 0.5, 'kgCO2e/kWh', '手册'],
];
// 7800 kWh × 0.5 = 3900 kg, / 78 = 50
const YEAR: Rows = [
  ['能源', '用量(kWh)'],
  ['电', 7800],
];

function read(sheets: Readonly<Record<string, Rows>>) {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  const { footprint, inventory } = footprintOf(grids);
  const [product] = inventory.products;
  const findings = (code: string) => inventory.findings.filter((one) => one.code === code);
  return { sums: Object.values(stageSums(footprint)), product, inventory, findings };
}

function cellsOf({ product }: ReturnType<typeof read>): readonly string[] {
  return (product?.declaredUnit.output?.terms ?? []).map(({ evidence }) => evidence.at.cell);
}

describe('months of output are summed and divide as a yearly output does: 7800 × 0.5 / 78 = 50', () => {
  it.each<[string, Readonly<Record<string, Rows>>]>([
    [
      'a table of products by months',
      {
        产量: [
          ['产品', ...MONTHS, '合计'],
          ['泵A', ...MADE, 78],
        ],
      },
    ],
    [
      '产量（台） as its first header',
      {
        台账: [
          ['产量（台）', ...MONTHS, '合计'],
          ['泵A', ...MADE, 78],
        ],
      },
    ],
    [
      'a row without a name',
      {
        台账: [
          ['产量（台）', ...MONTHS, '合计'],
          ['', ...MADE, 78],
        ],
      },
    ],
    [
      'Output (units)',
      {
        Made: [
          ['Output (units)', ...NAMES, 'Total'],
          ['Pump A', ...MADE, 78],
        ],
      },
    ],
    [
      'rows by month with products',
      {
        产量: [
          ['月份', '产品', '产量(台)'],
          ...MONTHS.map((month, at) => [month, '泵A', MADE[at] ?? null]),
          ['合计', '', 78],
        ],
      },
    ],
    [
      'rows by month',
      { 产量: [['月份', '产量(台)'], ...MONTHS.map((month, at) => [month, MADE[at] ?? null])] },
    ],
  ])('%s', (_, sheets) => {
    const result = read({ 能耗: YEAR, ...sheets, 因子: FACTORS });
    expect(result.sums).toEqual([{ production: 50 }]);
    expect(result.product?.declaredUnit).toMatchObject({ covered: 78, source: 'ledger' });
    expect(cellsOf(result)).toHaveLength(12);
    expect(result.findings('value-conflict')).toEqual([]);
    expect(result.findings('output-column-not-used')).toEqual([]);
    expect(result.inventory.questions).toEqual([]);
  });

  // 12 × 650 kWh = 7800
  it.each<[string, Rows]>([
    [
      'a row among the energy',
      [
        ['项目', '单位', ...MONTHS],
        ['电', 'kWh', ...MONTHS.map(() => 650)],
        ['产量', '台', ...MADE],
      ],
    ],
    [
      'Output (units) among the energy',
      [
        ['Item', ...NAMES, 'Total'],
        ['电(kWh)', ...NAMES.map(() => 650), 7800],
        ['Output (units)', ...MADE, 78],
      ],
    ],
    [
      'a column beside the energy of every month',
      [
        ['月份', '用电量(kWh)', '产量(台)'],
        ...MONTHS.map((month, at) => [month, 650, MADE[at] ?? null]),
      ],
    ],
  ])('%s', (_, rows) => {
    const result = read({ 能耗: rows, 因子: FACTORS });
    expect(result.sums).toEqual([{ production: 50 }]);
    expect(cellsOf(result)).toHaveLength(12);
    expect(result.inventory.questions).toEqual([]);
  });

  it('months of equal output are no output told twelve times: 12 × 10 = 120, 3900 / 120 = 32.5', () => {
    const rows: Rows = [['月份', '产品', '产量(台)'], ...MONTHS.map((month) => [month, '泵A', 10])];
    expect(read({ 能耗: YEAR, 产量: rows, 因子: FACTORS }).sums).toEqual([{ production: 32.5 }]);
  });

  it('in 万台: 0.5 + 0.7 of 万 and the total of 1.2 agree', () => {
    const rows: Rows = [
      ['产量（万台）', '上半年', '下半年', '合计'],
      ['泵A', 0.5, 0.7, 1.2],
    ];
    const result = read({ 能耗: YEAR, 产量: rows, 因子: FACTORS });
    expect(result.product?.declaredUnit).toMatchObject({ covered: 12000, unit: '台' });
    expect(result.findings('value-conflict')).toEqual([]);
  });
});

describe('months of output that are not those of the figures', () => {
  const UNTIL_SEPTEMBER: Rows = [
    ['能源', '单位', ...MONTHS.slice(0, 9)],
    ['电', 'kWh', ...MONTHS.slice(0, 9).map(() => 100)],
  ];

  it('takes those of the activity data: 900 × 0.5 / (1 + … + 9 = 45) = 10, and says so', () => {
    const output: Rows = [
      ['产品', ...MONTHS],
      ['泵A', ...MADE],
    ];
    const result = read({ 能耗: UNTIL_SEPTEMBER, 产量: output, 因子: FACTORS });
    expect(result.sums).toEqual([{ production: 10 }]);
    expect(cellsOf(result).at(-1)).toBe('J2');
    const [told] = result.findings('output-months-left-out');
    expect(told?.values).toMatchObject({ count: 3, months: '10, 11, 12' });
  });

  it('a month without a figure is no 0: it is named, and the rest is summed: 78 − 5 = 73', () => {
    const output: Rows = [
      ['产品', ...MONTHS],
      ['泵A', ...MADE.map((made) => (made === 5 ? null : made))],
    ];
    const result = read({ 能耗: YEAR, 产量: output, 因子: FACTORS });
    expect(result.product?.declaredUnit.covered).toBe(73);
    const [told] = result.findings('output-months-missing');
    expect(told).toMatchObject({ severity: 'error', values: { count: 1, months: '5' } });
  });

  it('months that the table does not have are named: 10, 11, 12', () => {
    const output: Rows = [['月份', '产量(台)'], ...MONTHS.slice(0, 9).map((month) => [month, 10])];
    const [told] = read({ 能耗: YEAR, 产量: output, 因子: FACTORS }).findings(
      'output-months-missing',
    );
    expect(told?.values).toMatchObject({ count: 3, known: 9, months: '10, 11, 12' });
  });

  it('a total that the months do not come to is told and not counted: 80 is not 78', () => {
    const output: Rows = [
      ['产品', ...MONTHS, '合计'],
      ['泵A', ...MADE, 80],
    ];
    const result = read({ 能耗: YEAR, 产量: output, 因子: FACTORS });
    expect(result.product?.declaredUnit.covered).toBe(78);
    expect(result.findings('value-conflict')[0]?.values).toMatchObject({
      stated: 80,
      computed: 78,
    });
  });

  it('so is one below rows of months', () => {
    const output: Rows = [
      ['月份', '产品', '产量(台)'],
      ...MONTHS.map((month, at) => [month, '泵A', MADE[at] ?? null]),
      ['合计', '', 80],
    ];
    const result = read({ 能耗: YEAR, 产量: output, 因子: FACTORS });
    expect(result.findings('value-conflict')[0]?.values).toMatchObject({
      stated: 80,
      computed: 78,
    });
  });

  it('materials by months on a sheet of their own are no output', () => {
    const rows: Rows = [
      ['材料', '单位', ...MONTHS],
      ['钢板', 'kg', ...MADE],
    ];
    const { inventory } = read({ 用料: rows, 因子: FACTORS });
    expect(inventory.activities.map(({ name }) => name)).toEqual(['钢板']);
  });
});
