import { BOUNDARIES } from '../../../core/study/boundary';
import type { Footprint, ProductFootprint } from '../../../core/study/footprint';
import type { ProductFactKey } from '../../../core/study/facts';
import type { Product } from '../../../core/study/inventory';
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
    [summary.openNothing, footprint.products.filter((one) => isEmpty(one, footprint)).length],
    [summary.openMissing, footprint.products.reduce((sum, one) => sum + missingOf(one), 0)],
  ];
  return counts.flatMap(([sentence, count]) => (count === 0 ? [] : [fill(sentence, { count })]));
}

/** Nothing that the ledger has of a product is inside the boundary. */
function isEmpty(product: ProductFootprint, footprint: Footprint): boolean {
  return !product.complete && missingOf(product) === 0 && !isUnallocated(footprint);
}

/** What an expert must look at. */
export interface Warnings {
  readonly count: number;
  /** The largest effect of any: what is used or stated less what the check comes to, kg CO2e of the whole ledger. */
  readonly largest: number | null;
}

/**
 * The warnings of the checks.
 * @param paper the report
 */
export function warningsOf({ findings }: Paper): Warnings {
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const effects = warnings.flatMap(({ effectKgCo2e }) => effectKgCo2e ?? []);
  const largest = effects.reduce<number | null>(
    (most, one) => (most === null || Math.abs(one) > Math.abs(most) ? one : most),
    null,
  );
  return { count: warnings.length, largest };
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

/** What of products is a gap in the report; other facts of theirs are for checks alone. */
const OF_PRODUCTS: readonly ProductFactKey[] = ['profile', 'mass', 'period'];

/** The date may be given with the report, and the ledger may tell the period. */
function missingFacts(paper: Paper): number {
  const { inventory, footprint, date } = paper;
  const ofStudy = inventory.facts.entries.filter(
    ({ product, fact, key }) =>
      product === null && fact === null && (key !== 'reportDate' || date === null),
  );
  const ofProducts = footprint.products.flatMap(({ product }) =>
    OF_PRODUCTS.filter((key) => isGap(paper, key, product)),
  );
  return ofStudy.length + ofProducts.length;
}

/**
 * Whether a fact of a product is a gap in the report.
 * @param paper the report
 * @param key of the fact
 * @param product whose
 */
export function isGap(
  { inventory }: Pick<Paper, 'inventory'>,
  key: ProductFactKey,
  { name, period }: Product,
): boolean {
  if (key === 'period' && period !== null) return false;
  return (inventory.facts.products.get(name)?.[key] ?? null) === null;
}
