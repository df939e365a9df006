import { approximateCells } from '../core/analysis/approximateCells';
import { dataQualityOf, type DataQuality } from '../core/analysis/dataQualityOf';
import type { Item, ProductFootprint } from '../core/study/footprint';
import type { Study } from './calculateStudy';

/**
 * The quality of an item's data, as a function of the item.
 * @param study as calculated
 * @param study.inventory its facts
 * @param study.findings which numbers are written as approximate
 * @param result whose items they are
 */
export function qualityOfItems(
  { inventory, findings }: Pick<Study, 'inventory' | 'findings'>,
  { product }: ProductFootprint,
): (item: Item) => DataQuality {
  const approximate = approximateCells(findings);
  return ({ activity }) =>
    dataQualityOf(activity, { product, facts: inventory.facts, approximate });
}
