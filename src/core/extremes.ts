/**
 * The largest of any number of values. A call cannot take 100,000 arguments, as `Math.max(...)` would.
 * @param values in any order
 * @returns -Infinity for none
 */
export function largestOf(values: Iterable<number>): number {
  let largest = -Infinity;
  for (const value of values) largest = Math.max(largest, value);
  return largest;
}

/**
 * The smallest of any number of values.
 * @param values in any order
 * @returns Infinity for none
 */
export function smallestOf(values: Iterable<number>): number {
  let smallest = Infinity;
  for (const value of values) smallest = Math.min(smallest, value);
  return smallest;
}
