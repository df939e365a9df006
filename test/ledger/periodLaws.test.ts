import fc from 'fast-check';
import type { CellContent, Grid } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

/** Energy carriers with their units and factors; all factors are exact in binary. */
const CARRIERS = [
  { names: ['电', '电力', 'Electricity'], unit: 'kWh', factor: 0.5 },
  { names: ['天然气', 'Natural gas'], unit: 'm3', factor: 2 },
  { names: ['柴油', 'Diesel'], unit: 'kg', factor: 4 },
] as const;

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位', '来源'],
  ...CARRIERS.map(({ names, unit, factor }) => [names[0], factor, `kgCO2e/${unit}`, '手册']),
]);

const MONTHS: readonly (readonly string[])[] = [
  ['1月', '2月', '3月', '4月', '5月', '6月'],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'],
  ['2024年1月', '2024年2月', '2024年3月', '2024年4月', '2024年5月', '2024年6月'],
  ['January', 'February', 'March', 'April', 'May', 'June'],
];
const MONTH_COUNT = 6;

/** One way to write the same figures down. */
interface Sheet {
  readonly amounts: readonly (readonly number[])[];
  readonly spellings: readonly number[];
  readonly months: readonly string[];
  readonly monthOrder: readonly number[];
  readonly rowOrder: readonly number[];
  readonly headers: { readonly name: string; readonly unit: string; readonly total: string };
  readonly hasTotal: boolean;
  readonly rowsAbove: number;
  readonly columnsBefore: number;
  readonly gapRow: boolean;
  readonly scale: number;
}

function permutation(size: number): fc.Arbitrary<readonly number[]> {
  const numbers = Array.from({ length: size }, (_, index) => index);
  return fc.shuffledSubarray(numbers, { minLength: size, maxLength: size });
}

const amount = fc.integer({ min: 0, max: 5000 });
const sheets: fc.Arbitrary<Sheet> = fc.record({
  amounts: fc.array(fc.array(amount, { minLength: MONTH_COUNT, maxLength: MONTH_COUNT }), {
    minLength: CARRIERS.length,
    maxLength: CARRIERS.length,
  }),
  spellings: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 3, maxLength: 3 }),
  months: fc.constantFrom(...MONTHS),
  monthOrder: permutation(MONTH_COUNT),
  rowOrder: permutation(CARRIERS.length),
  headers: fc.record({
    name: fc.constantFrom('能源', '能源种类', '项目', 'Energy', 'Item'),
    unit: fc.constantFrom('单位', '计量单位', 'Unit'),
    total: fc.constantFrom('合计', '年度合计', '总计', 'Total'),
  }),
  hasTotal: fc.boolean(),
  rowsAbove: fc.integer({ min: 0, max: 3 }),
  columnsBefore: fc.integer({ min: 0, max: 2 }),
  gapRow: fc.boolean(),
  scale: fc.constantFrom(1, 2, 0.5, 10),
});

/** Σ amount × factor; the figures are small enough that the sum is exact. */
function expectedTotal({ amounts, scale }: Sheet): number {
  return amounts.reduce((total, months, index) => {
    const sum = months.reduce((one, other) => one + other, 0);
    return total + sum * scale * (CARRIERS[index]?.factor ?? NaN);
  }, 0);
}

function monthColumns(sheet: Sheet): Grid {
  const { headers, months, monthOrder, rowOrder, hasTotal, scale } = sheet;
  const rows = rowOrder.map((item): readonly CellContent[] => {
    const own = sheet.amounts[item] ?? [];
    const total = own.reduce((one, other) => one + other, 0) * scale;
    return [
      nameOf(sheet, item),
      CARRIERS[item]?.unit ?? null,
      ...monthOrder.map((month) => (own[month] ?? NaN) * scale),
      ...(hasTotal ? [total] : []),
    ];
  });
  const header = [
    headers.name,
    headers.unit,
    ...monthOrder.map((month) => months[month] ?? ''),
    ...(hasTotal ? [headers.total] : []),
  ];
  return placed(sheet, header, rows);
}

function monthRows(sheet: Sheet): Grid {
  const { headers, months, monthOrder, rowOrder, scale } = sheet;
  const rows = monthOrder.flatMap((month) =>
    rowOrder.map((item): readonly CellContent[] => [
      months[month] ?? '',
      nameOf(sheet, item),
      (sheet.amounts[item]?.[month] ?? NaN) * scale,
      CARRIERS[item]?.unit ?? null,
    ]),
  );
  return placed(sheet, ['月份', headers.name, '用量', headers.unit], rows);
}

