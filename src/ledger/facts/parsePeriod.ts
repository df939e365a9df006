import { findPeriod } from '../periods/findPeriod';
import { monthsOf } from '../periods/period';
import { parseDay } from './parseDay';

/**
 * A period with its year: "2024", "2024年1-9月", "2024-03", or the month that Excel made a date of.
 * @param text as written
 * @returns 2024, 2024-03, 2024-01/2024-09; null where it names no year, or something else as well
 */
export function parsePeriod(text: string): string | null {
  const found = findPeriod(text);
  const months = found === null ? null : monthsOf(found.period);
  const year = found?.period.year;
  if (found?.rest === '' && months !== null && typeof year === 'number') {
    return periodText(year, months.from, months.to);
  }
  const day = parseDay(text);
  return day?.day === 1 ? periodText(day.year, day.month, day.month) : null;
}

function periodText(year: number, from: number, to: number): string {
  if (from === 1 && to === 12) return String(year);
  const month = (number: number): string => `${String(year)}-${String(number).padStart(2, '0')}`;
  return from === to ? month(from) : `${month(from)}/${month(to)}`;
}
