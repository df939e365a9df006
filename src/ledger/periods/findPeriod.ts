import {
  CURRENT_MONTHS,
  MONTH_NAMES,
  NUMBERED_THINGS,
  RELATIVE_YEARS,
  SPAN_WORDS,
} from '../language/periodWords';
import { foldWord } from '../text/fold';
import { MOST_FIGURES, remembering } from '../text/remembering';
import type { MonthSpan, Period, Year } from './period';

/** A period that a text names, and the text without it. */
export interface FoundPeriod {
  readonly period: Period;
  /** Folded, lower case: 用电量 of "2024年1月用电量"; empty where the text is a period alone. */
  readonly rest: string;
}

/** A part of a text that was understood is cut out of what is still to be read. */
interface Cut<Value> {
  readonly value: Value;
  readonly rest: string;
}

const YEAR = '((?:19|20)[0-9]{2})';
const MONTH = '(1[0-2]|0?[1-9])';
const YEAR_AND_MONTH = [
  // 2023年 2#窑 is a kiln, and no February.
  new RegExp(
    `(?<![0-9a-z])${YEAR} ?(?:年度? ?|[-./])${MONTH}(?: ?月份?|(?![0-9.])(?! ?(?:${NUMBERED_THINGS.join('|')})))`,
  ),
  new RegExp(`^${YEAR}(0[1-9]|1[0-2])$`),
  new RegExp(`(?<![0-9])([0-9]{2})年${MONTH}月份?`),
];
const DAY = '(?:[-./]?(?:3[01]|[12][0-9]|0?[1-9])(?: ?日)?)?';
const SPAN_IN_YEAR = new RegExp(
  `(?<![0-9a-z])${YEAR} ?(?:年度? ?|[-./])${MONTH}(?: ?月份?)?${DAY} ?(?:-|~|至|到|—|to) ?` +
    `(?:${YEAR} ?(?:年度? ?|[-./]))?${MONTH}(?![0-9])(?: ?月份?)?${DAY}(?![0-9])`,
);
const NAMED_SPAN_IN_YEAR = new RegExp(
  `(?<![a-z])([a-z]{3,9})\\.?(?: ${YEAR})? ?(?:-|~|to|through) ?([a-z]{3,9})\\.?,? ${YEAR}(?![0-9])`,
);
const NAMED_SPAN =
  /(?<![a-z0-9])([a-z]{3,9})\.? ?(?:-|~|–|to|through|thru|until) ?([a-z]{3,9})\.?(?![a-z0-9])/;
