import { foldWord } from './fold';

/**
 * Whether a header or a name, folded, matches one of the patterns.
 * @param text as found
 * @param patterns of folded text
 */
export function matchesOne(text: string, patterns: readonly RegExp[]): boolean {
  const word = foldWord(text);
  return patterns.some((pattern) => pattern.test(word));
}
