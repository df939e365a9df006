import { HEADER_WORDS } from '../../language/headerWords';
import {
  EXAMPLE_WORDS,
  NOT_INCLUDED_WORDS,
  STATISTIC_BEGINNINGS,
  STATISTIC_ENDS,
  STATISTIC_TAILS,
  STATISTIC_WORDS,
} from '../../language/statisticWords';
import { foldWord } from '../../text/fold';
import { isProse } from '../../text/isProse';
import { remembering } from '../../text/remembering';

const BRACKETED = /^(.+?) ?[([【]([^()[\]【】]*)[)\]】]$/;
/** In characters: a longer label that ends in 平均 is a sentence. */
const LONGEST_STATISTIC = 12;
const WORDS: ReadonlySet<string> = new Set(STATISTIC_WORDS);
const TAILS: ReadonlySet<string> = new Set(['', ...STATISTIC_TAILS, ...HEADER_WORDS.amount]);

/**
 * Whether a label says that its row is a statistic of other rows: 平均, 同比增长率, Average, YoY.
 * @param text as found in a cell
 */
export const isStatisticLabel = remembering((text: string): boolean => {
  if (isProse(text)) return false;
  const label = foldWord(text).replace(/:+$/, '').trim();
  const bare = label.replace(/ ?\([^()]*\)$/, '');
  return isStatistic(label) || isStatistic(bare);
});

function isStatistic(label: string): boolean {
  if (WORDS.has(label)) return true;
  const isShort = label.length <= LONGEST_STATISTIC;
  if (isShort && STATISTIC_ENDS.some((word) => label.endsWith(word))) return true;
  return STATISTIC_BEGINNINGS.some(
    (word) => label.startsWith(word) && TAILS.has(behind(label, word)),
  );
}

/** "average consumption" has a space behind the word, "averages" is another one. */
function behind(label: string, word: string): string {
  const rest = label.slice(word.length);
  const isLatin = /[a-z.]$/.test(word);
  return isLatin && rest !== '' && !rest.startsWith(' ') ? label : rest.trim();
}

/** 例, 示例：, Example 1: a form shows how its rows are filled in. */
function isExample(text: string): boolean {
  return EXAMPLE_WORDS.includes(text.replace(/ ?[0-9]{0,2} ?:?$/, ''));
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
  if (isExample(label) || isExample(bracketed)) return 'plain';
  const isPlain = NOT_INCLUDED_WORDS.some(
    (word) => label.startsWith(word) || bracketed.startsWith(word),
  );
  if (isPlain) return 'plain';
  return NOT_INCLUDED_WORDS.some((word) => label.includes(word)) ? 'doubtful' : null;
});
