import { LOOK_KEYS, besidesStandard, sameInLook } from '../view/fullLook';
import type { CellFormat } from '../../workbook/view';
import type { FullLook } from '../view/fullLook';

/** What changes in a look: every property named gets that value. */
export type LookChange = Partial<FullLook>;

/**
 * What is different between two looks, in full.
 * @param before as the view says it
 * @param after as the view says it
 * @param standard what absent properties mean
 * @returns null when nothing is
 */
export function lookChange(
  before: CellFormat,
  after: CellFormat,
  standard: FullLook,
): LookChange | null {
  if (before === after) return null;
  const [old, now] = [besidesStandard(before, standard), besidesStandard(after, standard)];
  const changed = LOOK_KEYS.filter((key) => !sameInLook(key, old, now));
  if (changed.length === 0) return null;
  return Object.fromEntries(changed.map((key) => [key, now[key] ?? standard[key]]));
}
