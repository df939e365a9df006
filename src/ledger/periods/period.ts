/** Months of a year from the first to the last, 1 to 12. */
export interface MonthSpan {
  readonly from: number;
  readonly to: number;
}

/** A year as a number, or told by its distance from the ledger's own (本年, 上年). */
export type Year = number | 'this' | 'last';

/** What a header, a cell or a title says about the time that figures are for. */
export interface Period {
  /** Null where only months are named. */
  readonly year: Year | null;
  /** Null where only a year is named; `current` is the month of a report (本月). */
  readonly months: MonthSpan | 'current' | null;
}

/** A whole year. */
const WHOLE_YEAR: MonthSpan = { from: 1, to: 12 };

/**
 * The months of a period; a year alone is all of it.
 * @param period any period
 * @returns null for the month of a report, of which it is not told which one it is
 */
export function monthsOf({ months }: Period): MonthSpan | null {
  return months === 'current' ? null : (months ?? WHOLE_YEAR);
}

/**
 * Whether two spans share a month.
 * @param a one span
 * @param b the other
 */
export function overlap(a: MonthSpan, b: MonthSpan): boolean {
  return a.from <= b.to && b.from <= a.to;
}
