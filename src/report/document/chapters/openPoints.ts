import type { ProductFootprint } from '../../../core/study/footprint';
import { fill } from '../../../texts/fill';
import type { Paper } from '../paper';

/**
 * What must be done before anybody can sign.
 * @param paper the report
 */
export function openPoints(paper: Paper): readonly string[] {
  const { words, inventory, findings, footprint } = paper;
  const { summary } = words;
  const counts: readonly (readonly [string, number])[] = [
    [summary.openFacts, missingFacts(paper)],
    [summary.openQuestions, inventory.questions.filter(({ answer }) => answer === null).length],
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

/** The date may be given with the report. */
function missingFacts({ inventory, date }: Paper): number {
  return inventory.facts.entries.filter(
    ({ product, fact, key }) =>
      product === null && fact === null && (key !== 'reportDate' || date === null),
  ).length;
}
