import { BOUNDARIES } from '../../../core/study/boundary';
import type { Footprint, ProductFootprint } from '../../../core/study/footprint';
import type { Stage } from '../../../core/study/stage';
import { fill } from '../../../texts/fill';
import type { Paper } from '../paper';

/**
 * What must be done before anybody can sign.
 * @param paper the report
 */
export function openPoints(paper: Paper): readonly string[] {
  const { words, inventory, findings, footprint } = paper;
  const { summary } = words;
  const open = inventory.questions.filter(({ answer }) => answer === null);
  const counts: readonly (readonly [string, number])[] = [
    [summary.openFacts, missingFacts(paper)],
    [summary.openQuestions, open.filter(({ assumed }) => assumed !== null).length],
    [summary.openUndecided, open.filter(({ assumed }) => assumed === null).length],
    [summary.openErrors, findings.filter(({ severity }) => severity === 'error').length],
    [summary.openMissing, footprint.products.reduce((sum, one) => sum + missingOf(one), 0)],
  ];
  return counts.flatMap(([sentence, count]) => (count === 0 ? [] : [fill(sentence, { count })]));
}

/**
 * How many items inside the boundary lack something.
 * @param product its results
 */
export function missingOf({ stages }: ProductFootprint): number {
  return stages.reduce((sum, { missing, inBoundary }) => sum + (inBoundary ? missing : 0), 0);
}

/**
 * Whether something that several products share, and nobody has divided, is missing in every total: in
 * that of a product that has nothing else in the stage, too.
 * @param footprint results
 */
export function isUnallocated({ unassigned, method }: Footprint): boolean {
  const summed: readonly Stage[] = BOUNDARIES[method.boundary];
  return unassigned.some(
    ({ row: { activities } }) =>
      activities.length === 0 || activities.some(({ stage }) => summed.includes(stage)),
  );
}

/** The date may be given with the report. */
function missingFacts({ inventory, date }: Paper): number {
  return inventory.facts.entries.filter(
    ({ product, fact, key }) =>
      product === null && fact === null && (key !== 'reportDate' || date === null),
  ).length;
}
