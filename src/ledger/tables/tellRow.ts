import { HEADER_WORDS } from '../language/headerWords';
import { AVERAGES, NOT_INCLUDED_WORDS, STATISTIC_LABELS } from '../language/statisticWords';
import { foldWord } from '../text/fold';
import { isProse } from '../text/isProse';
import { remembering } from '../text/remembering';

const BRACKETED = /^(.+?) ?[([【]([^()[\]【】]*)[)\]】]$/;

/**
 * Whether a label says that its row is a statistic of other rows: 平均, 同比增长率, Average, YoY.
 * @param text as found in a cell
 */
export const isStatisticLabel = remembering((text: string): boolean => {
  if (isProse(text)) return false;
  const label = foldWord(text)
    .replace(/[:：]+$/, '')
    .trim();
  const bare = label.replace(/ ?\([^()]*\)$/, '');
  return [label, bare].some((one) => isStatistic(one));
});

function isStatistic(label: string): boolean {
  if (STATISTIC_LABELS.some((pattern) => pattern.test(label))) return true;
  const rests = AVERAGES.flatMap((word) =>
    label.startsWith(word) ? [label.slice(word.length)] : [],
  );
  return rests.some((rest) => HEADER_WORDS.amount.includes(rest));
}

/** How surely a text says that its row does not count. */
export type Exclusion = 'plain' | 'doubtful' | null;

/**
 * Whether a label or a remark says that its row does not count.
 * @param text as found in a cell
 */
export const exclusionIn = remembering((text: string): Exclusion => {
  if (isProse(text)) return null;
  const label = foldWord(text);
  const bracketed = BRACKETED.exec(label)?.[2] ?? '';
  const isPlain = NOT_INCLUDED_WORDS.some(
    (word) => label.startsWith(word) || bracketed.startsWith(word),
  );
  if (isPlain) return 'plain';
  return NOT_INCLUDED_WORDS.some((word) => label.includes(word)) ? 'doubtful' : null;
});
