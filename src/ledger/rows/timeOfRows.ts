import type { ActivityRow, ReadTable } from '../ledger';
import { TIMED_HEADERS } from '../language/perUnitWords';
import type { Period } from '../periods/period';
import { foldWord } from '../text/fold';
import { tablePeriod } from './readPeriod';

/** Where it stands that the amount of a row is that of a time. */
export interface TimeOfRow {
  /** Its months are gathered, its own cells name some, or the header of its amounts does: Jan, Q1, 年消耗量. */
  readonly isOwn: boolean;
  /** What the title of its table says. */
  readonly title: Period | null;
}

/**
 * Tells of rows whether their amounts are said to be those of a time.
 * @returns a reader to be asked row by row
 */
export function timeOfRows(): (row: ActivityRow) => TimeOfRow {
  const titles = new Map<ReadTable, Period | null>();
  return (row) => {
    const { table } = row;
    if (!titles.has(table)) titles.set(table, tablePeriod(table.table));
    const title = titles.get(table) ?? null;
    return { isOwn: isTold(row, title), title };
  };
}

function isTold(
  { rows, period, table: { table }, lane }: ActivityRow,
  title: Period | null,
): boolean {
  if (rows.length > 1 || (period?.months != null && title?.months == null)) return true;
  return (table.lanes[lane]?.columns ?? []).some(
    (column) =>
      column.period !== null || TIMED_HEADERS.some((one) => one.test(foldWord(column.label))),
  );
}
