import type { FigureChange } from '../report/record/figureChange';
import type { RecordChanges } from '../report/record/recordChanges';
import { fill } from '../texts/fill';
import { shortened } from '../texts/listed';
import type { Texts } from '../texts/zhCN';
import { strung } from '../texts/strung';

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
  { date, changes }: RecordChanges,
  texts: Texts,
  most: number,
): ChangeSentences {
  const words = texts.record;
  if (changes.length === 0) return { title: fill(words.unchanged, { date }), lines: [] };
  const rest = changes.length - most;
  return {
    title: fill(words.changed, { date, count: changes.length }),
    lines: [
      ...changes.slice(0, most).map((change) => sentence(change, texts)),
      ...(rest > 0 ? [fill(words.moreChanges, { count: rest })] : []),
    ],
  };
}

function sentence(change: FigureChange, texts: Texts): string {
  const { record } = texts;
  const before = change.before?.kgCo2e ?? null;
  const now = change.now?.kgCo2e ?? null;
  const parts = {
    what: whatOf(change, texts),
    before: before === null ? record.none : shown(before),
    now: now === null ? record.none : shown(now),
    reasons: strung(
      change.reasons.map((reason): string => record.reasons[reason]),
      texts.lists.between,
    ),
  };
  if (before === null || now === null) return fill(record.changeUnknown, parts);
  const sign = now > before ? '+' : '';
  return fill(record.change, { ...parts, difference: `${sign}${shown(now - before)}` });
}

function whatOf(change: FigureChange, texts: Texts): string {
  const { kind, stage } = change;
  const word = stage === null ? '' : texts.stages[stage];
  const [product, name] = (['product', 'name'] as const).map((key) => nameOf(change, key, texts));
  return fill(texts.record[kind], { product: product ?? '', stage: word, name: name ?? '' });
}

/** With the name that the report used, where it was another. */
function nameOf(change: FigureChange, key: 'product' | 'name', texts: Texts): string {
  const { name, before } = shortened({
    name: change[key],
    before: change.before?.[key] ?? change[key],
  });
  if (name === undefined || before === undefined) return change[key];
  return name === before ? String(name) : fill(texts.record.renamed, { name, before });
}

/** Three decimals, as in the sheets; small ones keep four digits. */
function shown(value: number): string {
  const digits =
    Math.abs(value) >= 0.01 ? { maximumFractionDigits: 3 } : { maximumSignificantDigits: 4 };
  return value.toLocaleString('en-US', digits);
}
