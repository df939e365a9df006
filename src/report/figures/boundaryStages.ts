import { BOUNDARIES } from '../../core/study/boundary';
import type { StageResult } from '../../core/study/footprint';
import { STAGES, type Stage } from '../../core/study/stage';
import { fill } from '../../texts/fill';
import type { FigureInput } from './figure';

/** A stage of the life cycle, as the boundary of a product's study goes around it or not. */
export interface BoundaryStage {
  readonly stage: Stage;
  /** What the ledger has of it; null where it has nothing. */
  readonly result: StageResult | null;
  /** Why it is outside; null of one inside. */
  readonly outside: string | null;
}

/**
 * Every stage of the life cycle: inside the boundary where it is summed and the ledger has something
 * of it.
 * @param input what is drawn
 */
export function boundaryStages(input: FigureInput): readonly BoundaryStage[] {
  const { product, method } = input;
  const asked: readonly Stage[] = BOUNDARIES[method.boundary];
  return STAGES.map((stage) => {
    const result = product.stages.find((one) => one.stage === stage) ?? null;
    if (result === null) {
      const isAsked = asked.includes(stage) && method.boundary !== 'found';
      return { stage, result, outside: whyAbsent(input, stage, isAsked) };
    }
    const { itemCount } = result;
    const outside = result.inBoundary ? null : fill(input.words.outsideItems, { count: itemCount });
    return { stage, result, outside };
  });
}

function whyAbsent({ words, sharedRowsOf }: FigureInput, stage: Stage, isAsked: boolean): string {
  const count = sharedRowsOf(stage);
  if (count > 0) return fill(words.sharedOnly, { count });
  return isAsked ? words.askedNotCovered : words.notCovered;
}
