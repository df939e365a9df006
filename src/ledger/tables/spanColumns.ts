import { contentAt, type Grid } from '../../workbook/grid';
import { SPANS, type Span } from '../language/spanWords';
import { spanSaid } from '../values/spanSaid';
import type { AmountLane, TableColumn } from './ledgerTable';

/** How many of a shorter time make a longer one; of days and weeks nobody knows how many were worked. */
const TIMES: Partial<Readonly<Record<Span, Partial<Readonly<Record<Span, number>>>>>> = {
  year: { month: 12, quarter: 4, half: 2 },
  half: { month: 6, quarter: 2 },
  quarter: { month: 3 },
};

/** Rounding of what was divided by 12 and written with few digits. */
const AGREEMENT = 0.005;

/**
 * The columns of a table that give one amount for times of different lengths: 月用量 | 年用量, kg/month | kg/year.
 * @param columns of one table
 * @param lanes its amounts
 * @returns all of them, the one that has the role first; none where the table has no such columns
 */
export function spanRivals(
  columns: readonly TableColumn[],
  lanes: readonly AmountLane[],
): readonly TableColumn[] {
  const [lane, ...others] = lanes;
  const [own, ...more] = lane?.columns ?? [];
  if (own === undefined || lane?.operation !== 'sum' || others.length + more.length > 0) return [];
  const span = spanSaid(own.header);
  if (span === null) return [];
  const rivals = columns.filter(({ role, beside, holdsFigures, header, isCorrected }) => {
    const other = spanSaid(header);
    const isFree = role === null && beside === null && holdsFigures && !isCorrected;
    return isFree && other !== null && other !== span;
  });
  return rivals.length === 0 ? [] : [own, ...rivals];
}

/**
 * The year so far that stands beside the month of a report (本月 | 本年累计, MTD | YTD), and that month: which of
 * them counts depends on what the output is for.
 * @param lanes the amounts of one table
 * @returns the one that has the role first; none where the table has no such columns
 */
export function reportRivals(lanes: readonly AmountLane[]): readonly TableColumn[] {
  const [lane, ...others] = lanes;
  const [own, ...more] = lane?.columns ?? [];
  if (lane === undefined || own === undefined || others.length + more.length > 0) return [];
  const months = lane.sums.filter(({ column }) => column.period?.months === 'current');
  const areOthers = months.length < lane.sums.length || own.period?.months !== null;
  return months.length === 0 || areOthers ? [] : [own, ...months.map(({ column }) => column)];
}

/**
 * Of columns for different times the longest, where every row proves that it is so many of each other: 12 × 月用量.
 * @param grid the sheet
 * @param rows of data
 * @param columns of amounts
 * @returns null where that is not so, or not said of all of them
 */
export function provedSpan(
  grid: Grid,
  rows: readonly number[],
  columns: readonly TableColumn[],
): TableColumn | null {
  const spans = columns.map(({ header }) => spanSaid(header));
  const known = spans.flatMap((span) => span ?? []);
  if (known.length < columns.length || new Set(known).size < columns.length) return null;
  const [longest] = [...known].sort((a, b) => SPANS.indexOf(b) - SPANS.indexOf(a));
  const whole = columns[spans.indexOf(longest ?? null)];
  if (longest === undefined || whole === undefined) return null;
  const isProved = columns.every((column, at) => {
    const times = TIMES[longest]?.[known[at] as Span];
    return column === whole || (times !== undefined && isTimes(grid, rows, whole, column, times));
  });
  return isProved ? whole : null;
}

function isTimes(
  grid: Grid,
  rows: readonly number[],
  whole: TableColumn,
  part: TableColumn,
  times: number,
): boolean {
  const pairs = rows.map((row) =>
    [whole, part].map(({ index }) => contentAt(grid, { row, column: index })),
  );
  const filled = pairs.filter(([a, b]) => a != null || b != null);
  return (
    filled.length > 0 &&
    filled.every(
      ([a, b]) =>
        typeof a === 'number' &&
        typeof b === 'number' &&
        Math.abs(a - b * times) <= AGREEMENT * Math.abs(a),
    )
  );
}
