import { compensatedSum } from '../../core/calculation/compensatedSum';
import { STAGES, type Stage } from '../../core/study/stage';
import type { Valued } from './itemOrder';

/** Smaller parts of the whole are gathered, and of the larger ones so many are shown at most. */
const LEAST_SHARE = 0.01;
const MOST_ITEMS = 10;

/** An item, or all small ones of a stage together. */
export interface SankeySource {
  readonly stage: Stage;
  readonly kgCo2e: number;
  /** Null of those that are gathered. */
  readonly name: string | null;
  /** How many items it stands for. */
  readonly count: number;
}

/** A stage with what flows into it, the largest first and the gathered ones last. */
export interface SankeyStage {
  readonly stage: Stage;
  readonly kgCo2e: number;
  readonly sources: readonly SankeySource[];
}

/**
 * What flows where: items into stages in the order of the life cycle.
 * @param items above zero, the largest first
 * @param sum of all of them
 */
export function sankeyNodes(items: readonly Valued[], sum: number): readonly SankeyStage[] {
  const large = new Set(
    items.slice(0, MOST_ITEMS).filter(({ kgCo2e }) => kgCo2e / sum >= LEAST_SHARE),
  );
  return STAGES.flatMap((stage): SankeyStage[] => {
    const own = items.filter(({ item }) => item.activity.stage === stage);
    if (own.length === 0) return [];
    const small = own.filter((one) => !large.has(one));
    // One small item is itself, not "1 other".
    const isGathered = small.length > 1;
    const shown = own.filter((one) => large.has(one) || !isGathered);
    const sources = shown.map(({ item, kgCo2e }) => {
      return { stage, kgCo2e, name: item.activity.name, count: 1 };
    });
    const gathered = { stage, kgCo2e: sumOf(small), name: null, count: small.length };
    return [{ stage, kgCo2e: sumOf(own), sources: isGathered ? [...sources, gathered] : sources }];
  });
}

function sumOf(items: readonly Valued[]): number {
  return compensatedSum(items.map(({ kgCo2e }) => kgCo2e));
}
