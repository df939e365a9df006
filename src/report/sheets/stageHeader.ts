import { BOUNDARIES } from '../../core/study/boundary';
import type { Stage } from '../../core/study/stage';
import { fill } from '../../texts/fill';
import type { ReportContext } from '../reportContext';

/**
 * The name of a stage; one that the boundary leaves out is shown with its figures, and says that it
 * is in no total.
 * @param stage the stage
 * @param context the study
 */
export function stageHeader(
  stage: Stage,
  { texts, footprint }: Pick<ReportContext, 'texts' | 'footprint'>,
): string {
  const name = texts.stages[stage];
  const isCounted = !isOutside(stage, { footprint });
  return isCounted ? name : fill(texts.notes.stageOutside, { stage: name });
}

/**
 * Whether the boundary leaves a stage out.
 * @param stage the stage
 * @param context the study
 */
export function isOutside(stage: Stage, { footprint }: Pick<ReportContext, 'footprint'>): boolean {
  const summed: readonly Stage[] = BOUNDARIES[footprint.method.boundary];
  return !summed.includes(stage);
}
