import type { ProductFootprint, StageResult } from '../../core/study/footprint';
import { fill } from '../../texts/fill';
import type { Paper } from './paper';
import { declaredUnit, emission, inOneLine, own, shareTold, stageWord } from './told';
import { isUnallocated, missingOf } from './chapters/openPoints';

/*
 * Phrases that several chapters use: the same figure is told in the same words.
 */

/** A title page names so many products; more are counted. */
const MOST_NAMED = 4;

/**
 * The products in one line.
 * @param names of all
 * @param paper the report
 */
export function productNames(names: readonly string[], paper: Paper): string {
  const { words } = paper;
  if (names.length <= MOST_NAMED) return inOneLine(paper, names);
  const list = names.slice(0, MOST_NAMED).join(words.lists.names);
  return fill(words.moreProducts, { list, count: names.length });
}

/**
 * One declared unit of a product, to stand before its name.
 * @param paper the report
 * @param product its results
 */
export function oneUnit(paper: Paper, { product }: ProductFootprint): string {
  const { phrases } = paper.words;
  const { unit } = product.declaredUnit;
  if (unit === null || unit.trim() === '') return phrases.oneDeclared;
  return fill(phrases.oneUnit, { unit: declaredUnit(paper, product) });
}

/**
 * A product's name.
 * @param product its results
 */
export function nameOf({ product }: ProductFootprint): string {
  return own(product.name);
}

/**
 * What stands behind a total that lacks something.
 * @param paper the report
 * @param product its results
 */
export function incompleteMark(paper: Paper, product: ProductFootprint): string {
  if (product.complete) return '';
  const { phrases, summary } = paper.words;
  const count = missingOf(product);
  const isOpen = isUnallocated(paper.footprint);
  if (count === 0) return isOpen ? phrases.unallocated : phrases.nothing;
  return fill(isOpen ? phrases.lacking : summary.incomplete, { count });
}

/**
 * The stages of a product's total with their figures per declared unit, in one line.
 * @param paper the report
 * @param product its results
 */
export function stageParts(paper: Paper, product: ProductFootprint): string {
  const parts = product.stages.flatMap(({ stage, kgCo2e, share, inBoundary }) =>
    inBoundary
      ? [
          fill(paper.words.summary.part, {
            stage: stageWord(paper, stage),
            kgCo2e: emission(paper, kgCo2e),
            share: shareTold(paper, share),
          }),
        ]
      : [],
  );
  return inOneLine(paper, parts);
}

/**
 * The stage with the largest share of a product's total.
 * @param product its results
 * @returns null where no stage has a share
 */
export function largestStage({ stages }: ProductFootprint): StageResult | null {
  return stages.reduce<StageResult | null>((best, stage) => {
    if (stage.share === null) return best;
    return best?.share == null || stage.share > best.share ? stage : best;
  }, null);
}
