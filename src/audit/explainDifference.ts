import { compensatedSum } from '../core/calculation/compensatedSum';
import { carriedCandidates, type Candidate } from './difference/carriedCandidates';
import type {
  Base,
  Cause,
  Compared,
  Difference,
  Part,
  SubSum,
  WrittenFigure,
} from './difference/difference';
import { fitting, type Fit } from './difference/fitting';
import { MOST_PARTS_IN_PAIRS, pairsFitting } from './difference/pairsFitting';
import { singleCandidates, type IsWanted } from './difference/singleCandidates';

/** Agreement: |a − b| ≤ 1e-9·max(1, |a|). */
const AGREEMENT = 1e-9;
/** Float noise of a sum, as a share of what was added up. */
const NOISE = 1e-12;
/** Candidates so many tolerances away still tell how dense they lie. */
const REACH = 1100;
/** Explanations expected by chance beyond which a single fit proves nothing. */
const MOST_BY_CHANCE = 0.2;
/** The same for two causes at once, of which there are many more. */
const MOST_PAIRS_BY_CHANCE = 0.05;

/**
 * Says why a stated sum differs from its parts: a part counted twice or left out, a power of ten,
 * two digits swapped, rounding; single causes first, then one together with a wrong sum within, then
 * any two. What fits must fit within half a unit of the last digit that is written, for the exact
 * parts, the parts as shown, or the parts rounded to the sum's own digits. Where several
 * explanations fit, or so many were tried that one would fit by chance, none is picked.
 *
 * Linear in the parts (some 20 candidates each), except that any two causes are tried only for up
 * to 200 parts: beyond that, chance alone would find a pair. 200 parts take about 10 ms, 10,000 parts
 * about 25 ms.
 * @param stated the sum as written, in the unit of the parts
 * @param parts what it adds up
 * @param subSums sums stated within it
 */
export function explainDifference(
  stated: WrittenFigure,
  parts: readonly Part[],
  subSums: readonly SubSum[] = [],
): Difference {
  const computed = compensatedSum(parts.map(({ value }) => value));
  const difference = stated.value - computed;
  const found = verdictOf({ stated, parts, subSums, computed, difference });
  return { computed, difference, ...found };
}

type Found = Pick<Difference, 'verdict' | 'explanations'>;

function verdictOf(compared: Compared): Found {
  const { stated, parts, computed, difference } = compared;
  const size = Math.abs(difference);
  if (size <= AGREEMENT * Math.max(1, Math.abs(computed))) return none('agrees');
  const halfUnit = 10 ** -stated.decimals / 2;
  const noise =
    NOISE * compensatedSum([stated.value, ...parts.map(({ value }) => value)].map(Math.abs));
  if (size <= halfUnit * Math.max(1, parts.length) + noise) return none('rounding-only');
  const tolerance = halfUnit + noise;
  const bases = basesOf(compared);
  const carried = carriedCandidates(compared);
  const isCarried = fitting(carried, bases, tolerance);
  if (isCarried.fits.length > 0) return judged(nearest(isCarried), MOST_BY_CHANCE);
  const singles = singleCandidates(compared, wantedFor(compared, bases, carried, tolerance));
  // Where the rows' own results are wrong, a sum made of them has that cause as well.
  const isRowsWrong = carried.some(({ cause }) => cause.kind === 'rows-shown');
  const own = isRowsWrong ? bases.filter(({ model }) => model !== 'shown') : bases;
  const alone = fitting(singles, own, tolerance);
  const rounded = roundedFurther(compared) ? [[ROUNDING]] : [];
  if (alone.fits.length + rounded.length > 0) {
    return judged({ ...alone, fits: [...rounded, ...alone.fits] }, MOST_BY_CHANCE);
  }
  const withCarried = fittingWith(carried, singles, bases, tolerance);
  if (withCarried.fits.length > 0) return judged(withCarried, MOST_PAIRS_BY_CHANCE);
  if (parts.length > MOST_PARTS_IN_PAIRS) return none('unexplained');
  const pairs = pairsFitting(singles, difference, tolerance);
  return pairs.fits.length > 0 ? judged(pairs, MOST_PAIRS_BY_CHANCE) : none('unexplained');
}

