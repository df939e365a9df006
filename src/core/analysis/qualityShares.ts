import { compensatedSum } from '../calculation/compensatedSum';
import { countedItems } from '../study/countedItems';
import type { Item, ProductFootprint } from '../study/footprint';
import {
  DATA_KINDS,
  REGION_FITS,
  TECHNOLOGY_FITS,
  TIME_FITS,
  type DataQuality,
} from './dataQualityOf';

/** What emissions are shared out by, with the kinds of each, the best first. */
export const QUALITY_SIDES = {
  activity: DATA_KINDS,
  factor: DATA_KINDS,
  time: TIME_FITS,
  geography: REGION_FITS,
  technology: TECHNOLOGY_FITS,
} as const;

/** The kinds of amount and factor, and how year, region and technology of the factor fit. */
export type QualitySide = keyof typeof QUALITY_SIDES;

/** One kind of a side. */
export type QualityKind<Side extends QualitySide = QualitySide> =
  (typeof QUALITY_SIDES)[Side][number];

/** What of a product's emissions rests on one kind of data. */
export interface QualityShare {
  readonly of: QualitySide;
  readonly kind: QualityKind;
  readonly itemCount: number;
  readonly ledgerKgCo2e: number;
  /** Of the product's total; null where it has none, or none but zero. */
  readonly share: number | null;
}

/** All sides, in the order in which they are told. */
export const QUALITY_ORDER = Object.keys(QUALITY_SIDES) as readonly QualitySide[];

/**
 * The emissions of a product by the kind of its amounts, by the kind of its factors, and by how well
 * year, region and technology of the factors fit; only kinds that occur. Each side makes up the total.
 * @param product a product with its items
 * @param qualityOf the quality of one of its items
 */
export function qualityShares(
  product: ProductFootprint,
  qualityOf: (item: Item) => DataQuality,
): readonly QualityShare[] {
  const total = product.ledgerTotalKgCo2e;
  const judged = countedItems(product).map((item) => ({ item, quality: qualityOf(item) }));
  return QUALITY_ORDER.flatMap((of) =>
    QUALITY_SIDES[of].flatMap((kind): QualityShare[] => {
      const own = judged.filter(({ quality }) => quality[of] === kind);
      if (own.length === 0) return [];
      const ledgerKgCo2e = compensatedSum(own.map(({ item }) => item.kgCo2e));
      const share = total === null || total === 0 ? null : ledgerKgCo2e / total;
      return [{ of, kind, itemCount: own.length, ledgerKgCo2e, share }];
    }),
  );
}
