import type { Stage } from '../../core/study/stage';
import { isSameFigure } from './agreement';
import { amountReason } from './amountReasons';
import type { ChangeReason, Compared } from './changeReason';
import type { FigurePair } from './pairedFigures';
import type { FigureChange } from './figureChange';
import type { RecordedFigure } from './reportRecord';

/** The figures of one product, as reported and now, and which of its items differ. */
export interface ProductChanges {
  readonly pairs: readonly FigurePair[];
  readonly items: readonly FigureChange[];
}

/**
 * Why a total or stage differs: for the reasons of its items, of the boundary, and of the output that it
 * is divided by.
 * @param pair the total or stage, as reported and now
 * @param product its product
 * @param compared what bears on all figures
 */
export function sumReasons(
  pair: FigurePair,
  product: ProductChanges,
  compared: Compared,
): readonly ChangeReason[] {
  const [before, now] = pair;
  const figure = now ?? before;
  if (figure === null) return [];
  const reasons = new Set<ChangeReason>([
    ...itemsReasons(figure, product),
    ...(isOtherBoundary(figure, product) ? (['boundary'] as const) : []),
    ...outputReasons(figure, product, compared),
  ]);
  if (reasons.size === 0 && before === null) reasons.add('added');
  if (reasons.size === 0 && now === null) reasons.add('removed');
  // No item, no boundary, no output: what a unit is, or what is shared, was decided otherwise.
  if (reasons.size === 0) reasons.add(compared.isOtherAnswer ? 'correction' : 'data');
  return [...reasons];
}

/**
 * Only of items that are in the sum, then or now, and whose own figures differ, for one unit, too: an
 * amount for one product has another figure of the ledger's whole wherever more products are covered.
 */
function itemsReasons(
  figure: RecordedFigure,
  { pairs, items }: ProductChanges,
): readonly ChangeReason[] {
  const isOf = memberOf(figure, pairs);
  const isSame = sameForOneUnit(pairs);
  return items
    .filter((item) => isOf(item.stage))
    .filter(({ before, now }) => !isSameFigure(before?.kgCo2e ?? null, now?.kgCo2e ?? null))
    .filter(({ before, now }) => !isSame([before, now]))
    .flatMap(({ reasons }) => reasons)
    .filter((reason) => reason !== 'renamed');
}

/** A stage that has items now as before, and is in the total only now, or only before. */
function isOtherBoundary({ stage }: RecordedFigure, { pairs }: ProductChanges): boolean {
  const both = stagesOf(pairs, 'both');
  const either = stagesOf(pairs, 'either');
  const kept = new Set(
    pairs.flatMap(([before, now]) => (before !== null && now?.kind === 'item' ? now.stage : null)),
  );
  const moved = [...either].filter((one) => !both.has(one) && kept.has(one));
  return stage === null ? moved.length > 0 : moved.includes(stage);
}

function isIn(stages: ReadonlySet<Stage>, stage: Stage | null): boolean {
  return stage !== null && stages.has(stage);
}

function stagesOf(pairs: readonly FigurePair[], when: 'both' | 'either'): ReadonlySet<Stage> {
  return new Set(
    pairs.flatMap(([before, now]) => {
      const figure = now ?? before;
      if (figure?.kind !== 'stage' || figure.stage === null) return [];
      return when === 'either' || (before !== null && now !== null) ? [figure.stage] : [];
    }),
  );
}

/** Whether what is of a stage is in the sum, then or now. */
function memberOf(
  { stage }: RecordedFigure,
  pairs: readonly FigurePair[],
): (stage: Stage | null) => boolean {
  const counted = stagesOf(pairs, 'either');
  return (one) => (stage === null ? isIn(counted, one) : one === stage);
}

function totalOf(pairs: readonly FigurePair[]): FigurePair {
  return pairs.find(([before, now]) => (now ?? before)?.kind === 'total') ?? [null, null];
}

/** Whether an item that there was, and is, has the same figure for one unit. */
function sameForOneUnit(pairs: readonly FigurePair[]): (pair: FigurePair) => boolean {
  const [old, fresh] = totalOf(pairs).map((total) => total?.amount ?? null);
  const forOne = (figure: RecordedFigure, covered: number | null | undefined): number | null =>
    figure.kgCo2e === null || covered == null || covered === 0 ? null : figure.kgCo2e / covered;
  return ([before, now]) => {
    if (before === null || now === null) return false;
    if (before.kgCo2e === null && now.kgCo2e === null) return true;
    const one = forOne(before, old);
    return one !== null && isSameFigure(one, forOne(now, fresh));
  };
}

/**
 * Whatever is told for one unit is divided by the output, which stands with the total. Where every item
 * that there was has the same figure for one unit as before, it is not the output that changes the sum.
 */
function outputReasons(
  figure: RecordedFigure,
  { pairs }: ProductChanges,
  compared: Compared,
): readonly ChangeReason[] {
  const [before, now] = totalOf(pairs);
  if (before === null || now === null || isSameFigure(before.amount, now.amount)) return [];
  const isOf = memberOf(figure, pairs);
  const isSame = sameForOneUnit(pairs);
  const kept = pairs.filter(
    ([one, other]) => one !== null && other?.kind === 'item' && isOf(other.stage),
  );
  return kept.every(isSame) ? [] : [amountReason(before, now, compared)];
}
