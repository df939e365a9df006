import { RETURN_SETTLED_WORDS, RETURN_WORDS, WAY_BACK } from '../language/returnWords';
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

/**
 * Whether a header of distances says that they are those of the way back alone: 返程空驶距离, return distance.
 * @param label a header without its unit
 */
export function isWayBack(label: string): boolean {
  const word = foldWord(label);
  return WAY_BACK.some((pattern) => pattern.test(word));
}
