import { dayOfSerial } from '../periods/dayOfSerial';
import { foldWord } from '../text/fold';

const DAY = /^((?:19|20)[0-9]{2}) ?[-./年] ?([0-9]{1,2}) ?[-./月] ?([0-9]{1,2}) ?日?$/;
/** Excel's day numbers of 1980 and 2079: what a cell gives in which a date was typed. */
const SERIALS: readonly [least: number, most: number] = [29_221, 65_745];

/**
 * A day: "2025-03-01", "2025年3月1日", "2025/3/1", or the number that Excel makes of it.
 * @param text as written
 * @returns year, month and day; null where it is none, such as 2025-02-30
 */
export function parseDay(
  text: string,
): { readonly year: number; readonly month: number; readonly day: number } | null {
  const word = foldWord(text);
  const serial = Number(word);
  if (/^[0-9]+$/.test(word) && serial >= SERIALS[0] && serial <= SERIALS[1]) {
    return dayOfSerial(serial);
  }
  const [year, month, day] = (DAY.exec(word) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
    ? { year, month, day }
    : null;
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
