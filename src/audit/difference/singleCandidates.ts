import { roundedTo, type Candidate } from './carriedCandidates';
import type { Compared, Part, Place } from './difference';
import { swappedDigits } from './swappedDigits';

/** Slips by powers of ten that people make; a thousand is also kg for t. */
const POWERS: readonly number[] = [1, 2, 3, -1, -2, -3];

/**
 * Everything that a single slip could have done to a sum: some 20 candidates a part.
 * @param compared the stated sum and its parts
 */
export function singleCandidates(compared: Compared): readonly Candidate[] {
  const { parts, stated } = compared;
  const isOnlyPart = parts.length === 1;
  return [
    ...parts.flatMap((part, index) => [
      ...countedWrongly(part, index, stated.decimals),
      ...scaled(part, index, stated.decimals),
      ...swappedAmount(part, index),
      ...(isOnlyPart ? [] : swappedValue(part, index, stated.decimals)),
    ]),
    ...subSumsCounted(compared),
    ...(isOnlyPart ? [] : wholeScaled(compared)),
    ...wholeSwapped(compared),
  ];
}

function countedWrongly(part: Part, index: number, decimals: number): readonly Candidate[] {
  if (part.value === 0) return [];
  const at = { kind: 'part', index } as const;
  return [
    { cause: { kind: 'row-counted-twice', at }, ...times(part, index, decimals, 1) },
    { cause: { kind: 'row-left-out', at }, ...times(part, index, decimals, -1) },
  ];
}

/** A thousandth that the sum's digits cannot tell from nothing counts as left out. */
function scaled(part: Part, index: number, decimals: number): readonly Candidate[] {
  const unit = 10 ** -decimals;
  return POWERS.filter((power) => Math.abs(part.value) * 10 ** power > unit).map((power) => ({
    cause: { kind: 'scale-slip', at: { kind: 'part', index }, power },
    ...times(part, index, decimals, 10 ** power - 1),
  }));
}

function times(
  { value, shown }: Part,
  index: number,
  decimals: number,
  factor: number,
): Pick<Candidate, 'effects' | 'parts'> {
  return {
    effects: {
      exact: value * factor,
      shown: (shown ?? Number.NaN) * factor,
      rounded: roundedTo(value, decimals) * factor,
    },
    parts: [index],
  };
}

/** 1470 instead of 1740 kg: the part grows in proportion. */
function swappedAmount({ value, amount }: Part, index: number): readonly Candidate[] {
  if (amount == null || amount === 0 || value === 0) return [];
  return swappedDigits(amount, null).map((wrote) => ({
    cause: {
      kind: 'digits-swapped',
      at: { kind: 'part', index },
      of: 'amount',
      wrote,
      correct: amount,
    },
    ...same(value * (wrote / amount - 1), [index]),
  }));
}

function swappedValue(part: Part, index: number, decimals: number): readonly Candidate[] {
  const correct = part.shown ?? roundedTo(part.value, decimals);
  return swappedDigits(correct, part.shown == null ? decimals : null).map((wrote) => ({
    cause: { kind: 'digits-swapped', at: { kind: 'part', index }, of: 'value', wrote, correct },
    ...same(wrote - correct, [index]),
  }));
}

/** A subtotal added to its own rows, or a block forgotten; all subtotals summed with the rows. */
function subSumsCounted({ subSums, parts }: Compared): readonly Candidate[] {
  const blocks = subSums.flatMap((subSum, index) => {
    const covered = [...subSum.parts];
    if (covered.length < 2 || subSum.stated === 0) return [];
    const at: Place = { kind: 'subSum', index };
    const twice: Candidate = {
      cause: { kind: 'row-counted-twice', at },
      ...same(subSum.stated, covered),
    };
    const isAll = covered.length === parts.length;
    const leftOut: Candidate = {
      cause: { kind: 'row-left-out', at },
      ...same(-subSum.value, covered),
    };
    return isAll ? [twice] : [twice, leftOut];
  });
  if (subSums.length < 2) return blocks;
  const all = subSums.reduce((sum, { stated }) => sum + stated, 0);
  const cause = { kind: 'row-counted-twice', at: { kind: 'allSubSums' } } as const;
  return [...blocks, { cause, ...same(all, []) }];
}

function wholeScaled({ computed }: Compared): readonly Candidate[] {
  return POWERS.map((power) => ({
    cause: { kind: 'scale-slip', at: { kind: 'whole' }, power },
    ...same(computed * (10 ** power - 1), []),
  }));
}

function wholeSwapped({ stated }: Compared): readonly Candidate[] {
  return swappedDigits(stated.value, stated.decimals).map((correct) => ({
    cause: {
      kind: 'digits-swapped',
      at: { kind: 'whole' },
      of: 'value',
      wrote: stated.value,
      correct,
    },
    ...same(stated.value - correct, []),
  }));
}

function same(effect: number, parts: readonly number[]): Pick<Candidate, 'effects' | 'parts'> {
  return { effects: { exact: effect, shown: effect, rounded: effect }, parts };
}