function nameOf({ spellings }: Sheet, item: number): string {
  const names = CARRIERS[item]?.names ?? [];
  return names[spellings[item] ?? 0] ?? '';
}

function placed(
  { rowsAbove, columnsBefore, gapRow }: Sheet,
  header: readonly CellContent[],
  rows: readonly (readonly CellContent[])[],
): Grid {
  const before = Array.from({ length: columnsBefore }, () => null);
  const body = gapRow ? [...rows.slice(0, 1), [null], ...rows.slice(1)] : rows;
  return gridOf('能耗台账', [
    ...Array.from({ length: rowsAbove }, () => [null]),
    [...before, ...header],
    ...body.map((cells) => [...before, ...cells]),
  ]);
}

function totalOf(grids: readonly Grid[]): number | null {
  return footprintOf(grids).footprint.products[0]?.totalKgCo2e ?? null;
}

describe('laws of months', () => {
  it('as columns: order, gaps, place, headers, spellings and a total never change the figure', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        expect(totalOf([monthColumns(sheet), FACTORS])).toBeCloseTo(expectedTotal(sheet), 6);
      }),
      { numRuns: 60 },
    );
  });

  it('as rows they come to the same as columns', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        expect(totalOf([monthRows(sheet), FACTORS])).toBeCloseTo(expectedTotal(sheet), 6);
      }),
      { numRuns: 60 },
    );
  });

  it('a month left blank never changes the known figure without a word', () => {
    fc.assert(
      fc.property(sheets, fc.nat(2), fc.nat(MONTH_COUNT - 1), (sheet, item, month) => {
        const amounts = sheet.amounts.map((own, index) =>
          own.map((value, at) => (index === item && at === month ? 0 : value)),
        );
        const blanked = blank(
          monthColumns({ ...sheet, amounts, hasTotal: false }),
          sheet,
          item,
          month,
        );
        const { footprint, inventory } = footprintOf([blanked, FACTORS]);
        expect(footprint.products[0]?.totalKgCo2e).toBeCloseTo(
          expectedTotal({ ...sheet, amounts }),
          6,
        );
        expect(footprint.products[0]?.complete).toBe(false);
        expect(inventory.findings.map(({ code }) => code)).toContain('missing-period');
      }),
      { numRuns: 40 },
    );
  });

  it('two years are never added, whatever their order: the figure is that of the later one', () => {
    fc.assert(
      fc.property(amount, amount, fc.boolean(), (older, newer, isSwapped) => {
        const years = [
          ['2023年用量(kWh)', older],
          ['2024年用量(kWh)', newer],
        ] as const;
        const columns = isSwapped ? [...years].reverse() : years;
        const sheet = gridOf('能耗', [
          ['能源', ...columns.map(([header]) => header)],
          ['电', ...columns.map(([, value]) => value)],
        ]);
        expect(totalOf([sheet, FACTORS])).toBeCloseTo(newer * 0.5, 6);
      }),
      { numRuns: 40 },
    );
  });
});

describe('laws of products of columns', () => {
  it('scaling one column scales the figure, and the order of columns does not matter', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 90 }), permutation(3), (each, count, order) => {
        const columns = [
          ['材料', '柴油'],
          ['单重(kg)', each],
          ['件数', count],
        ] as const;
        const placedColumns = order.map((index) => columns[index] ?? ['', null]);
        const sheet = gridOf('材料', [
          placedColumns.map(([header]) => header),
          placedColumns.map(([, value]) => value),
        ]);
        expect(totalOf([sheet, FACTORS])).toBeCloseTo(each * count * 4, 6);
      }),
      { numRuns: 40 },
    );
  });
});

/** The sheet with one month's cell emptied. */
function blank(grid: Grid, sheet: Sheet, item: number, month: number): Grid {
  const column = sheet.columnsBefore + 2 + sheet.monthOrder.indexOf(month);
  const rows = [...grid.rows].map(([row, cells]): [number, readonly CellContent[]] => {
    const isOwn = cells[sheet.columnsBefore] === nameOf(sheet, item);
    return [row, isOwn ? cells.map((cell, at) => (at === column ? null : cell)) : cells];
  });
  return { ...grid, rows: new Map(rows) };
}
