import { contentAt } from '../../workbook/grid';
import type { ActivityRow, ReadTable } from '../ledger';
import { findPeriod } from '../periods/findPeriod';
import { monthsOf, type MonthSpan } from '../periods/period';
import { isSumOfFigures } from '../tables/lanes/periodSums';
import { columnOf } from '../tables/ledgerTable';
import { nameKey } from '../text/nameKey';
import { isNegative } from './readAmount';

/** Rows of one activity in one year, and those among them that name no period of their own. */
export interface PeriodGroup {
  readonly rows: readonly ActivityRow[];
  /** A row 年度 or Annual below the months, with the rows that it comes to, or all of them. */
  readonly wholes: readonly {
    readonly entry: ActivityRow;
    readonly of: readonly ActivityRow[];
    readonly isProved: boolean;
  }[];
}

/**
 * The rows of a table by activity and year. A year, a half or a quarter that names its year belongs to
 * shorter periods that name none; so does a row whose period is none (Annual, 年度), for it can be
 * no further month.
 * @param table the table
 * @param rows its rows with activity data, each with its period
 */
export function periodGroups(
  table: ReadTable,
  rows: readonly ActivityRow[],
): readonly PeriodGroup[] {
  const spanOfText = noPeriodReader(table);
  const activities = new Map<string, ActivityRow[]>();
  for (const row of rows) {
    // A row of its own that is negative may be a credit, which no sum takes in.
    if (row.name.text === '' || isNegative(row.amount)) continue;
    if (!isDated(row) && spanOfText(row) === null) continue;
    const key = activityKey(row);
    const own = activities.get(key);
    if (own === undefined) activities.set(key, [row]);
    else own.push(row);
  }
  return [...activities.values()].flatMap((own) => groupsOf(own, spanOfText));
}

function activityKey({ product, stage, name, mode, lane }: ActivityRow): string {
  return [product, stage, name, mode]
    .map((label) => (label === null ? '' : nameKey(label.text)))
    .concat(String(lane))
    .join('\n');
}

function isDated({ further, period }: ActivityRow): boolean {
  return further.length > 0 && period !== null;
}

/** Rows whose cell of the column of periods names several months at most: Annual, 年度, and no 3月检修. */
function noPeriodReader({ table }: ReadTable): (row: ActivityRow) => MonthSpan | null {
  const column = columnOf(table, 'period');
  if (column === null) return () => null;
  return ({ row }) => {
    const content = contentAt(table.grid, { row, column: column.index });
    if (typeof content !== 'string' || content.trim() === '') return null;
    const period = findPeriod(content)?.period ?? null;
    const span = period === null ? WHOLE_YEAR : monthsOf(period);
    return span === null || span.from === span.to ? null : span;
  };
}

const WHOLE_YEAR: MonthSpan = { from: 1, to: 12 };

function groupsOf(
  rows: readonly ActivityRow[],
  spanOfText: (row: ActivityRow) => MonthSpan | null,
): readonly PeriodGroup[] {
  const dated = rows.filter(isDated);
  const years = new Map<string, ActivityRow[]>();
  for (const row of dated) {
    const isTheirs = dated.filter((other) => isPartOf(other, row)).length > 1;
    const key = String(isTheirs ? null : (row.period?.year ?? null));
    years.set(key, [...(years.get(key) ?? []), row]);
  }
  const own = [...years.values()];
  return own.map((group) => {
    const beside = rows.filter((row) => {
      if (isDated(row) || nearestGroup(own, row) !== group) return false;
      const span = spanOfText(row);
      // Q3 (estimated) among other quarters is one of them.
      return span !== null && group.some((month) => isWithin(spanOf(month), span));
    });
    return { rows: group, wholes: wholesAmong(group, beside) };
  });
}

function spanOf({ period }: ActivityRow): MonthSpan | null {
  return period === null ? null : monthsOf(period);
}

/** 1月 beside 2024年: a shorter period that names no year. */
function isPartOf(part: ActivityRow, whole: ActivityRow): boolean {
  if (part.period?.year != null || whole.period?.year == null) return false;
  return isWithin(spanOf(part), spanOf(whole));
}

function isWithin(own: MonthSpan | null, all: MonthSpan | null): boolean {
  if (own === null || all === null || own.from < all.from || own.to > all.to) return false;
  return own.to - own.from < all.to - all.from;
}

/** The group of the last row above, else of the first. */
function nearestGroup(
  groups: readonly (readonly ActivityRow[])[],
  { row }: ActivityRow,
): readonly ActivityRow[] | undefined {
  const last = (group: readonly ActivityRow[]): number =>
    Math.max(...group.map((one) => (one.row < row ? one.row : -1)));
  return [...groups].sort((a, b) => last(b) - last(a))[0];
}

function wholesAmong(
  months: readonly ActivityRow[],
  rows: readonly ActivityRow[],
): PeriodGroup['wholes'] {
  const spans = new Set(months.map((row) => JSON.stringify(spanOf(row))));
  if (spans.size < 2) return [];
  return rows.map((entry) => {
    const runs = runsBeside(months, entry);
    const value = valueOf(entry);
    const run = runs.find((of) => isSumOfFigures(value, of.map(valueOf)));
    return { entry, of: run ?? months, isProved: run !== undefined };
  });
}

/** All rows, and those that end above it or begin below it. */
function runsBeside(
  months: readonly ActivityRow[],
  { row }: ActivityRow,
): readonly (readonly ActivityRow[])[] {
  const above = months.filter((month) => month.row < row);
  const below = months.filter((month) => month.row > row);
  return [
    months,
    ...above.map((_, from) => above.slice(from)),
    ...below.map((_, count) => below.slice(0, below.length - count)),
  ].filter((run) => run.length > 1);
}

function valueOf({ amount }: ActivityRow): number {
  const part = amount?.parts[0];
  return part?.kind === 'figure' ? part.figure.evidence.value : 0;
}
