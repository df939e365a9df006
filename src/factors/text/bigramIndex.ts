/** A text that was found by its bigrams. */
export interface NearText {
  /** Index of the text in the list that was indexed. */
  readonly index: number;
  /** Dice coefficient: 2 × common bigrams / all bigrams of both; 1 is equal. */
  readonly likeness: number;
}

/** Finds texts that share most of their pairs of characters with one. */
export type BigramIndex = (text: string, least: number) => readonly NearText[];

/** 0.8 × 3 / 1.2 is 2, and a little more in binary fractions. */
const ROUNDING = 1e-9;

/**
 * Prepares the search; done once for a list.
 * @param texts keys of names
 * @returns texts at least as like as asked for, most alike first
 */
export function bigramIndex(texts: readonly string[]): BigramIndex {
  const { numbers, inTexts, lists } = numbered(texts);
  // Kept between searches and cleared after each: new arrays per search would cost more than it.
  const counts = new Uint16Array(texts.length);
  const isAsked = new Uint8Array(lists.length);
  return (text, least) => {
    const bigrams = bigramsOf(text);
    const asked = [...bigrams].flatMap((bigram) => numbers.get(bigram) ?? []);
    asked.sort((a, b) => lengthOf(lists, a) - lengthOf(lists, b));
    const unread = Math.min(asked.length, leastCommon(bigrams.size, least) - 1);
    const touched = touchedBy(asked.slice(0, asked.length - unread), lists, counts);
    for (const number of asked) isAsked[number] = 1;
    const found: NearText[] = [];
    for (const index of touched) {
      const other = inTexts[index] as Uint32Array;
      const all = bigrams.size + other.length;
      const isPossible = 2 * ((counts[index] as number) + unread) >= least * all - ROUNDING;
      counts[index] = 0;
      const likeness = isPossible ? (2 * shared(other, isAsked)) / all : 0;
      if (likeness >= least) found.push({ index, likeness });
    }
    for (const number of asked) isAsked[number] = 0;
    return found.sort((a, b) => b.likeness - a.likeness || a.index - b.index);
  };
}

/**
 * How many bigrams a text must share at least: with n common ones the other has n or more, so that
 * the likeness is at most 2n / (size + n). A text that shares n cannot be missing in all lists but
 * n − 1: of the lists of texts by bigram, the n − 1 longest need not be read.
 */
function leastCommon(size: number, least: number): number {
  return Math.max(1, Math.ceil((least * size) / (2 - least) - ROUNDING));
}

/** The texts of the lists; counts in how many of them each is. */
function touchedBy(
  asked: readonly number[],
  lists: readonly Uint32Array[],
  counts: Uint16Array,
): readonly number[] {
  const touched: number[] = [];
  for (const number of asked) {
    for (const index of lists[number] as Uint32Array) {
      if (counts[index] === 0) touched.push(index);
      counts[index] = (counts[index] as number) + 1;
    }
  }
  return touched;
}

function shared(numbers: Uint32Array, isAsked: Uint8Array): number {
  let count = 0;
  for (const number of numbers) count += isAsked[number] as number;
  return count;
}

function lengthOf(lists: readonly Uint32Array[], number: number): number {
  return (lists[number] as Uint32Array).length;
}

interface Numbered {
  /** The number of every bigram. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Numbers of the bigrams of every text. */
  readonly inTexts: readonly Uint32Array[];
  /** Indices of the texts with every bigram. */
  readonly lists: readonly Uint32Array[];
}

function numbered(texts: readonly string[]): Numbered {
  const numbers = new Map<string, number>();
  const lists: number[][] = [];
  const inTexts = texts.map((text, index) =>
    Uint32Array.from(bigramsOf(text), (bigram) => {
      const number = numbers.get(bigram) ?? numbers.size;
      if (number === numbers.size) {
        numbers.set(bigram, number);
        lists.push([]);
      }
      lists[number]?.push(index);
      return number;
    }),
  );
  return { numbers, inTexts, lists: lists.map((list) => Uint32Array.from(list)) };
}

/** The ends count too, so that a text of one character has bigrams. */
function bigramsOf(text: string): ReadonlySet<string> {
  const ended = `^${text}$`;
  const bigrams = new Set<string>();
  for (let at = 0; at + 1 < ended.length; at += 1) bigrams.add(ended.slice(at, at + 2));
  return bigrams;
}
