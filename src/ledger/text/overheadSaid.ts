import { ONLY_MENTIONED, OVERHEADS, type Overhead } from '../language/overheadWords';
import { foldWord } from './fold';
import { isProse } from './isProse';
import { matchesOne } from './matchesOne';
import { remembering } from './remembering';

/**
 * What a text says to be done beside making things: travel of 差旅费用, canteen of 食堂天然气.
 * @param text name of a row, a sheet or a table
 * @returns null where it says nothing of it, or only mentions it
 */
export const overheadSaid = remembering((text: string): Overhead | null => {
  if (isProse(text)) return null;
  const word = foldWord(text);
  if (matchesOne(word, ONLY_MENTIONED)) return null;
  return OVERHEADS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
});
