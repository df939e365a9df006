import type { Footprint } from '../core/study/footprint';
import type { Stage } from '../core/study/stage';

/**
 * How many rows of a stage several products share and none has, not yet divided or left out: where a
 * product has nothing else of it the ledger still is not without data of that stage.
 * @param footprint results
 * @param stage of the life cycle
 */
export function sharedRows(
  { unassigned, leftOut }: Pick<Footprint, 'unassigned' | 'leftOut'>,
  stage: Stage,
): number {
  return [...unassigned, ...leftOut].filter(({ row }) =>
    row.activities.some((activity) => activity.stage === stage),
  ).length;
}
