/** A text that was found by its bigrams. */
export interface NearText {
  /** Index of the text in the list that was indexed. */
  readonly index: number;
  /** Dice coefficient: 2 × common bigrams / all bigrams of both; 1 is equal. */
  readonly likeness: number;
}

/** Finds texts that share most of their pairs of characters with one. */
export type BigramIndex = (text: string, least: number) => readonly NearText[];

/**
 * Prepares the search; done once for a list.
 * @param texts keys of names
 * @returns texts at least as like as asked for, most alike first
 */
export function bigramIndex(texts: readonly string[]): BigramIndex {
  const postings = new Map<string, number[]>();
  const sizes = texts.map((text, index) => {
    const bigrams = bigramsOf(text);
    for (const bigram of bigrams) {
      const list = postings.get(bigram);
      if (list === undefined) postings.set(bigram, [index]);
      else list.push(index);
    }
    return bigrams.size;
  });
  // Kept between searches and cleared after each: a new array per search would cost more than it.
  const common = new Uint16Array(texts.length);
  return (text, least) => {
    const bigrams = bigramsOf(text);
    const touched: number[] = [];
    for (const bigram of bigrams) {
      for (const index of postings.get(bigram) ?? []) {
        if (common[index] === 0) touched.push(index);
        common[index] = (common[index] as number) + 1;
      }
    }
    const found: NearText[] = [];
    for (const index of touched) {
      const likeness = (2 * (common[index] as number)) / (bigrams.size + (sizes[index] as number));
      if (likeness >= least) found.push({ index, likeness });
      common[index] = 0;
    }
    return found.sort((a, b) => b.likeness - a.likeness || a.index - b.index);
  };
}

/** The ends count too, so that a text of one character has bigrams. */
function bigramsOf(text: string): ReadonlySet<string> {
  const ended = `^${text}$`;
  const bigrams = new Set<string>();
  for (let at = 0; at + 1 < ended.length; at += 1) bigrams.add(ended.slice(at, at + 2));
  return bigrams;
}
