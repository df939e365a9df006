import { IRREGULAR_PLURALS } from '../language/perUnitWords';

/**
 * An English noun in the singular: bottle of bottles, loaf of loaves.
 * @param word in lower case
 */
export function singular(word: string): string {
  const irregular = IRREGULAR_PLURALS[word];
  if (irregular !== undefined) return irregular;
  if (/(?:x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
