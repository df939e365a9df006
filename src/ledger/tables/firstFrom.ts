/**
 * Position of the first entry whose number is at least this, found by halving; the length where none is.
 * @param entries ascending by their numbers
 * @param least the number
 * @param numberOf the number of an entry
 */
export function firstFrom<Entry>(
  entries: readonly Entry[],
  least: number,
  numberOf: (entry: Entry) => number,
): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberOf(entries[middle] as Entry) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
