/**
 * Adds to each of the prepared texts' places how many grams it shares with another text, times a unit:
 * counts of two sorts of grams can stand in one number.
 */
export type SharedGrams = (grams: readonly number[], shared: Int32Array, unit: number) => void;

/**
 * How often texts have a gram, counted no further than another text has it. Those that have it as often as
 * most texts do are not listed: of names after one pattern (泵体 001, 泵体 002 …) nearly all have the same
 * characters.
 */
interface Posting {
  /** How often most texts have it; 0 for nearly all grams. */
  readonly usual: number;
  /** All others, by how much more or less often they have it. */
  readonly others: readonly { readonly more: number; readonly texts: Int32Array }[];
}

const NOT_YET = 0;

/**
 * Prepares texts for being compared with many others by what they are made of (characters, pairs of
 * characters): for a gram only texts are touched that have it otherwise than most.
 * @param texts their grams as numbers
 */
export function sharedGrams(texts: readonly (readonly number[])[]): SharedGrams {
  const counts = countsByGram(texts);
  const postings = new Map<number, Map<number, Posting>>();
  const postingFor = (gram: number, most: number): Posting | null => {
    const known = postings.get(gram)?.get(most);
    if (known !== undefined) return known;
    const found = counts.get(gram);
    if (found === undefined) return null;
    const made = postingOf(found, texts.length, most);
    const own = postings.get(gram);
    if (own === undefined) postings.set(gram, new Map([[most, made]]));
    else own.set(most, made);
    return made;
  };
  return (grams, shared, unit) => {
    let usual = 0;
    for (const [gram, most] of counted(grams)) {
      const posting = postingFor(gram, most);
      if (posting === null) continue;
      usual += posting.usual;
      for (const { more, texts: places } of posting.others) add(shared, places, more * unit);
    }
    if (usual > 0) addToAll(shared, usual * unit);
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

function postingOf(found: ReadonlyMap<number, number>, textCount: number, most: number): Posting {
  const byCount = new Map<number, number[]>();
  for (const [index, count] of found) {
    const shared = Math.min(count, most);
    const places = byCount.get(shared);
    if (places === undefined) byCount.set(shared, [index]);
    else places.push(index);
  }
  let [usual, frequency] = [0, textCount - found.size];
  for (const [count, places] of byCount) {
    if (places.length > frequency) [usual, frequency] = [count, places.length];
  }
  if (usual > 0) byCount.set(0, placesWithout(found, textCount));
  byCount.delete(usual);
  return {
    usual,
    others: [...byCount].map(([count, places]) => ({
      more: count - usual,
      texts: Int32Array.from(places),
    })),
  };
}

function placesWithout(found: ReadonlyMap<number, number>, textCount: number): number[] {
  return Array.from({ length: textCount }, (_, index) => index).filter(
    (index) => !found.has(index),
  );
}

function add(shared: Int32Array, places: Int32Array, more: number): void {
  // By place, for an iterator would take half as long again.
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const index = places[at] as number;
    shared[index] = (shared[index] as number) + more;
  }
}

function addToAll(shared: Int32Array, more: number): void {
  for (let index = 0; index < shared.length; index += 1) {
    shared[index] = (shared[index] as number) + more;
  }
}

function counted(grams: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const gram of grams) counts.set(gram, (counts.get(gram) ?? NOT_YET) + 1);
  return counts;
}
