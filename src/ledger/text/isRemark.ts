import { SENTENCES_THAT_COUNT } from '../language/statementWords';
import { fold, foldWord } from './fold';
import { isProse } from './isProse';

const LEAST_WORDS = 5;
const LEAST_CHARACTERS = 12;
/** A colon, a comma, a dash between words: names have them as well, but not alone below a table. */
const PARTED = /[:;,，；。]| [-–—] /u;

/**
 * Whether a text is built like a remark and not like the name of an item: it has parts or many words, and says
 * nothing that comes to the figures or is missing.
 * @param text of a cell that stands alone in its row
 */
export function isRemark(text: string): boolean {
  if (isProse(text)) return true;
  const word = foldWord(text);
  if (SENTENCES_THAT_COUNT.some((pattern) => pattern.test(word))) return false;
  const folded = fold(text).trim();
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const han = folded.match(/\p{Script=Han}/gu) ?? [];
  const isLong = words.length >= LEAST_WORDS || han.length >= LEAST_CHARACTERS;
  return isLong || (PARTED.test(folded) && (words.length > 2 || han.length > 2));
}
