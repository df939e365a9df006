import { compensatedSum } from '../../core/calculation/compensatedSum';
import { fill } from '../../texts/fill';
import type { FigureInput } from './figure';
import type { FigureBasis } from './figureBasis';

/**
 * What the ledger has of a product inside the boundary and a figure cannot show as an amount: credits,
 * items without a figure, rows that nobody has allocated.
 * @param input what is drawn
 * @param basis of the figure
 * @returns a sentence each; none where there is nothing
 */
export function notDrawn(input: FigureInput, basis: FigureBasis): readonly string[] {
  const { product, words, numbers } = input;
  const inside = product.stages.filter(({ inBoundary }) => inBoundary);
  const stages = new Set(inside.map(({ stage }) => stage));
  const items = product.items.filter(({ activity }) => stages.has(activity.stage));
  const credits = items.filter(({ isCredit }) => isCredit === true);
  const sum = compensatedSum(credits.flatMap((item) => basis.valueOf(item) ?? []));
  const unknown = items.filter(({ kgCo2e }) => kgCo2e === null).length;
  const { unit } = basis;
  return [
    ...(credits.length > 0
      ? [fill(words.creditsApart, { count: credits.length, sum: numbers.emission(sum), unit })]
      : []),
    ...(unknown > 0 ? [fill(words.withoutFigure, { count: unknown })] : []),
    ...notAllocated(input),
  ];
}

/**
 * Says that rows inside the boundary belong to several products and to none yet.
 * @param input what is drawn
 * @returns nothing where there are none
 */
export function notAllocated({ isUnallocated, words }: FigureInput): readonly string[] {
  return isUnallocated ? [words.notAllocated] : [];
}
