import { isProse } from './isProse';

/** Bits of the numbers that hold a column of the edit distance. */
const MOST_BITS = 31;
const NOT_IN_IT = 0;

/**
 * Similarity of two texts: 1 − edit distance / length of the longer; 1 is equal, 0 shares nothing.
 * Of texts too long to be names it is only told whether they are equal.
 * Source of the edit distance: V. Levenshtein, Soviet Physics Doklady 10 (1966), 707–710.
 * @param a one text
 * @param b the other
 */
export function similarity(a: string, b: string): number {
  return similarityTo(a)(b);
}

/**
 * Similarity to one text, for many others: what can be prepared of it is prepared once.
 * @param text the one
 */
export function similarityTo(text: string): (other: string) => number {
  const from = isProse(text) ? [] : [...text];
  const distance = from.length <= MOST_BITS ? distanceInBits(from) : distanceInRows(from);
  return (other) => {
    if (other === text) return 1;
    if (isProse(text) || isProse(other)) return 0;
    const { edits, length } = distance(other);
    return 1 - edits / Math.max(from.length, length);
  };
}

/** Edits that lead to a text, and how many characters it has. */
type Distance = (to: string) => { readonly edits: number; readonly length: number };

function distanceInRows(from: readonly string[]): Distance {
  return (text) => {
    const to = [...text];
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
    return { edits: previous[to.length] as number, length: to.length };
  };
}

/**
 * The same distance with a whole column of the table in two numbers: one bit says that the entry is
 * one more than the one above, the other that it is one less.
 * Source: G. Myers, Journal of the ACM 46 (1999), 395–415, in the form of H. Hyyrö (2003).
 */
function distanceInBits(from: readonly string[]): Distance {
  const places = new Map<string, number>();
  from.forEach((character, index) => {
    places.set(character, (places.get(character) ?? NOT_IN_IT) | (1 << index));
  });
  const last = 1 << (from.length - 1);
  return (to) => {
    let more = -1;
    let less = 0;
    let edits = from.length;
    let length = 0;
    for (const character of to) {
      length += 1;
      const equal = places.get(character) ?? NOT_IN_IT;
      const vertical = equal | less;
      const horizontal = (((equal & more) + more) ^ more) | equal;
      const moreHere = less | ~(horizontal | more);
      const lessHere = more & horizontal;
      if ((moreHere & last) !== 0) edits += 1;
      if ((lessHere & last) !== 0) edits -= 1;
      const shifted = (moreHere << 1) | 1;
      more = (lessHere << 1) | ~(vertical | shifted);
      less = shifted & vertical;
    }
    return { edits: from.length === 0 ? length : edits, length };
  };
}
