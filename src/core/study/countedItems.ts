import type { Item, ProductFootprint } from './footprint';

/**
 * The items that are in the product's total: of stages inside the boundary, with a figure, no credits.
 * @param product a product with its stages and items
 */
export function countedItems({
  items,
  stages,
}: ProductFootprint): readonly (Item & { readonly kgCo2e: number })[] {
  const inside = new Set(stages.flatMap(({ stage, inBoundary }) => (inBoundary ? [stage] : [])));
  return items.filter(
    (item): item is Item & { readonly kgCo2e: number } =>
      item.kgCo2e !== null && item.isCredit !== true && inside.has(item.activity.stage),
  );
}
