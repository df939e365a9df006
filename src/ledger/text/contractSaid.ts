import { CONTRACT_NOUNS, CONTRACT_WORDS } from '../language/electricityWords';
import { foldWord } from './fold';
import { isProse } from './isProse';
import { remembering } from './remembering';

/**
 * Whether a text says that electricity was supplied by contract or from renewable sources, and nothing else: 绿电,
 * Electricity (renewable PPA); a wind tunnel is something else.
 * @param text as found in a cell
 */
export const isContractSaid = remembering((text: string): boolean => {
  if (isProse(text)) return false;
  const word = foldWord(text);
  const bare = word.replace(CONTRACT_WORDS, ' ');
  return bare !== word && !/\p{L}/u.test(bare.replace(CONTRACT_NOUNS, ' '));
});
