import { fill } from '../../../texts/fill';
import { figureTexts } from '../../../texts/figures/figureTexts';
import type { ProductFootprint } from '../../../core/study/footprint';
import { boundaryFigure } from '../../figures/boundaryFigure';
import type { Figure, FigureInput } from '../../figures/figure';
import { paretoFigure } from '../../figures/paretoFigure';
import { sankeyFigure } from '../../figures/sankeyFigure';
import { stagesFigure } from '../../figures/stagesFigure';
import type { Paper } from '../paper';
import { nameOf } from '../phrases';
import type { Draft } from '../pieces';
import { rankedItems } from '../ranked';
import { sharedRows } from '../../sharedRows';
import { declaredUnit, emission, shareText } from '../told';
import { isUnallocated } from './openPoints';

/** Of more products pictures would fill the report: those of the first are drawn, all have their tables. */
const MOST_DRAWN = 6;

/** The pictures that each product has, by the keys of their captions. */
const DRAWERS = {
  boundary: boundaryFigure,
  stages: stagesFigure,
  pareto: paretoFigure,
  sankey: sankeyFigure,
} as const satisfies Readonly<Record<string, (input: FigureInput) => Figure>>;

const RANKING: readonly (keyof typeof DRAWERS)[] = ['pareto', 'sankey'];

/**
 * One kind of picture for every product.
 * @param paper the report
 * @param kind which picture
 */
export function pictures(paper: Paper, kind: keyof typeof DRAWERS): readonly Draft[] {
  const { words, footprint } = paper;
  return footprint.products.slice(0, MOST_DRAWN).flatMap((product, index): Draft[] => {
    if (product.items.length === 0) return [];
    // Where nothing is above zero there is nothing to flow or to rank.
    if (RANKING.includes(kind) && rankedItems(product).length === 0) return [];
    const { svg, width, height, alt } = DRAWERS[kind](inputFor(paper, product));
    const caption = fill(words.pictures[kind], { product: nameOf(product) });
    const key = `${kind}-${String(index)}`;
    return [{ kind: 'figure', key, svg, widthPx: width, heightPx: height, caption, alt }];
  });
}

function inputFor(paper: Paper, product: ProductFootprint): FigureInput {
  const { footprint, texts, language } = paper;
  const { unit } = product.product.declaredUnit;
  const isNamed = unit !== null && unit.trim() !== '';
  return {
    unit: isNamed ? declaredUnit(paper, product.product) : null,
    product,
    method: footprint.method,
    isUnallocated: isUnallocated(footprint),
    sharedRowsOf: (stage) => sharedRows(footprint, stage),
    texts,
    words: figureTexts(language),
    numbers: {
      emission: (kgCo2e) => emission(paper, kgCo2e),
      share: (share) => shareText(paper, share),
    },
  };
}