const NAMED_MONTH_AND_YEAR = /^([a-z]{3,9})\.?[-' ]+([0-9]{2})$/;
/** Apr 23 - Mar 24, April 2023 to March 2024. */
const NAMED_SPAN_OF_YEARS =
  /(?<![a-z])([a-z]{3,9})\.?[ '-]*((?:19|20)?[0-9]{2}) ?(?:-|~|to|through|until) ?([a-z]{3,9})\.?[ '-]*((?:19|20)?[0-9]{2})(?![0-9])/;
/** 2023/24, fy23-24: a season, or a financial year. */
const SEASON =
  /(?<![0-9a-z.])(?:[cf]y ?)?((?:19|20)[0-9]{2}|(?<=[cf]y ?)[0-9]{2}) ?[/-] ?([0-9]{2})(?![0-9a-z.%年月-])/;
/** Without 年 it must stand at an end of a word: in 泵2000台账 it is part of a name. */
const YEARS = [
  new RegExp(`(?<![0-9a-z.])${YEAR} ?年度?`),
  /(?<![0-9a-z])[cf]y ?((?:20)?[0-9]{2})(?![0-9a-z])/,
  new RegExp(`(?<=^|[\\s(_,-])${YEAR}(?![0-9a-z.%-])`),
  new RegExp(`(?<![0-9a-z.])${YEAR}(?=$|[\\s)_,])`),
];
const MONTHS = /(?<![0-9])(1[0-2]|0?[1-9]) ?(?:月份?)? ?[-~至到] ?(1[0-2]|0?[1-9]) ?月份?/;
const MONTH_ALONE = new RegExp(`(?<![0-9.])${MONTH} ?月份?`);
const AROUND = /^[\s\-_/·,:;()]+|[\s\-_/·,:;()]+$/g;

/**
 * Finds the period that a header, a label or a title names: 1月, Jan, 2024-01, 一季度, 2024年用量,
 * 上年同期.
 * @param text as found
 * @returns null where it names none
 */
export const findPeriod = remembering((text: string): FoundPeriod | null => {
  const word = foldWord(text);
  const months = monthsOfYear(word) ?? namedMonthsOfYear(word) ?? namedMonthsOfYears(word);
  if (months !== null) return { period: months.value, rest: trimmed(months.rest) };
  const whole = yearAndMonth(word) ?? namedMonth(word);
  if (whole !== null) return { period: whole.value, rest: trimmed(whole.rest) };
  const year = yearIn(word);
  const afterYear = year?.rest ?? word;
  const alone = monthsIn(afterYear);
  if (year === null && alone === null) return null;
  // The month of a report belongs to the year of the report.
  const ofReport = alone?.value === 'current' ? 'this' : null;
  return {
    period: { year: year?.value ?? ofReport, months: alone?.value ?? null },
    rest: trimmed(alone?.rest ?? afterYear),
  };
}, MOST_FIGURES);

function trimmed(text: string): string {
  return text.replace(AROUND, '').trim();
}

/** 2024年1-12月, 2024.01-2024.12, 2024年1月1日至2024年12月31日; over a year's end it is no span of one. */
function monthsOfYear(word: string): Cut<Period> | null {
  const match = SPAN_IN_YEAR.exec(word);
  const [year, from, until, to] = (match ?? []).slice(1);
  if (match === null || year === undefined || from === undefined || to === undefined) return null;
  // 2024-01-12 is a day.
  const isSpan = until !== undefined || /[月~至到—]|to/.test(match[0]);
  const whole = isSpan ? wholeYear(year, Number(from), until ?? year, Number(to)) : null;
  if (whole !== null) return { value: whole, rest: without(word, match) };
  if (!isSpan || (until ?? year) !== year || Number(to) < Number(from)) return null;
  const period = { year: fullYear(year), months: { from: Number(from), to: Number(to) } };
  return { value: period, rest: without(word, match) };
}

/** Jan-Dec 2024, January 2024 to March 2024. */
function namedMonthsOfYear(word: string): Cut<Period> | null {
  const match = NAMED_SPAN_IN_YEAR.exec(word);
  const [first, begins, last, year] = (match ?? []).slice(1);
  const [from, to] = [monthNamed(first), monthNamed(last)];
  if (match === null || year === undefined || from === 0 || to < from) return null;
  if ((begins ?? year) !== year) return null;
  const period = { year: fullYear(year), months: { from, to } };
  return { value: period, rest: without(word, match) };
}

/** Apr 23 - Mar 24 is a year, Jan 23 - Jun 23 is a half of one; other times over a year's end are none. */
function namedMonthsOfYears(word: string): Cut<Period> | null {
  const match = NAMED_SPAN_OF_YEARS.exec(word);
  const [first, begins, last, ends] = (match ?? []).slice(1);
  const [from, to] = [monthNamed(first), monthNamed(last)];
  if (match === null || begins === undefined || ends === undefined || from === 0 || to === 0)
    return null;
  const rest = without(word, match);
  const whole = wholeYear(begins, from, ends, to);
  if (whole !== null) return { value: whole, rest };
  if (fullYear(begins) !== fullYear(ends) || to < from) return null;
  return { value: { year: fullYear(begins), months: { from, to } }, rest };
}

/** Twelve months over the end of a year are one year, that in which they begin. */
function wholeYear(begins: string, from: number, ends: string, to: number): Period | null {
  const [first, last] = [fullYear(begins), fullYear(ends)];
  const isWhole = last === first + 1 && to === from - 1;
  return isWhole ? { year: first, months: null } : null;
}

function monthNamed(name: string | undefined): number {
  return MONTH_NAMES.findIndex((names) => names.includes(name ?? '')) + 1;
}

function yearAndMonth(word: string): Cut<Period> | null {
  for (const pattern of YEAR_AND_MONTH) {
    const match = pattern.exec(word);
    if (match?.[1] === undefined || match[2] === undefined) continue;
    const month = Number(match[2]);
    const period = { year: fullYear(match[1]), months: { from: month, to: month } };
    return { value: period, rest: without(word, match) };
  }
  return null;
}

/** Jan-24, as Excel shows a month that was typed as one. */
function namedMonth(word: string): Cut<Period> | null {
  const match = NAMED_MONTH_AND_YEAR.exec(word);
  const month = monthNamed(match?.[1]);
  if (match?.[2] === undefined || month === 0) return null;
  return {
    value: { year: fullYear(match[2]), months: { from: month, to: month } },
    rest: without(word, match),
  };
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function yearIn(word: string): Cut<Year> | null {
  const season = SEASON.exec(word);
  const [, begins, ends] = season ?? [];
  if (season !== null && begins !== undefined && Number(ends) === (fullYear(begins) + 1) % 100)
    return { value: fullYear(begins), rest: without(word, season) };
  for (const pattern of YEARS) {
    const match = pattern.exec(word);
    if (match?.[1] !== undefined) {
      return { value: fullYear(match[1]), rest: without(word, match) };
    }
  }
  for (const [entry, value] of RELATIVE_YEARS) {
    const rest = withoutWord(word, entry);
    if (rest !== null) return { value, rest };
  }
  return null;
}

function monthsIn(word: string): Cut<MonthSpan | 'current'> | null {
  const span = MONTHS.exec(word);
  if (span?.[1] !== undefined && span[2] !== undefined) {
    return {
      value: { from: Number(span[1]), to: Number(span[2]) },
      rest: without(word, span),
    };
  }
  const month = MONTH_ALONE.exec(word);
  if (month?.[1] !== undefined) {
    const number = Number(month[1]);
    return { value: { from: number, to: number }, rest: without(word, month) };
  }
  return namedSpan(word) ?? spanWord(word) ?? monthName(word) ?? currentMonth(word);
}

/** Jan-Jun, July to December. */
function namedSpan(word: string): Cut<MonthSpan> | null {
  const match = NAMED_SPAN.exec(word);
  const [from, to] = [monthNamed(match?.[1]), monthNamed(match?.[2])];
  if (match === null || from === 0 || to <= from) return null;
  return { value: { from, to }, rest: without(word, match) };
}

function spanWord(word: string): Cut<MonthSpan> | null {
  for (const [entry, from, to] of SPAN_WORDS) {
    const rest = withoutWord(word, entry);
    if (rest !== null) return { value: { from, to }, rest };
  }
  return null;
}

/** From December back, so that 十二月 is not read as 二月. */
function monthName(word: string): Cut<MonthSpan> | null {
  for (let number = MONTH_NAMES.length; number > 0; number -= 1) {
    for (const entry of MONTH_NAMES[number - 1] ?? []) {
      const rest = withoutWord(word, entry);
      if (rest !== null) return { value: { from: number, to: number }, rest };
    }
  }
  return null;
}

function currentMonth(word: string): Cut<'current'> | null {
  for (const entry of CURRENT_MONTHS) {
    const rest = withoutWord(word, entry);
    if (rest !== null) return { value: 'current', rest };
  }
  return null;
}

/** Most texts have no word of a period: they are looked through, and nothing more. */
function withoutWord(text: string, entry: string): string | null {
  if (!text.includes(entry)) return null;
  const match = patternOf(entry).exec(text);
  return match === null ? null : without(text, match);
}

/** A Latin word must stand alone: "mar" is no part of "margin", "q1" none of "sq10". */
const patternOf = remembering((entry) => {
  const isLatin = /^[ -~]+$/.test(entry);
  return new RegExp(isLatin ? `(?<![a-z0-9])${entry}\\.?(?![a-z0-9])` : entry);
});

function without(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
}
