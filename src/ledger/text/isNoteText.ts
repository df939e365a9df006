import { NOTE_WORDS, SIGN_OFFS } from '../language/rowWords';

/**
 * Whether a text begins as notes and sign-offs do: 注：…, 制表：, 车间主任：.
 * @param word folded
 */
export function isNoteText(word: string): boolean {
  return (
    NOTE_WORDS.some((note) => word.startsWith(note)) ||
    (word.includes(':') && SIGN_OFFS.some((pattern) => pattern.test(word)))
  );
}
