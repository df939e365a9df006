import { calculateStudy, type Study } from '../../src/app/calculateStudy';
import type { CellContent, Grid } from '../../src/workbook/grid';
import { csvWorkbook } from '../../src/xlsx/csv/csvWorkbook';
import { gridOf } from '../support/gridOf';
import { contentOf } from '../support/openedWorkbook';

// Every kind of bad input at every place where it can stand: a row, a list of factors, a bought table that was
// imported, the settings. Each is told with its cell, and what is wrong is in no total: 1 kg of copper × 5 = 5.

type Rows = readonly (readonly CellContent[])[];

const COPPER = 5;
const MATERIALS: Rows = [
  ['物料', '用量(kg)'],
  ['钢板', 100],
  ['铜', 1],
];
const LIST: readonly CellContent[] = ['名称', '排放因子', '单位', '来源', '年份'];
const COPPER_ROW: readonly CellContent[] = ['铜', COPPER, 'kgCO2e/kg', '甲', 2023];
const OTHERS: Rows = ['锌', '铅', '锡'].map((name) => [name, 3, 'kgCO2e/kg', '甲', 2023]);

function study(grids: readonly Grid[], answers: Readonly<Record<string, string>> = {}): Study {
  return calculateStudy([{ file: 'ledger.xlsx', sheets: grids, owned: [], copies: [] }], {
    gwp: null,
    boundary: null,
    language: null,
    answers: new Map(Object.entries(answers)),
    today: '2025-01-10',
  });
}

/** Findings and questions with their cells. */
function told({ findings, inventory }: Study): readonly string[] {
  return [
    ...findings.map(({ code, cells }) => `${code} ${cells.map(({ cell }) => cell).join(' ')}`),
    ...inventory.questions.map(({ code, at }) => `${code} ${at?.cell ?? ''}`),
  ];
}

function total({ footprint }: Study): number | null {
  return footprint.products[0]?.totalKgCo2e ?? null;
}

describe('in a row', () => {
  const HEADER = ['物料', '用量', '单位', '排放因子', '因子单位', '来源', '占比(%)', '因子年份'];
  const rowOf = (...cells: Rows[number]): Study =>
    study([gridOf('原材料', [HEADER, cells, ['铜', 1, 'kg', COPPER, 'kgCO2e/kg', '甲', 1, 2023]])]);

  it.each([
    ['a unit that does not fit', [100, 'm²', 2.4, '甲', 1, 2023], 'conversion-needed A2'],
    ['a unit that nobody knows', [100, '扎子', 2.4, '甲', 1, 2023], 'missing-unit B2'],
    ['a negative mass', [-100, 'kg', 2.4, '甲', 1, 2023], 'negative-amount B2'],
  ] as const)('%s', (_, [amount, unit, factor, source, share, year], expected) => {
    const one = rowOf('钢板', amount, unit, factor, 'kgCO2e/kg', source, share, year);
    expect(told(one)).toContain(expected);
    expect(total(one)).toBe(COPPER);
  });

  // A used factor is used as it stands: the finding says what is wrong with it.
  it.each([
    ['a percent above 100', ['甲', 150, 2023], 'percent-out-of-range G2'],
    ['a factor of a year ahead', ['甲', 1, 2031], 'future-year H2'],
    ['a factor without a source', [null, 1, 2023], 'factor-no-source D2'],
  ] as const)('%s', (_, [source, share, year], expected) => {
    const one = rowOf('钢板', 100, 'kg', 2.4, 'kgCO2e/kg', source, share, year);
    expect(told(one)).toContain(expected);
  });
});

const BAD_FACTORS = [
  ['a unit that does not fit', ['钢板', 2.4, 'kgCO2e/m²', '甲', 2023], 'conversion-needed A2'],
  ['a unit that nobody knows', ['钢板', 2.4, 'kgCO2e/扎子', '甲', 2023], 'factor-unit B2'],
  ['a negative factor', ['钢板', -2.4, 'kgCO2e/kg', '甲', 2023], 'factor-implausible B2'],
] as const;

const BAD_ORIGINS = [
  ['a year ahead', ['钢板', 2.4, 'kgCO2e/kg', '甲', 2031], 'future-year E2'],
  ['no source', ['钢板', 2.4, 'kgCO2e/kg', null, 2023], 'factor-no-source B2'],
] as const;

