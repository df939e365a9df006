/** Bits of the numbers that hold a part of a column of the edit distance. */
const WORD = 31;

/**
 * Edits from a prepared text to another.
 * @returns more than `most` where there are more, without telling how many
 */
export type Distance = (to: Int32Array, most: number) => number;

/** One bit says that an entry of the column is one more than the one above, the other one less. */
interface Column {
  readonly more: Int32Array;
  readonly less: Int32Array;
}

/**
 * Prepares a text for its edit distance to many others: insertions, deletions, replacements.
 * Source: G. Myers, Journal of the ACM 46 (1999), 395–415, in the form of H. Hyyrö (2003); a whole
 * column of the table stands in two numbers for every 31 characters.
 * @param from its characters as numbers; below zero what no other text has
 * @param alphabetSize how many different characters the other texts have
 */
export function distanceFrom(from: readonly number[], alphabetSize: number): Distance {
  if (from.length === 0) return (to) => to.length;
  const words = Math.ceil(from.length / WORD);
  const places = new Int32Array(alphabetSize * words);
  from.forEach((character, index) => {
    if (character < 0) return;
    const at = character * words + Math.floor(index / WORD);
    places[at] = (places[at] as number) | (1 << (index % WORD));
  });
  return words === 1 ? inOneWord(places, from.length) : inWords(places, from.length, words);
}

function inOneWord(places: Int32Array, length: number): Distance {
  const last = 1 << (length - 1);
  return (to, most) => {
    let more = -1;
    let less = 0;
    let edits = length;
    for (let index = 0; index < to.length; index += 1) {
      const equal = places[to[index] as number] as number;
      const vertical = equal | less;
      const horizontal = (((equal & more) + more) ^ more) | equal;
      const moreHere = less | ~(horizontal | more);
      const lessHere = more & horizontal;
      if ((moreHere & last) !== 0) edits += 1;
      else if ((lessHere & last) !== 0) edits -= 1;
      // Every character that is left can take back one edit.
      if (edits - (to.length - index - 1) > most) return edits;
      const shifted = (moreHere << 1) | 1;
      more = (lessHere << 1) | ~(vertical | shifted);
      less = shifted & vertical;
    }
    return edits;
  };
}

function inWords(places: Int32Array, length: number, words: number): Distance {
  const column: Column = { more: new Int32Array(words), less: new Int32Array(words) };
  const last = 1 << ((length - 1) % WORD);
  return (to, most) => {
    column.more.fill(-1);
    column.less.fill(0);
    let edits = length;
    for (let index = 0; index < to.length; index += 1) {
      edits += stepDown(column, places, (to[index] as number) * words, last);
      if (edits - (to.length - index - 1) > most) return edits;
    }
    return edits;
  };
}

/** The next column, word by word downwards; what comes of its last entry: −1, 0 or 1. */
function stepDown({ more, less }: Column, places: Int32Array, at: number, last: number): number {
  // Above the table every column is one more than the one before.
  let carried = 1;
  for (let word = 0; word < more.length; word += 1) {
    const [moreBefore, lessBefore] = [more[word] as number, less[word] as number];
    const equal = places[at + word] as number;
    const vertical = equal | lessBefore;
    const entered = carried < 0 ? equal | 1 : equal;
    const horizontal = (((entered & moreBefore) + moreBefore) ^ moreBefore) | entered;
    const moreHere = lessBefore | ~(horizontal | moreBefore);
    const lessHere = moreBefore & horizontal;
    const top = word === more.length - 1 ? last : 1 << (WORD - 1);
    const shiftedMore = (moreHere << 1) | (carried > 0 ? 1 : 0);
    const shiftedLess = (lessHere << 1) | (carried < 0 ? 1 : 0);
    carried = (moreHere & top) !== 0 ? 1 : (lessHere & top) !== 0 ? -1 : 0;
    more[word] = shiftedLess | ~(vertical | shiftedMore);
    less[word] = shiftedMore & vertical;
  }
  return carried;
}
