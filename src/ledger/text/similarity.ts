import { isProse } from './isProse';

/**
 * Similarity of two texts: 1 − edit distance / length of the longer; 1 is equal, 0 shares nothing.
 * For words; many names are compared by nearTexts. Of texts too long to be names it is only told
 * whether they are equal.
 * Source of the edit distance: V. Levenshtein, Soviet Physics Doklady 10 (1966), 707–710.
 * @param a one text
 * @param b the other
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  if (isProse(a) || isProse(b)) return 0;
  const [from, to] = [[...a], [...b]];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  from.forEach((character, row) => {
    const current = [row + 1];
    to.forEach((other, column) => {
      const replaced = (previous[column] as number) + (character === other ? 0 : 1);
      const removed = (previous[column + 1] as number) + 1;
      const added = (current[column] as number) + 1;
      current.push(Math.min(replaced, removed, added));
    });
    previous = current;
  });
  return 1 - (previous[to.length] as number) / Math.max(from.length, to.length);
}
