import type { Candidate } from './carriedCandidates';
import type { Base, Cause } from './difference';

/** Explanations that fit, and how many would be expected to fit if none of them were true. */
export interface Fit {
  readonly fits: readonly (readonly Cause[])[];
  readonly byChance: number;
}

/** The density of candidates is taken from a window so many times as wide as the tolerance. */
const WINDOW = 500;

/**
 * The candidates that explain what is left, under any model of how the sum was made.
 * @param candidates each with its effects
 * @param bases what is left to explain, by model
 * @param tolerance half a unit of the last digit written
 */
export function fitting(
  candidates: readonly Candidate[],
  bases: readonly Base[],
  tolerance: number,
): Fit {
  const exact = bases.find(({ model }) => model === 'exact');
  const fits: (readonly Cause[])[] = [];
  let near = 0;
  for (const { cause, effects } of candidates) {
    if (bases.some(({ model, left }) => Math.abs(left - effects[model]) <= tolerance)) {
      fits.push([cause]);
    } else if (exact !== undefined) {
      near += Math.abs(exact.left - effects.exact) <= WINDOW * tolerance ? 1 : 0;
    }
  }
  return { fits, byChance: near / WINDOW };
}
