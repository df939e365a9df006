import { TRADITIONAL_PAIRS } from '../language/traditionalCharacters';
import { isProse, LONGEST } from './isProse';
import { remembering } from './remembering';

const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63]/g;
const DOTS = /[\u2022\u2219\u22C5\u30FB\u2027]/g;
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  TRADITIONAL_PAIRS.flatMap((line) => line.split(' ')).map(([from = '', to = '']) => [from, to]),
);
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');
const SPACE_IN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
/** Printable ASCII and the common Chinese characters, single spaces between: NFKC leaves them. */
const PLAIN = /^(?:[!-~\u4E00-\u9FFF]+(?: [!-~\u4E00-\u9FFF]+)*)?$/;
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;

/**
 * One spelling for texts that a reader takes as the same: full-width to half-width forms (NFKC),
 * dashes and middle dots unified, invisible characters dropped, white space collapsed, trimmed. Of
 * prose the beginning, for its first words may say that it is a note.
 * @param text as found in a cell
 */
export function fold(text: string): string {
  if (isProse(text)) return fold(text.slice(0, LONGEST)) + text.slice(LONGEST);
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(DOTS, '·')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Traditional characters as simplified ones, each in its place.
 * @param text folded
 */
export function simplified(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
}

/**
 * A text as the word lists know it: folded, lower case, simplified characters, no white space
 * between Chinese characters.
 * @param text as found in a cell
 */
export function foldWord(text: string): string {
  return AS_IT_IS.test(text) && !HAS_TRADITIONAL.test(text) ? text : folded(text);
}

/** Small letters, digits and signs of ASCII and Chinese characters, as most words of ledgers are written. */
const AS_IT_IS = /^[!-@[-~\u4E00-\u9FFF]{1,80}$/;
const HAS_TRADITIONAL = new RegExp(TRADITIONAL.source);

const folded = remembering((text: string): string => {
  if (isProse(text)) return foldWord(text.slice(0, LONGEST)) + text.slice(LONGEST);
  const word = simplified(fold(text).toLowerCase());
  return word.includes(' ') ? word.replace(SPACE_IN_HAN, '') : word;
});
