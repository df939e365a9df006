import { roundedTo, type Candidate } from './carriedCandidates';
import type { Cause, Compared, Part, Place } from './difference';
import { swappedDigits } from './swappedDigits';

/** Slips by powers of ten that people make; a thousand is also kg for t. */
const POWERS: readonly number[] = [1, 2, 3, -1, -2, -3];

/** Whether an effect, by the exact parts, the parts as shown, or rounded, is worth being kept. */
export type IsWanted = (exact: number, shown: number, rounded: number) => boolean;

/**
 * Everything that a single slip could have done to a sum: some 20 candidates a part, of which only
 * the wanted ones are kept.
 * @param compared the stated sum and its parts
 * @param isWanted tells by the effect
 */
export function singleCandidates(compared: Compared, isWanted: IsWanted): readonly Candidate[] {
  const { parts, stated } = compared;
  const isOnlyPart = parts.length === 1;
  const kept: Candidate[] = [];
  parts.forEach((part, index) => {
    if (part.value === 0) return;
    const own = { part, index, rounded: roundedTo(part.value, stated.decimals), isWanted, kept };
    keepMultiples(own);
    keepSwappedAmounts(own);
    if (!isOnlyPart) keepSwappedValues(own, stated.decimals);
  });
  const others = [
    ...subSumsCounted(compared),
    ...(isOnlyPart ? [] : wholeScaled(compared)),
    ...wholeSwapped(compared),
  ];
  return [
    ...kept,
    ...others.filter(({ effects }) => isWanted(effects.exact, effects.shown, effects.rounded)),
  ];
}

interface OnePart {
  readonly part: Part;
  readonly index: number;
  readonly rounded: number;
  readonly isWanted: IsWanted;
  readonly kept: Candidate[];
}

/** Twice, left out, off by a power of ten: the part so many times more. */
function keepMultiples(own: OnePart): void {
  keepMultiple(own, 1, (at) => ({ kind: 'row-counted-twice', at }));
  keepMultiple(own, -1, (at) => ({ kind: 'row-left-out', at }));
  for (const power of POWERS) {
    keepMultiple(own, 10 ** power - 1, (at) => ({ kind: 'scale-slip', at, power }));
  }
}

function keepMultiple(
  { part, index, rounded, isWanted, kept }: OnePart,
  times: number,
  causeAt: (at: Place) => Cause,
): void {
  const exact = part.value * times;
  const shown = (part.shown ?? Number.NaN) * times;
  if (!isWanted(exact, shown, rounded * times)) return;
  kept.push({
    cause: causeAt({ kind: 'part', index }),
    effects: { exact, shown, rounded: rounded * times },
    parts: [index],
    rounded: 0,
  });
}

/** 1470 instead of 1740 kg: the part grows in proportion. */
function keepSwappedAmounts({ part, index, isWanted, kept }: OnePart): void {
  const { value, amount } = part;
  if (amount == null || amount === 0) return;
  for (const wrote of swappedDigits(amount, null)) {
    const effect = value * (wrote / amount - 1);
    if (!isWanted(effect, effect, effect)) continue;
    kept.push({ cause: swapped(index, 'amount', wrote, amount), ...same(effect, [index]) });
  }
}

function keepSwappedValues(own: OnePart, decimals: number): void {
  const { part, index, rounded, isWanted, kept } = own;
  const correct = part.shown ?? rounded;
  for (const wrote of swappedDigits(correct, part.shown == null ? decimals : null)) {
    const effect = wrote - correct;
    if (!isWanted(effect, effect, effect)) continue;
    kept.push({ cause: swapped(index, 'value', wrote, correct), ...same(effect, [index]) });
  }
}

function swapped(index: number, of: 'amount' | 'value', wrote: number, correct: number): Cause {
  return { kind: 'digits-swapped', at: { kind: 'part', index }, of, wrote, correct };
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

function same(
  effect: number,
  parts: readonly number[],
): Pick<Candidate, 'effects' | 'parts' | 'rounded'> {
  return { effects: { exact: effect, shown: effect, rounded: effect }, parts, rounded: 0 };
}
