import { RETURNED_ITEMS, ROW_MEANINGS, type RowMeaning } from '../language/rowMeaningWords';
import { foldWord } from './fold';
import { isProse } from './isProse';
import { remembering } from './remembering';

/**
 * What a cell beside a row says of its amount: 作废, Returned, 出库.
 * @param text of the cell
 * @returns null for a cell that says anything else, or more than that
 */
export const rowMeaning = remembering((text: string): RowMeaning | null => {
  if (isProse(text)) return null;
  const word = foldWord(text)
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/[\s_-]*\d{1,4}$/u, '');
  return ROW_MEANINGS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
});

/**
 * The item of which a name says that it came back: steel of "Steel returned to supplier".
 * @param name of a row
 * @returns folded; null where the name says nothing of it
 */
export const returnedItem = remembering((name: string): string | null => {
  if (isProse(name)) return null;
  const word = foldWord(name);
  const [item = null] = RETURNED_ITEMS.flatMap((pattern) => pattern.exec(word)?.[1] ?? []);
  return item;
});
