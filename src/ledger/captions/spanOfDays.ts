import type { CellContent } from '../../workbook/grid';
import { UNTIL_WORDS } from '../language/captionWords';
import { dayOfSerial } from '../periods/dayOfSerial';
import { foldWord } from '../text/fold';
import { cellText } from '../values/cellText';

interface MonthOfYear {
  readonly year: number;
  readonly month: number;
}

/**
 * The months from one day to another: 2023.01-2023.12 of 2023-01-01 and 2023-12-31, of 01/01/2023 and
 * 31/12/2023.
 * @param from a cell with a day
 * @param until a cell with a later day
 * @returns null where either is no day, or it is not told which of its numbers is the month
 */
export function spanOfDays(from: CellContent, until: CellContent): string | null {
  const [first, last] = [from, until].map((content) => monthsOf(content));
  if (first === undefined || last === undefined) return null;
  // 31/12/2023 tells that the day comes first, for 01/02/2023 beside it as well.
  const isDayFirst = [first, last].some(({ byDay, byMonth }) => byDay !== null && byMonth === null);
  const isMonthFirst = [first, last].some(
    ({ byDay, byMonth }) => byDay === null && byMonth !== null,
  );
  if (isDayFirst && isMonthFirst) return null;
  const [begins, ends] = [first, last].map(({ byDay, byMonth }) => {
    if (isDayFirst) return byDay;
    if (isMonthFirst) return byMonth;
    return byDay?.month === byMonth?.month ? byDay : null;
  });
  return begins == null || ends == null ? null : `${shown(begins)}-${shown(ends)}`;
}

/**
 * The same where both days stand in one text: 01/01/2023 - 31/12/2023.
 * @param text of a cell
 */
export function spanOfDaysIn(text: string): string | null {
  const [first, last, ...others] = text.split(/ (?:-|–|—|to|until) |[~～至到]/iu);
  if (first === undefined || last === undefined || others.length > 0) return null;
  return spanOfDays(first, last);
}

/**
 * Whether a cell only stands between two days: to, 至, ~.
 * @param content of a cell
 */
export function isUntil(content: CellContent): boolean {
  return typeof content === 'string' && UNTIL_WORDS.has(foldWord(content));
}

interface Readings {
  readonly byDay: MonthOfYear | null;
  readonly byMonth: MonthOfYear | null;
}

const YEAR_FIRST = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:(?:[-/.]|月)(\d{1,2})日?|月)?$/u;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u;

function monthsOf(content: CellContent): Readings | undefined {
  if (content !== null && typeof content === 'object') {
    if (!('dateSerial' in content)) return undefined;
    const { year, month } = dayOfSerial(content.dateSerial);
    return { byDay: { year, month }, byMonth: { year, month } };
  }
  const text = foldWord(cellText(content));
  const [, year, month] = YEAR_FIRST.exec(text) ?? [];
  const told = monthOfYear(year, month);
  if (told !== null) return { byDay: told, byMonth: told };
  const [, one, other, last] = YEAR_LAST.exec(text) ?? [];
  const [byDay, byMonth] = [monthOfYear(last, other), monthOfYear(last, one)];
  return byDay === null && byMonth === null ? undefined : { byDay, byMonth };
}

function monthOfYear(year: string | undefined, month: string | undefined): MonthOfYear | null {
  const number = Number(month);
  if (year === undefined || !(number >= 1 && number <= 12)) return null;
  return { year: Number(year), month: number };
}

function shown({ year, month }: MonthOfYear): string {
  return `${String(year)}.${String(month).padStart(2, '0')}`;
}
