import { NOTE_WORDS, OF_WHICH_WORDS, SUBTOTAL_WORDS } from '../../language/rowWords';
import {
  EXAMPLE_WORDS,
  NO_WORDS,
  NOT_INCLUDED_WORDS,
  PRODUCT_MASS_LABELS,
  STATISTIC_BEGINNINGS,
  STATISTIC_ENDS,
  STATISTIC_WORDS,
} from '../../language/statisticWords';
import { foldWord } from '../../text/fold';
import { isNoteText } from '../../text/isNoteText';
import { isProse } from '../../text/isProse';

const ALONE: ReadonlySet<string> = new Set(NO_WORDS);
const IS_HAN = /^\p{Script=Han}/u;
const HAN_SUMS = SUBTOTAL_WORDS.filter((word) => IS_HAN.test(word));
/** Of an English sum any sign may stand between the words, as in sub-total: the first word is compared. */
const LATIN_SUMS = SUBTOTAL_WORDS.filter((word) => !IS_HAN.test(word)).map(
  (word) => word.split(/[^a-z0-9]/)[0] ?? word,
);
const EXAMPLES = EXAMPLE_WORDS.filter((word) => IS_HAN.test(word) || word.length > 4);
const BEGINNINGS = [
  ...OF_WHICH_WORDS,
  ...NOTE_WORDS,
  ...STATISTIC_WORDS,
  ...STATISTIC_BEGINNINGS,
  ...PRODUCT_MASS_LABELS,
  ...EXAMPLES,
];
const ANYWHERE = [...HAN_SUMS, ...STATISTIC_ENDS, ...NOT_INCLUDED_WORDS];
const TELLING = new RegExp(
  [
    `^[-·>*• ]*${anyOf(BEGINNINGS)}`,
    anyOf(ANYWHERE),
    `[([【]${anyOf(EXAMPLES)}`,
    `(?<![a-z0-9])${anyOf(LATIN_SUMS)}(?![a-z0-9])`,
  ].join('|'),
  'u',
);

function anyOf(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'));
  return `(?:${escaped.join('|')})`;
}

/** Per copy (kg CO2e) */
const RESULT = /[([][^()[\]]*(?:co2|ghg|碳)[^()[\]]*[)\]]$/u;

/**
 * Whether a text may say of its row that it is a sum, a part of one, a statistic or a note, or that it
 * does not count. It need not: whether it does is told elsewhere, with more work.
 * @param text as found in a cell
 */
export function mayTellRow(text: string): boolean {
  if (isProse(text)) return true;
  const word = foldWord(text);
  return TELLING.test(word) || ALONE.has(word) || isNoteText(word) || RESULT.test(word);
}
