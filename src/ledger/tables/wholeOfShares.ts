import { isSumOfFigures } from './lanes/periodSums';

/** What shares come to: all of it, in percent or as fractions. */
export type WholeOfShares = 100 | 1;

/**
 * What the figures of a column come to where they are shares of one whole, but for what rounding takes. A
 * total at their end is none of them.
 * @param figures from above to below
 * @returns null where they come to no whole, where one of them is all of it, or is negative
 */
export function wholeOfShares(figures: readonly number[]): WholeOfShares | null {
  const last = figures.at(-1);
  const others = figures.slice(0, -1);
  const isTotalled = last !== undefined && others.length > 1 && isSumOfFigures(last, others);
  const shares = isTotalled ? others : figures;
  if (shares.length < 2 || shares.some((share) => share < 0)) return null;
  const sum = shares.reduce((all, share) => all + share, 0);
  // Levels 0, 1, 0 come to 1 as well; of several shares none is the whole.
  if (shares.some((share) => share >= sum)) return null;
  if (Math.abs(sum - 100) <= 1) return 100;
  return Math.abs(sum - 1) <= 0.01 ? 1 : null;
}
