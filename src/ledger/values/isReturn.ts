import { RETURN_SETTLED_WORDS, RETURN_WORDS } from '../language/returnWords';
import { foldWord } from '../text/fold';
import { remembering } from '../text/remembering';

/**
 * Whether a text says that a vehicle goes there and back or returns empty: 往返, 返程空车, round trip; and not
 * that this is counted already.
 * @param text of a cell or a header
 */
export const isReturn = remembering((text: string): boolean => {
  const folded = foldWord(text);
  if (!RETURN_WORDS.some((word) => folded.includes(word))) return false;
  return !RETURN_SETTLED_WORDS.some((word) => folded.includes(word));
});
