import { countedItems } from '../../core/study/countedItems';
import type { Item, ProductFootprint } from '../../core/study/footprint';

/** An item that is in a product's total. */
export type CountedItem = Item & { readonly kgCo2e: number };

const RANKED = new WeakMap<ProductFootprint, readonly CountedItem[]>();

/**
 * The items of a product's total, the largest first; equal ones as they stand in the ledger.
 * @param product its results
 */
export function rankedItems(product: ProductFootprint): readonly CountedItem[] {
  const known = RANKED.get(product);
  if (known !== undefined) return known;
  const ranked = [...countedItems(product)].sort((a, b) => Math.abs(b.kgCo2e) - Math.abs(a.kgCo2e));
  RANKED.set(product, ranked);
  return ranked;
}

/**
 * An amount of the ledger per declared unit.
 * @param ledgerKgCo2e on the ledger's own basis
 * @param product whose
 * @returns null where the number of units is not known
 */
export function perUnit(
  ledgerKgCo2e: number | null,
  { product }: Pick<ProductFootprint, 'product'>,
): number | null {
  const { covered } = product.declaredUnit;
  return ledgerKgCo2e === null || covered === null ? null : ledgerKgCo2e / covered;
}

/**
 * Whether figures per declared unit differ from the ledger's.
 * @param product its results
 */
export function isDivided({ product }: Pick<ProductFootprint, 'product'>): boolean {
  return product.declaredUnit.covered !== 1;
}
