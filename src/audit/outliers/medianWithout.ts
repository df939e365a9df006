/**
 * The middle of some values after a few of them are taken out, found without going through all.
 * @param sorted all values, ascending
 * @param taken some of them, ascending
 * @returns the lower of two middle ones; NaN where nothing is left
 */
export function medianWithout(sorted: Float64Array, taken: readonly number[]): number {
  const left = sorted.length - taken.length;
  if (left <= 0) return NaN;
  let place = (left - 1) >> 1;
  // Every one that is taken out at or before the place moves it on by one.
  for (const value of taken) if (firstNotBelow(sorted, value) <= place) place += 1;
  return sorted[place] as number;
}

function firstNotBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
