import { distanceFrom, type Distance } from './editDistance';
import { isProse } from './isProse';
import { sharedGrams } from './sharedGrams';

/** A text under the two keys by which it is compared. */
export interface TextKeys {
  readonly exact: string;
  /** Texts with one such key are equal, however their exact keys differ. */
  readonly alike: string;
}

/** A near text: its place among those given, and how near it is, 1 being equal. */
export interface NearText {
  readonly index: number;
  readonly score: number;
}

/** What a search is to give. */
export interface Wanted {
  readonly least: number;
  readonly most: number;
  readonly isWanted: (index: number) => boolean;
}

/** The nearest texts, best first, those of one score in the order in which they were given. */
export type NearTexts = (text: TextKeys, wanted: Wanted) => readonly NearText[];

/** A character that none of the texts has; a pair with it is none of theirs either. */
const UNKNOWN = -1;
/** Beyond the noise of binary fractions. */
const NOISE = 1e-9;
/** So finely the bounds are told apart: sorting all of them would take longer than comparing. */
const GROUPS = 32;
const NO_TEXT = -1;
/** Shared characters and pairs stand in one number each: prose is never compared, so that both are small. */
const PAIR_BITS = 15;
const PAIR = 1 << PAIR_BITS;

/**
 * Goes through texts, the most promising first, as long as a score of the least may be reached.
 * @param visit compares one text and says what must be reached from now on
 */
type Candidates = (
  characters: readonly number[],
  least: number,
  visit: (index: number) => number,
) => void;

/**
 * Prepares a search among many texts for many others. The score of two texts is 1 − edit distance /
 * length of the longer. The answer is that of comparing all pairs, but only texts that share enough
 * characters are compared, the most promising first, and no further than they can still win. Of
 * texts too long to be names it is only told whether they are equal.
 * @param texts to search among
 */
export function nearTexts(texts: readonly TextKeys[]): NearTexts {
  const alphabet = new Map<string, number>();
  const prepared = texts.map(({ exact }) => charactersOf(exact, alphabet));
  const candidates = candidatesAmong(prepared, alphabet.size);
  const byAlike = placesByKey(texts.map(({ alike }) => alike));
  return ({ exact, alike }, wanted) => {
    const equal = (byAlike.get(alike) ?? []).filter(wanted.isWanted);
    let best: NearText[] = equal.slice(0, wanted.most).map((index) => ({ index, score: 1 }));
    if (best.length === wanted.most) return best;
    const known = new Set(equal);
    const characters = isProse(exact) ? [] : [...exact].map((one) => alphabet.get(one) ?? UNKNOWN);
    const distance = distanceFrom(characters, alphabet.size);
    let { least } = wanted;
    candidates(characters, least, (index) => {
      if (known.has(index) || !wanted.isWanted(index)) return least;
      const score = scoreOf(distance, characters.length, prepared[index] as Int32Array, least);
      if (score < least) return least;
      best = inserted(best, { index, score }, wanted.most);
      least = leastOf(best, wanted);
      return least;
    });
    return best;
  };
}

/**
 * Texts by what bounds their score from above, the most promising first. Every edit takes away at
 * most one character and two pairs of neighbours that the texts share.
 * Source for pairs: E. Ukkonen, Theoretical Computer Science 92 (1992), 191–211.
 */
function candidatesAmong(texts: readonly Int32Array[], alphabetSize: number): Candidates {
  const sharedCharacters = sharedGrams(texts.map((characters) => [...characters]));
  const sharedPairs = sharedGrams(
    texts.map((characters) => pairsOf([...characters], alphabetSize)),
  );
  const lengths = Int32Array.from(texts, (characters) => characters.length);
  const bounds = new Float64Array(texts.length);
  const next = new Int32Array(texts.length);
  const shared = new Int32Array(texts.length);
  const heads = new Int32Array(GROUPS + 1);
  return (characters, least, visit) => {
    const { length } = characters;
    shared.fill(0);
    sharedCharacters(characters, shared, 1);
    sharedPairs(pairsOf(characters, alphabetSize), shared, PAIR);
    // Chains of texts, one a group of bounds: no objects for thousands of texts that cannot win.
    heads.fill(NO_TEXT);
    for (let index = texts.length - 1; index >= 0; index -= 1) {
      const both = shared[index] as number;
      const single = both & (PAIR - 1);
      if (single === 0) continue;
      const other = lengths[index] as number;
      const longer = length > other ? length : other;
      const edits = Math.max(longer - single, (longer - 1 - (both >> PAIR_BITS)) / 2);
      const bound = 1 - edits / longer + NOISE;
      if (bound < least) continue;
      const group = Math.floor(bound * GROUPS);
      bounds[index] = bound;
      next[index] = heads[group] as number;
      heads[group] = index;
    }
    let reached = least;
    for (let group = GROUPS; group >= 0 && (group + 1) / GROUPS >= reached; group -= 1) {
      for (let index = heads[group] as number; index !== NO_TEXT; index = next[index] as number) {
        if ((bounds[index] as number) >= reached) reached = visit(index);
      }
    }
  };
}

function pairsOf(characters: readonly number[], alphabetSize: number): readonly number[] {
  const pairs: number[] = [];
  for (let index = 1; index < characters.length; index += 1) {
    const [first, second] = [characters[index - 1] as number, characters[index] as number];
    if (first !== UNKNOWN && second !== UNKNOWN) pairs.push(first * alphabetSize + second);
  }
  return pairs;
}

function charactersOf(text: string, alphabet: Map<string, number>): Int32Array {
  return Int32Array.from(isProse(text) ? [] : [...text], (character) => {
    const known = alphabet.get(character) ?? alphabet.size;
    alphabet.set(character, known);
    return known;
  });
}

function placesByKey(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const own = places.get(key);
    if (own === undefined) places.set(key, [index]);
    else own.push(index);
  });
  return places;
}

/** What a text must reach at least to be among the best. */
function leastOf(best: readonly NearText[], { least, most }: Wanted): number {
  return best.length < most ? least : (best.at(-1)?.score ?? least);
}

function scoreOf(distance: Distance, length: number, other: Int32Array, least: number): number {
  const longer = Math.max(length, other.length);
  return 1 - distance(other, (1 - least) * longer + NOISE) / longer;
}

function inserted(best: NearText[], near: NearText, most: number): NearText[] {
  const at = best.findIndex(({ score, index }) => {
    return score < near.score || (score === near.score && index > near.index);
  });
  if (at === -1) return best.length < most ? [...best, near] : best;
  return [...best.slice(0, at), near, ...best.slice(at, most - 1)];
}
