import { compensatedSum } from '../../core/calculation/compensatedSum';
import { sensitivityOf, type FactorSensitivity } from '../../core/analysis/sensitivityOf';
import { countedItems } from '../../core/study/countedItems';
import type { Item, ProductFootprint } from '../../core/study/footprint';
import { shareOf } from './told';

/** An item that is in a product's total. */
export type CountedItem = Item & { readonly kgCo2e: number };

const RANKED = new WeakMap<ProductFootprint, readonly CountedItem[]>();

/**
 * The items that add to a product's total, the largest first; equal ones as they stand in the ledger.
 * What takes back is in the total and contributes nothing to it.
 * @param product its results
 */
export function rankedItems(product: ProductFootprint): readonly CountedItem[] {
  const known = RANKED.get(product);
  if (known !== undefined) return known;
  const ranked = countedItems(product)
    .filter(({ kgCo2e }) => kgCo2e > 0)
    .sort((a, b) => b.kgCo2e - a.kgCo2e);
  RANKED.set(product, ranked);
  return ranked;
}

/** Items of a total that take back what others count. */
export interface TakenBack {
  readonly count: number;
  /** Below zero, on the ledger's own basis. */
  readonly ledgerKgCo2e: number;
}

/**
 * What in a product's total is below zero.
 * @param product its results
 * @returns null where nothing is
 */
export function takenBack(product: ProductFootprint): TakenBack | null {
  const negative = countedItems(product).filter(({ kgCo2e }) => kgCo2e < 0);
  return negative.length === 0
    ? null
    : {
        count: negative.length,
        ledgerKgCo2e: compensatedSum(negative.map(({ kgCo2e }) => kgCo2e)),
      };
}

/**
 * What a product's total owes to each factor, the largest first. Of a total that is not above zero
 * nothing is a share.
 * @param product its results
 */
export function leversOf(product: ProductFootprint): readonly FactorSensitivity[] {
  return sensitivityOf(product).map((lever) => ({
    ...lever,
    share: shareOf(lever.ledgerKgCo2e, product.ledgerTotalKgCo2e),
  }));
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