const SECOND: readonly CellContent[] = ['钢板', 3.1, 'kgCO2e/kg', '乙', 2023];

describe.each([
  ['in a list of factors', (rows: Rows) => Promise.resolve([gridOf('因子', [LIST, ...rows])])],
  ['in a bought table that was imported', imported],
] as const)('%s', (_, tableOf) => {
  const withFactors = async (...rows: Rows): Promise<Study> =>
    study([gridOf('原材料', MATERIALS), ...(await tableOf([...rows, ...OTHERS]))]);

  it.each(BAD_FACTORS)('%s', async (_name, row, expected) => {
    const one = await withFactors(row, COPPER_ROW);
    expect(told(one)).toContain(expected);
    expect(total(one)).toBe(COPPER);
  });

  it.each(BAD_ORIGINS)('%s', async (_name, row, expected) => {
    expect(told(await withFactors(row, COPPER_ROW))).toContain(expected);
  });

  it('two factors of one name', async () => {
    const one = await withFactors(['钢板', 2.4, 'kgCO2e/kg', '甲', 2023], COPPER_ROW, SECOND);
    expect(told(one)).toContain('factor-duplicate B2 B4');
    expect(total(one)).toBe(COPPER);
  });

  it('10,000 factors, one of which is bad', async () => {
    const many = Array.from({ length: 10_000 }, (_one, index): readonly CellContent[] => [
      `物料${String(index)}`,
      index / 100 + 1,
      'kgCO2e/kg',
      '手册',
      2023,
    ]);
    const bad: readonly CellContent[] = ['钢板', 2.4, 'kgCO2e/m²', '甲', 2023];
    const one = await withFactors(...many, bad, COPPER_ROW);
    expect(told(one)).toContain('conversion-needed A2');
    expect(total(one)).toBe(COPPER);
  });
});

/** As a text of separated values, which becomes a sheet of the workbook. */
async function imported(rows: Rows): Promise<readonly Grid[]> {
  const text = [LIST, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'object' ? '' : String(cell))).join(','),
  );
  const bytes = new TextEncoder().encode(text.join('\r\n'));
  const workbook = csvWorkbook(bytes, '外购库.csv');
  if (!workbook.ok) throw new Error('The text is no table.');
  return (await contentOf(workbook.value)).sheets;
}

describe('in the settings', () => {
  const LEDGER: Rows = [
    ['物料', '用量(kg)', '排放因子(kgCO2e/kg)'],
    ['铜', 1, COPPER],
  ];

  it.each([
    ['a unit that does not fit', 'fact:mass:原材料', '5 kWh'],
    ['a negative mass', 'fact:mass:原材料', '-5 kg'],
    ['a percent above 100', 'fact:cutOff', '150%'],
    ['no date', 'fact:reportDate', '2031-13-45'],
  ])('%s is no fact, and its text is kept to be told', (_, id, text) => {
    const one = study([gridOf('原材料', LEDGER)], { [id]: text });
    const entry = one.inventory.facts.entries.find((each) => each.id === id);
    expect([entry?.fact ?? null, entry?.unusable]).toEqual([null, text]);
    expect(total(one)).toBe(COPPER);
  });

  it('a period that has not begun', () => {
    const one = study([gridOf('原材料', LEDGER)], { 'fact:period:原材料': '2031年' });
    expect(one.findings.map(({ code }) => code)).toContain('future-year');
  });

  // The present day is of 2025: a report dated ahead makes no year of those that have begun.
  it.each([
    ['a date of the report that lies years ahead', { 'fact:reportDate': '2031-01-01' }, 1],
    [
      'a period before such a date',
      { 'fact:reportDate': '2031-01-01', 'fact:period:原材料': '2030年' },
      2,
    ],
    [
      'neither where the date has been',
      { 'fact:reportDate': '2025-01-01', 'fact:period:原材料': '2024年' },
      0,
    ],
  ])('%s', (_, answers, count) => {
    const one = study([gridOf('原材料', LEDGER)], answers);
    const future = one.findings.filter(({ code }) => code === 'future-year');
    expect(future.reduce((all, { values }) => all + Number(values['count']), 0)).toBe(count);
  });
});
