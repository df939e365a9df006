import { dataQualityOf, type DataQuality } from '../core/analysis/dataQualityOf';
import type { Activity } from '../core/study/activity';
import type { ReportContext } from './reportContext';

/**
 * The quality of an item's data.
 * @param context the study
 * @param activity of the item
 * @param productIndex whose it is
 */
export function itemQuality(
  { inventory, approximate }: ReportContext,
  activity: Activity,
  productIndex: number,
): DataQuality {
  const product = inventory.products[productIndex];
  if (product === undefined) throw new Error(`There is no product ${String(productIndex)}.`);
  return dataQualityOf(activity, { product, facts: inventory.facts, approximate });
}
