import type { ActivityRow } from '../ledger';
import { NO_DISTANCE_SIGNS, ON_SITE_WORDS } from '../language/onSiteWords';
import { columnOf } from '../tables/ledgerTable';
import { foldWord } from '../text/fold';
import { isPlaceholder } from '../values/parseAmount';

/**
 * Whether the distance of a row says that there is no journey: 厂内自制, on site, or a dash among the distances of
 * others. A blank cell says nothing, and a mode of transport beside it says that there is one.
 * @param row of a table with distances
 */
export function staysOnSite({ table: { table }, distance, mode, leg }: ActivityRow): boolean {
  if (distance?.kind !== 'blank' || distance.isAsked === true || leg !== undefined) return false;
  if ((table.waysBack ?? []).length > 0 || (table.legs ?? []).length > 0) return false;
  if (mode !== null && !isPlaceholder(mode.text)) return false;
  const word = foldWord(distance.found);
  if (ON_SITE_WORDS.has(word)) return true;
  return NO_DISTANCE_SIGNS.has(word) && columnOf(table, 'distance')?.holdsFigures === true;
}
