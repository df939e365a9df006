import { monthsOf, overlap, type MonthSpan, type Period } from './period';

/** Which of several periods of one year are counted, and which only repeat those. */
export interface PartsAndSums<Entry> {
  readonly parts: readonly Entry[];
  /** A quarter beside its months, a year beside its quarters; with the parts within it. */
  readonly sums: readonly { readonly entry: Entry; readonly of: readonly Entry[] }[];
}

/**
 * Tells the periods that are counted from those that repeat them: the shortest are counted, and
 * whatever shares a month with a shorter one is a sum. Two figures for one month are both counted.
 * @param entries anything with a period, of one year
 * @param periodOf the period of an entry
 */
export function sumsAmong<Entry>(
  entries: readonly Entry[],
  periodOf: (entry: Entry) => Period,
): PartsAndSums<Entry> {
  const spans = entries.flatMap((entry) => monthsOf(periodOf(entry)) ?? []);
  const counted: MonthSpan[] = [];
  for (const span of [...spans].sort((a, b) => lengthOf(a) - lengthOf(b))) {
    const isSame = counted.some(({ from, to }) => from === span.from && to === span.to);
    if (!isSame && !counted.some((other) => overlap(other, span))) counted.push(span);
  }
  const isPart = (entry: Entry): boolean => {
    const span = monthsOf(periodOf(entry));
    // 本月 beside 本年累计 is within it; alone it is all there is.
    if (span === null) return counted.length === 0;
    return counted.some(({ from, to }) => from === span.from && to === span.to);
  };
  const parts = entries.filter(isPart);
  const sums = entries.filter((entry) => !isPart(entry));
  return { parts, sums: sums.map((entry) => ({ entry, of: within(entry, parts, periodOf) })) };
}

function within<Entry>(
  sum: Entry,
  parts: readonly Entry[],
  periodOf: (entry: Entry) => Period,
): readonly Entry[] {
  const span = monthsOf(periodOf(sum));
  if (span === null) return [];
  return parts.filter((part) => {
    const own = monthsOf(periodOf(part));
    return own !== null && own.from >= span.from && own.to <= span.to;
  });
}

function lengthOf({ from, to }: MonthSpan): number {
  return to - from;
}
