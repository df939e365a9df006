import type { ActivityRow, ReadTable } from '../ledger';
import { TIMED_HEADERS } from '../language/perUnitWords';
import { LISTS_OF_ONE, USED_IN_A_TIME } from '../language/spanWords';
import type { Period } from '../periods/period';
import { foldWord } from '../text/fold';
import { titleTime, type TitleTime } from './readPeriod';

/** Where it stands that the amount of a row is that of a time. */
export interface TimeOfRow {
  /** Its months are gathered, its own cells name some, or the header of its amounts does: Jan, Q1, 年消耗量. */
  readonly isOwn: boolean;
  /** What the title of its table says. */
  readonly title: Period | null;
  /** That title speaks of what was used in the time, or names its months, which no list of one product has. */
  readonly isOfUse: boolean;
}

/**
 * Tells of rows whether their amounts are said to be those of a time.
 * @returns a reader to be asked row by row
 */
export function timeOfRows(): (row: ActivityRow) => TimeOfRow {
  const titles = new Map<ReadTable, TitleTime | null>();
  return (row) => {
    const { table } = row;
    if (!titles.has(table)) titles.set(table, titleTime(table.table));
    const said = titles.get(table) ?? null;
    const title = said?.period ?? null;
    return { isOwn: isTold(row, title), title, isOfUse: said !== null && tellsUse(said) };
  };
}

/** 2024年度能源消耗统计表, Energy March 2024; and not 2024年产品碳足迹, Valve materials 2024. */
function tellsUse({ period, title }: TitleTime): boolean {
  if (title === null) return false;
  const word = foldWord(title);
  const isAny = (patterns: readonly RegExp[]): boolean => patterns.some((one) => one.test(word));
  return (period.months !== null || isAny(USED_IN_A_TIME)) && !isAny(LISTS_OF_ONE);
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
