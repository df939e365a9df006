/** How many grams each of the prepared texts shares with another one. */
export type SharedGrams = (grams: readonly number[]) => Int32Array;

/**
 * How often texts have a gram. Those that have it as often as most texts do are not listed: of names
 * after one pattern (泵体 001, 泵体 002 …) nearly all have the same characters.
 */
interface Posting {
  /** How often most texts have it; 0 for nearly all grams. */
  readonly usual: number;
  readonly texts: Int32Array;
  readonly counts: Int32Array;
}

const NOT_YET = 0;

/**
 * Prepares texts for being compared with many others by what they are made of (characters, pairs of
 * characters): for a gram only texts are touched that have it otherwise than most.
 * @param texts their grams as numbers
 */
export function sharedGrams(texts: readonly (readonly number[])[]): SharedGrams {
  const postings = new Map(
    [...countsByGram(texts)].map(([gram, found]) => [gram, postingOf(found, texts.length)]),
  );
  return (grams) => {
    const known = [...counted(grams)].flatMap(([gram, most]) => {
      const posting = postings.get(gram);
      return posting === undefined ? [] : [{ posting, most }];
    });
    const usual = known.reduce((sum, one) => sum + Math.min(one.posting.usual, one.most), 0);
    const shared = new Int32Array(texts.length).fill(usual);
    for (const { posting, most } of known) add(shared, posting, most);
    return shared;
  };
}

/** By gram, then by text: how often the text has it. */
function countsByGram(
  texts: readonly (readonly number[])[],
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const all = new Map<number, Map<number, number>>();
  texts.forEach((grams, index) => {
    for (const [gram, count] of counted(grams)) {
      const found = all.get(gram);
      if (found === undefined) all.set(gram, new Map([[index, count]]));
      else found.set(index, count);
    }
  });
  return all;
}

function postingOf(found: ReadonlyMap<number, number>, textCount: number): Posting {
  const usual = mostFrequent(found, textCount);
  const others =
    usual === 0
      ? [...found]
      : Array.from(
          { length: textCount },
          (_, index) => [index, found.get(index) ?? NOT_YET] as const,
        );
  const listed = others.filter(([, count]) => count !== usual);
  return {
    usual,
    texts: Int32Array.from(listed, ([index]) => index),
    counts: Int32Array.from(listed, ([, count]) => count),
  };
}

function mostFrequent(found: ReadonlyMap<number, number>, textCount: number): number {
  const frequencies = new Map([[0, textCount - found.size]]);
  for (const count of found.values())
    frequencies.set(count, (frequencies.get(count) ?? NOT_YET) + 1);
  let [usual, most] = [0, 0];
  for (const [count, frequency] of frequencies) {
    if (frequency > most) [usual, most] = [count, frequency];
  }
  return usual;
}

function add(shared: Int32Array, { usual, texts, counts }: Posting, most: number): void {
  const already = Math.min(usual, most);
  for (let at = 0; at < texts.length; at += 1) {
    const index = texts[at] as number;
    const count = counts[at] as number;
    shared[index] = (shared[index] as number) + (count < most ? count : most) - already;
  }
}

function counted(grams: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const gram of grams) counts.set(gram, (counts.get(gram) ?? NOT_YET) + 1);
  return counts;
}
