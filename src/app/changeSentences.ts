import { changedFigure } from '../report/record/changedFigure';
import type { FigureChange } from '../report/record/figureChange';
import type { RecordChanges } from '../report/record/recordChanges';
import { reasonsTold } from '../report/record/reasonsTold';
import { fill } from '../texts/fill';
import type { Texts } from '../texts/zhCN';

/** What differs from the last report, in words. */
export interface ChangeSentences {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * Says what differs from the last report.
 * @param since the changes
 * @param texts of the language
 * @param most so many figures are named; of further ones the number is
 */
export function changeSentences(
  { date, changes, method }: RecordChanges,
  texts: Texts,
  most: number,
): ChangeSentences {
  const words = texts.record;
  if (changes.length === 0) return { title: fill(words.unchanged, { date }), lines: [] };
  const rest = changes.length - most;
  return {
    title: fill(words.changed, { date, count: changes.length }),
    lines: [
      ...changes.slice(0, most).map((change) => sentence(change, method, texts)),
      ...(rest > 0 ? [fill(words.moreChanges, { count: rest })] : []),
    ],
  };
}

function sentence(change: FigureChange, method: RecordChanges['method'], texts: Texts): string {
  const { record } = texts;
  const before = change.before?.kgCo2e ?? null;
  const now = change.now?.kgCo2e ?? null;
  const parts = {
    what: changedFigure(change, texts),
    before: before === null ? record.none : shown(before),
    now: now === null ? record.none : shown(now),
    reasons: reasonsTold(change, method, texts),
  };
  if (before === null || now === null) return fill(record.changeUnknown, parts);
  const sign = now > before ? '+' : '';
  return fill(record.change, { ...parts, difference: `${sign}${shown(now - before)}` });
}

/** Three decimals, as in the sheets; small ones keep four digits. */
function shown(value: number): string {
  const digits =
    Math.abs(value) >= 0.01 ? { maximumFractionDigits: 3 } : { maximumSignificantDigits: 4 };
  return value.toLocaleString('en-US', digits);
}
