import { compensatedSum } from '../../core/calculation/compensatedSum';
import { countedItems } from '../../core/study/countedItems';
import { fill } from '../../texts/fill';
import type { FigureInput } from './figure';
import type { FigureBasis } from './figureBasis';
import { itemOrder, type Valued } from './itemOrder';
import { notDrawn } from './notDrawn';

/** The items of a product that have a height in a figure, and a sentence for all others. */
export interface DrawnItems {
  /** Above zero, the largest first. */
  readonly items: readonly Valued[];
  /** Their sum. */
  readonly sum: number;
  readonly notes: readonly string[];
}

/**
 * The items of a product's total that add to it. What takes back is told in a sentence: it has no
 * height.
 * @param input what is drawn
 * @param basis of the figure
 */
export function drawnItems(input: FigureInput, basis: FigureBasis): DrawnItems {
  const { words, numbers, product } = input;
  const counted = countedItems(product).flatMap((item): Valued[] => {
    const kgCo2e = basis.valueOf(item);
    return kgCo2e === null ? [] : [{ item, kgCo2e }];
  });
  const items = counted.filter(({ kgCo2e }) => kgCo2e > 0).sort(itemOrder);
  const negative = counted.filter(({ kgCo2e }) => kgCo2e < 0);
  const taken = compensatedSum(negative.map(({ kgCo2e }) => kgCo2e));
  const told = { count: negative.length, sum: numbers.emission(taken), unit: basis.unit };
  return {
    items,
    sum: compensatedSum(items.map(({ kgCo2e }) => kgCo2e)),
    notes: [
      ...(negative.length > 0 ? [fill(words.corrections, told)] : []),
      ...notDrawn(input, basis),
    ],
  };
}
