import { CERTIFICATE_WORDS } from '../language/electricityWords';
import type { ActivityRow, ReadTable } from '../ledger';
import { foldWord } from '../text/fold';
import { isProse } from '../text/isProse';
import { nameKey } from '../text/nameKey';
import { remembering } from '../text/remembering';

/**
 * Whether a row is a certificate of electricity (绿证, I-REC): a claim upon what was used.
 * @param row a row with activity data
 */
export function isCertificate({ name }: ActivityRow): boolean {
  return isNamed(name.text);
}

const isNamed = remembering((text: string): boolean => {
  if (isProse(text)) return false;
  const folded = foldWord(text);
  return CERTIFICATE_WORDS.some((word) => folded.includes(word));
});

/**
 * Certificates whose blank product cell may mean all products and not the one above: a plant buys them
 * for itself. It is no doubt where the product's rows go on below, or where each product has its own.
 * @param rows with activity data, in the ledger's order
 */
export function unownedCertificates(rows: readonly ActivityRow[]): ReadonlySet<ActivityRow> {
  const carried = rows.filter((row) => isCertificate(row) && isCarried(row));
  const byTable = new Map<ReadTable, readonly ActivityRow[]>();
  for (const { table } of carried) {
    if (!byTable.has(table))
      byTable.set(
        table,
        rows.filter((row) => row.table === table),
      );
  }
  return new Set(carried.filter((row) => mayBeOfAll(row, byTable.get(row.table) ?? [])));
}

function isCarried({ product }: ActivityRow): boolean {
  const isBlank = product?.carried === 'blank' || product?.carried === 'gap';
  return isBlank && product.ownCell?.found.trim() === '';
}

function mayBeOfAll(row: ActivityRow, all: readonly ActivityRow[]): boolean {
  const products = new Set(all.map(productKey));
  const certified = new Set(all.filter(isCertificate).map(productKey));
  if (products.size < 2 || certified.size === products.size) return false;
  const next = all.find((other) => other.row > row.row && !isCertificate(other));
  const goesOn = next !== undefined && isCarried(next) && productKey(next) === productKey(row);
  return !goesOn;
}

function productKey({ product }: ActivityRow): string {
  return nameKey(product?.text ?? '');
}
