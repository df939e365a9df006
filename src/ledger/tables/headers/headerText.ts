import type { CellContent } from '../../../workbook/grid';
import { dayOfSerial } from '../../periods/dayOfSerial';
import { findPeriod } from '../../periods/findPeriod';
import { foldWord } from '../../text/fold';
import { cellText } from '../../values/cellText';
import { classifyContent } from '../../values/classifyContent';
import { parseUnit } from '../../values/parseUnit';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** So many numbers 1, 2, 3 … are months; fewer may be anything. */
const LEAST_MONTHS = 3;

/**
 * What a header cell says: its text; for a date, which Excel makes of 2024-1, the month; for the
 * number of a month or a year what it stands for.
 * @param content of a cell that is known to be a header
 */
export function headerText(content: CellContent): string {
  if (typeof content === 'number' && isMonth(content)) return `${String(content)}月`;
  if (content === null || typeof content !== 'object' || !('dateSerial' in content)) {
    return cellText(content).trim();
  }
  const { year, month } = dayOfSerial(content.dateSerial);
  return `${String(year)}-${String(month).padStart(2, '0')}`;
}

/**
 * Whether figures of one row can only be a header: years in a row (2023, 2024), months from 1 on, or
 * dates of different months.
 * @param contents the row's figures, left to right
 */
export function arePeriods(contents: readonly CellContent[]): boolean {
  const months = contents.map((content) =>
    content !== null && typeof content === 'object' && 'dateSerial' in content
      ? headerText(content)
      : null,
  );
  if (contents.length >= 2 && !months.includes(null)) {
    return new Set(months).size === contents.length;
  }
  if (contents.length >= 2 && contents.every(isPeriodText)) return true;
  const numbers = contents.map(wholeNumber);
  if (numbers.every(isYear))
    return numbers.length >= 2 && (isRun(numbers, 1) || isRun(numbers, -1));
  return (
    numbers.length >= LEAST_MONTHS &&
    numbers[0] === 1 &&
    numbers.every(isMonth) &&
    isRun(numbers, 1)
  );
}

/**
 * Whether figures of one row may be sizes that head its columns: 10 L, 20 L. Beside the word for names
 * they are no amounts.
 * @param contents the row's figures, left to right
 */
export function areSizes(contents: readonly CellContent[]): boolean {
  if (contents.length < 2 || new Set(contents).size < contents.length) return false;
  const kinds = new Set(
    contents.map((content) => {
      const found = typeof content === 'string' ? classifyContent(content) : null;
      return found?.kind === 'quantity' ? found.dimension : null;
    }),
  );
  return kinds.size === 1 && !kinds.has(null);
}

/** 2024 (kWh) and kWh 2024; 2024 kWh is an amount. */
const YEAR_AND_UNIT: readonly RegExp[] = [
  /^(?<year>(?:19|20)[0-9]{2}) ?[([](?<unit>[^()[\]]+)[)\]]$/u,
  /^(?<unit>[^0-9]+?),? (?<year>(?:19|20)[0-9]{2})$/u,
];

/**
 * A year with a unit, which heads the amounts of that year: 2024 (kWh).
 * @param text of a cell
 * @returns null for any other text, 2024 kWh among them
 */
export function yearWithUnit(
  text: string,
): { readonly year: string; readonly unit: string } | null {
  for (const pattern of YEAR_AND_UNIT) {
    const { year, unit } = pattern.exec(foldWord(text))?.groups ?? {};
    if (year !== undefined && unit !== undefined && parseUnit(unit).length > 0)
      return { year, unit };
  }
  return null;
}

/**
 * Whether a row's only figure is the number of a year.
 * @param contents the row's figures, left to right
 */
export function isOneYear(contents: readonly CellContent[]): boolean {
  const [only, ...others] = contents;
  if (only === undefined || others.length > 0) return false;
  return isYear(
    typeof only === 'string' && /^[0-9]{4}$/.test(only.trim()) ? Number(only) : wholeNumber(only),
  );
}

/**
 * Whether a row's only figure is a year with a unit: 2024 (kWh).
 * @param contents the row's figures, left to right
 */
export function isOneYearWithUnit([only, ...others]: readonly CellContent[]): boolean {
  return others.length === 0 && typeof only === 'string' && yearWithUnit(only) !== null;
}

/** Years and months typed as texts that look like numbers: 2024, 2024.1. */
function isPeriodText(content: CellContent): boolean {
  if (typeof content !== 'string') return false;
  return findPeriod(content)?.rest === '' || yearWithUnit(content) !== null;
}

function wholeNumber(content: CellContent): number {
  return typeof content === 'number' ? content : NaN;
}

function isRun(numbers: readonly number[], step: number): boolean {
  return numbers.every((number, index) => {
    const before = numbers[index - 1];
    return before === undefined || number === before + step;
  });
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR;
}

function isMonth(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 12;
}
