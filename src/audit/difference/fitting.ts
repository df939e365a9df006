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
  for (const { cause, effects, rounded } of candidates) {
    const allowed = tolerance * (1 + rounded);
    if (bases.some(({ model, left }) => Math.abs(left - effects[model]) <= allowed)) {
      fits.push([cause]);
    } else if (exact !== undefined) {
      near += Math.abs(exact.left - effects.exact) <= WINDOW * tolerance ? 1 : 0;
    }
  }
  return { fits: withoutFaint(fits, candidates, tolerance), byChance: near / WINDOW };
}

/**
 * A part at a thousandth, of which the sum's digits show nothing, is as good as left out; only that
 * is said.
 */
function withoutFaint(
  fits: Fit['fits'],
  candidates: readonly Candidate[],
  tolerance: number,
): Fit['fits'] {
  const leftOut = new Set(fits.flat().flatMap((cause) => leftOutPart(cause) ?? []));
  if (leftOut.size === 0 || fits.length < 2) return fits;
  const values = new Map(
    candidates.flatMap(({ cause, effects }) => {
      const part = leftOutPart(cause);
      return part === null ? [] : [[part, -effects.exact] as const];
    }),
  );
  return fits.filter(([cause]) => {
    if (cause?.kind !== 'scale-slip' || cause.at.kind !== 'part') return true;
    const value = values.get(cause.at.index);
    const isLeftOut = leftOut.has(cause.at.index) && value !== undefined;
    return !isLeftOut || Math.abs(value) * 10 ** cause.power > 2 * tolerance;
  });
}

function leftOutPart(cause: Cause): number | null {
  return cause.kind === 'row-left-out' && cause.at.kind === 'part' ? cause.at.index : null;
}
