/** How many grams each of the prepared texts shares with another one. */
export type SharedGrams = (grams: readonly number[]) => Int32Array;

/** Which texts have a gram, and how often. */
interface Posting {
  readonly texts: number[];
  readonly counts: number[];
}

const NOT_YET = 0;

/**
 * Prepares texts for being compared with many others by what they are made of (characters, pairs of
 * characters): only texts that have a gram are touched for it.
 * @param texts their grams as numbers
 */
export function sharedGrams(texts: readonly (readonly number[])[]): SharedGrams {
  const postings = new Map<number, Posting>();
  texts.forEach((grams, index) => {
    for (const [gram, count] of counted(grams)) {
      const posting = postings.get(gram) ?? { texts: [], counts: [] };
      postings.set(gram, posting);
      posting.texts.push(index);
      posting.counts.push(count);
    }
  });
  return (grams) => {
    const shared = new Int32Array(texts.length);
    for (const [gram, count] of counted(grams)) {
      const posting = postings.get(gram);
      if (posting !== undefined) add(shared, posting, count);
    }
    return shared;
  };
}

function add(shared: Int32Array, { texts, counts }: Posting, most: number): void {
  for (let at = 0; at < texts.length; at += 1) {
    const index = texts[at] as number;
    const count = counts[at] as number;
    shared[index] = (shared[index] as number) + (count < most ? count : most);
  }
}

function counted(grams: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const gram of grams) counts.set(gram, (counts.get(gram) ?? NOT_YET) + 1);
  return counts;
}
