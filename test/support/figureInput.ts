import { calculateFootprint } from '../../src/core/calculation/calculateFootprint';
import type { Boundary } from '../../src/core/study/boundary';
import type { Product } from '../../src/core/study/inventory';
import type { Stage } from '../../src/core/study/stage';
import { isUnallocated } from '../../src/report/document/chapters/openPoints';
import type { FigureInput } from '../../src/report/figures/figure';
import { sharedRows } from '../../src/report/sharedRows';
import { figureTexts } from '../../src/texts/figures/figureTexts';
import type { Language } from '../../src/texts/language';
import { textsFor } from '../../src/texts/textsFor';
import { activityOf, amountOf, factorOf, inventoryOf, measure, productOf } from './studyParts';

/** An item of the product of a figure: null is one without a figure, a negative one is a credit. */
export interface DrawnItem {
  readonly name: string;
  readonly stage: Stage;
  readonly kgCo2e: number | null;
  /** A negative one that takes back what another counted. */
  readonly isCorrection?: true;
}

/** What a figure is drawn from, of one product with these items; numbers have three decimals. */
export function figureInput(
  items: readonly DrawnItem[],
  given: {
    readonly language?: Language;
    readonly boundary?: Boundary;
    readonly product?: Product;
  } = {},
): FigureInput {
  const { language = 'zh-CN', boundary = 'found', product = productOf('hoist') } = given;
  const activities = items.map(({ name, stage, kgCo2e, isCorrection }) =>
    activityOf(amountOf(kgCo2e === null ? null : measure(kgCo2e, 'kg')), factorOf(1, 'kg', 'kg'), {
      ...{ name, stage, product: product.name },
      ...(isCorrection && { isCorrection }),
    }),
  );
  const method = { gwp: 'AR6', boundary } as const;
  const footprint = calculateFootprint(inventoryOf(activities, { products: [product] }), method);
  const [result] = footprint.products;
  if (result === undefined) throw new Error('There is no product.');
  return {
    product: result,
    method,
    isUnallocated: isUnallocated(footprint),
    sharedRowsOf: (stage) => sharedRows(footprint, stage),
    texts: textsFor(language),
    words: figureTexts(language),
    unit: product.declaredUnit.unit,
    numbers: {
      emission: (kg) => kg.toFixed(3).replace('-', '−'),
      share: (share) => `${(share * 100).toFixed(2)} %`,
    },
  };
}
