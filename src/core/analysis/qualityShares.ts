import { compensatedSum } from '../calculation/compensatedSum';
import { countedItems } from '../study/countedItems';
import type { Item, ProductFootprint } from '../study/footprint';
import { DATA_KINDS, type DataKind, type DataQuality } from './dataQualityOf';

/** What of a product's emissions rests on one kind of data. */
export interface QualityShare {
  readonly of: 'activity' | 'factor';
  readonly kind: DataKind;
  readonly itemCount: number;
  readonly ledgerKgCo2e: number;
  /** Of the product's total; null where it has none, or none but zero. */
  readonly share: number | null;
}

/**
 * The emissions of a product by the kind of its amounts, then by the kind of its factors; only kinds
 * that occur.
 * @param product a product with its items
 * @param qualityOf the quality of one of its items
 */
export function qualityShares(
  product: ProductFootprint,
  qualityOf: (item: Item) => DataQuality,
): readonly QualityShare[] {
  const total = product.ledgerTotalKgCo2e;
  const judged = countedItems(product).map((item) => ({ item, quality: qualityOf(item) }));
  return (['activity', 'factor'] as const).flatMap((of) =>
    DATA_KINDS.flatMap((kind): QualityShare[] => {
      const own = judged.filter(({ quality }) => quality[of] === kind);
      if (own.length === 0) return [];
      const ledgerKgCo2e = compensatedSum(own.map(({ item }) => item.kgCo2e));
      const share = total === null || total === 0 ? null : ledgerKgCo2e / total;
      return [{ of, kind, itemCount: own.length, ledgerKgCo2e, share }];
    }),
  );
}
