import { FACTOR_YEAR_WORDS, PUBLISHED_WORDS } from '../language/factorFieldWords';
import { foldWord } from '../text/fold';

const WORDS: ReadonlySet<string> = new Set([...FACTOR_YEAR_WORDS, ...PUBLISHED_WORDS]);

/**
 * Whether a header names the year of a factor, which is neither the factor nor the time of amounts.
 * @param label of a column
 */
export function isYearOfFactor(label: string): boolean {
  return WORDS.has(foldWord(label));
}
