import type { TypedNumber } from './typedNumber';

const MILLISECONDS_PER_DAY = 86_400_000;
/** Day number of 1 January 1970 in Excel's calendar, for days after February 1900. */
const DAYS_TO_1970 = 25_569;
const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;

const YEAR_FIRST = /^([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})$/;
const CHINESE = /^(?:([0-9]{4})年)?([0-9]{1,2})月([0-9]{1,2})日$/;
const MONTH_FIRST = /^([0-9]{1,2})\/([0-9]{1,2})\/([0-9]{4})$/;
const MONTH_AND_DAY = /^([0-9]{1,2})[-/]([0-9]{1,2})$/;
const TIME = /^([0-9]{1,2}):([0-5][0-9])(?::([0-5][0-9]))?$/;

/** What reading of a typed date depends on. */
interface DateContext {
  readonly locale: 'zh-CN' | 'en-US';
  readonly now: () => Date;
}

/**
 * Reads a text as Excel reads a typed date or time: 2024/1/2; 2024-01-02; 2024年1月2日; 1/2; 12:30.
 * @param text without space around it
 * @param context language and clock: a date without a year is in this one
 * @returns Excel's day number, or null when it is neither
 */
export function typedDate(text: string, context: DateContext): TypedNumber | null {
  const short = context.locale === 'zh-CN' ? 'yyyy/m/d' : 'm/d/yyyy';
  const year = YEAR_FIRST.exec(text);
  if (year !== null && year[2] !== '.') return day(year[1], year[3], year[4], short);
  const chinese = CHINESE.exec(text);
  if (chinese !== null) {
    const format = chinese[1] === undefined ? 'm"月"d"日"' : 'yyyy"年"m"月"d"日"';
    return day(chinese[1] ?? thisYear(context), chinese[2], chinese[3], format);
  }
  const american = context.locale === 'en-US' ? MONTH_FIRST.exec(text) : null;
  if (american !== null) return day(american[3], american[1], american[2], short);
  const noYear = MONTH_AND_DAY.exec(text);
  if (noYear !== null) {
    const format = context.locale === 'zh-CN' ? 'm"月"d"日"' : 'd-mmm';
    return day(thisYear(context), noYear[1], noYear[2], format);
  }
  return time(text);
}

function thisYear({ now }: DateContext): string {
  return String(now().getFullYear());
}

function day(
  year: string | undefined,
  month: string | undefined,
  date: string | undefined,
  format: string,
): TypedNumber | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  if (y < FIRST_YEAR || y > LAST_YEAR) return null;
  const moment = new Date(Date.UTC(y, m - 1, d));
  if (moment.getUTCMonth() !== m - 1 || moment.getUTCDate() !== d) return null;
  const serial = moment.getTime() / MILLISECONDS_PER_DAY + DAYS_TO_1970;
  // Excel counts a 29 February 1900 that never was: days before it have one less.
  return { value: serial < 61 ? serial - 1 : serial, format };
}

function time(text: string): TypedNumber | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? '0')];
  if (hours > 23) return null;
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { value, format: match[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}
