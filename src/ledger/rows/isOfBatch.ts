import { LOT_NOUNS } from '../language/perUnitWords';
import type { ActivityRow } from '../ledger';
import { foldWord } from '../text/fold';
import { singular } from '../text/singular';
import { productSize } from '../values/productSize';

/**
 * Whether a row's amount is for one batch.
 * @param row as read
 */
export function isOfBatch({ isPerUnit, perSize }: ActivityRow): boolean {
  if (!isPerUnit || perSize === undefined) return false;
  return productSize(perSize)?.unit === 'batch' || LOTS.has(singular(foldWord(perSize)));
}

/** Pallets and bundles hold products, and make none. */
const LOTS: ReadonlySet<string> = new Set(
  LOT_NOUNS.filter((noun) => noun !== 'pallet' && noun !== 'bundle'),
);
