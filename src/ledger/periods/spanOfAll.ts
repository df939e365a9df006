import { largestOf, smallestOf } from '../../core/extremes';
import { monthsOf, type MonthSpan, type Period } from './period';

/**
 * From the first month of several periods to the last.
 * @param periods of one year
 * @returns null where one of them names no month
 */
export function spanOfAll(periods: readonly (Period | null)[]): MonthSpan | null {
  const spans = periods.flatMap((period) => (period === null ? [] : (monthsOf(period) ?? [])));
  if (spans.length < periods.length || spans.length === 0) return null;
  return {
    from: smallestOf(spans.map(({ from }) => from)),
    to: largestOf(spans.map(({ to }) => to)),
  };
}
