import type { Candidate } from './carriedCandidates';
import type { Cause } from './difference';
import type { Fit } from './fitting';

/** Beyond so many parts chance alone finds a pair for any difference. */
export const MOST_PARTS_IN_PAIRS = 200;
const WINDOW = 50;
/** More than can be told; the verdict stands long before. */
const MOST_FITS = 20;

/**
 * Pairs of slips in two different parts that together make a difference. Sorted candidates and a
 * search for each partner: n log n.
 * @param singles candidates that explain nothing alone
 * @param difference to explain
 * @param tolerance half a unit of the last digit written
 */
export function pairsFitting(
  singles: readonly Candidate[],
  difference: number,
  tolerance: number,
): Fit {
  const sorted = singles.filter(isOfOnePart).sort((a, b) => a.effects.exact - b.effects.exact);
  const fits: (readonly Cause[])[] = [];
  let near = 0;
  sorted.forEach((first, index) => {
    const wanted = difference - first.effects.exact;
    const start = Math.max(index + 1, firstAtLeast(sorted, wanted - WINDOW * tolerance));
    for (let other = start; other < sorted.length; other += 1) {
      const second = sorted[other] as Candidate;
      const off = second.effects.exact - wanted;
      if (off > WINDOW * tolerance) break;
      if (second.parts[0] === first.parts[0]) continue;
      if (Math.abs(off) > tolerance) near += 1;
      else if (fits.length < MOST_FITS) fits.push([first.cause, second.cause]);
    }
  });
  return { fits, byChance: near / WINDOW };
}

function isOfOnePart({ cause, parts }: Candidate): boolean {
  return cause.kind !== 'digits-swapped' && parts.length === 1;
}

function firstAtLeast(sorted: readonly Candidate[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Candidate).effects.exact < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