/** Wrong rows make a wrong subtotal, and that a wrong total: the subtotal is told. */
function nearest({ fits, byChance }: Fit): Fit {
  const sums = fits.filter(([cause]) => cause?.kind === 'carried');
  return { fits: sums.length > 0 ? sums : fits, byChance };
}

/** Of many parts only candidates near to what is left are kept; of few all, to try pairs of them. */
function wantedFor(
  { parts }: Compared,
  bases: readonly Base[],
  carried: readonly Candidate[],
  tolerance: number,
): IsWanted {
  if (parts.length <= MOST_PARTS_IN_PAIRS) return () => true;
  const reach = REACH * tolerance;
  const targets = bases.flatMap(({ model, left }) => [
    { model, left },
    ...carried.map(({ effects }) => ({ model, left: left - effects[model] })),
  ]);
  return (exact, shown, rounded) =>
    targets.some(({ model, left }) => {
      const effect = model === 'exact' ? exact : model === 'shown' ? shown : rounded;
      return Math.abs(left - effect) <= reach;
    });
}

const ROUNDING: Cause = { kind: 'rounding-only' };

function none(verdict: Found['verdict']): Found {
  return { verdict, explanations: [] };
}

/** Only an explanation that stands alone and would hardly fit by chance is one. */
function judged({ fits, byChance }: Fit, mostByChance: number): Found {
  const [only] = fits;
  const isSure = fits.length === 1 && byChance <= mostByChance;
  if (!isSure) return { verdict: 'not-distinctive', explanations: fits };
  const isRounding = only?.length === 1 && only[0]?.kind === 'rounding-only';
  return {
    verdict: isRounding ? 'rounding-only' : 'explained',
    explanations: isRounding ? [] : fits,
  };
}

function basesOf({ stated, parts, difference }: Compared): readonly Base[] {
  const shown = parts.map((part) => part.shown ?? null);
  const isShown = shown.every((value) => value !== null);
  const scale = 10 ** stated.decimals;
  const rounded = parts.map(({ value }) => Math.round(value * scale) / scale);
  return [
    { model: 'exact', left: difference },
    ...(isShown && parts.length > 0
      ? [{ model: 'shown' as const, left: stated.value - compensatedSum(shown) }]
      : []),
    { model: 'rounded', left: stated.value - compensatedSum(rounded) },
  ];
}

/** 5,211,000 for 5,211,224: rounded to fewer digits than it is written with, three at least. */
function roundedFurther({ stated: { value, decimals }, computed }: Compared): boolean {
  if (decimals > 0 || !Number.isInteger(value) || value === 0) return false;
  const digits = String(Math.abs(value));
  const zeros = digits.length - digits.replace(/0+$/, '').length;
  const kept = digits.length - zeros;
  return zeros > 0 && kept >= 3 && Math.abs(value - computed) <= 10 ** zeros / 2;
}

function fittingWith(
  carried: readonly Candidate[],
  singles: readonly Candidate[],
  bases: readonly Base[],
  tolerance: number,
): Fit {
  const found = carried.map((first) => {
    const left = bases.map((base) => ({ ...base, left: base.left - first.effects[base.model] }));
    const others = singles.filter(({ parts }) => !parts.some((part) => first.parts.includes(part)));
    const { fits, byChance } = fitting(others, left, tolerance * (1 + first.rounded));
    return { fits: fits.map((causes) => [first.cause, ...causes]), byChance };
  });
  return {
    fits: found.flatMap(({ fits }) => fits),
    byChance: found.reduce((sum, { byChance }) => sum + byChance, 0),
  };
}
