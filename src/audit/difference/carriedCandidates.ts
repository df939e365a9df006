import { compensatedSum } from '../../core/calculation/compensatedSum';
import type { Base, Cause, Compared, Part, SubSum } from './difference';

/** A cause with what it would add to the sum, by the model of how the sum was made. */
export interface Candidate {
  readonly cause: Cause;
  readonly effects: Readonly<Record<Base['model'], number>>;
  /** Positions of the parts it touches. */
  readonly parts: readonly number[];
  /** How many written figures it rests on, each of them rounded as the sum itself is. */
  readonly rounded: number;
}

/** Of more wrong sums than these only all together are tried, so that a table stays quick. */
const MOST_ALONE = 8;

/**
 * Causes that lie elsewhere: wrong sums within the sum, each alone and all together, and wrong
 * results of the rows.
 * @param compared the stated sum and its parts
 */
export function carriedCandidates(compared: Compared): readonly Candidate[] {
  const { subSums } = compared;
  const wrong = subSums.flatMap(({ isWrong }, index) => (isWrong ? [index] : []));
  const alone = wrong.length > MOST_ALONE ? [] : wrong.map((index) => [index]);
  const groups = wrong.length > 1 ? [wrong, ...alone] : [wrong];
  const carried = groups
    .filter((group) => group.length > 0)
    .map((group) => carriedFrom(group, compared));
  return [...rowsShown(compared), ...carried];
}

function carriedFrom(group: readonly number[], { subSums, parts, stated }: Compared): Candidate {
  const own = group.flatMap((index) => subSums[index] ?? []);
  const covered = own.flatMap((subSum) => [...subSum.parts]);
  const off = (valueOf: (part: Part) => number | null): number =>
    compensatedSum(own.map((subSum) => subSum.stated - sumOver(subSum, parts, valueOf)));
  return {
    cause: { kind: 'carried', subSums: group },
    effects: {
      exact: off(({ value }) => value),
      shown: off(({ shown }) => shown ?? null),
      rounded: off(({ value }) => roundedTo(value, stated.decimals)),
    },
    parts: covered,
    rounded: own.length,
  };
}

function sumOver(
  { parts: covered }: SubSum,
  parts: readonly Part[],
  valueOf: (part: Part) => number | null,
): number {
  const values = [...covered].map((index) => {
    const part = parts[index];
    return part === undefined ? null : valueOf(part);
  });
  return values.includes(null)
    ? Number.NaN
    : compensatedSum(values.filter((value) => value !== null));
}

/** The sum of the rows as shown, where that differs from ours by more than their rounding. */
function rowsShown({ parts, stated, computed }: Compared): readonly Candidate[] {
  const shown = parts.flatMap((part) => part.shown ?? []);
  if (shown.length === 0 || shown.length < parts.length) return [];
  const off = compensatedSum(shown) - computed;
  const rounding = (parts.length * 10 ** -stated.decimals) / 2;
  if (Math.abs(off) <= rounding) return [];
  return [
    {
      cause: { kind: 'rows-shown' },
      effects: { exact: off, shown: 0, rounded: Number.NaN },
      parts: [],
      rounded: 0,
    },
  ];
}

/**
 * A number as a sheet shows it with so many digits behind the decimal point.
 * @param value any number
 * @param decimals how many digits
 */
export function roundedTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
