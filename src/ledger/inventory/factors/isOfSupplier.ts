import { SUPPLIER_WORDS } from '../../language/supplierWords';
import type { FactorRow } from '../../ledger';
import type { LedgerTable } from '../../tables/ledgerTable';
import { foldWord } from '../../text/fold';
import { remembering } from '../../text/remembering';

/**
 * Whether a factor is the supplier's own: the header of its column says so (供应商因子), or of a table of
 * factors its sheet or title. A column that names the supplier of each factor says nothing.
 * @param row a factor row, or the factor part of an activity row
 */
export function isOfSupplier({ value, table: { table, purpose } }: FactorRow): boolean {
  if (value.kind === 'figure' && isSupplierHeader(value.figure.header)) return true;
  return purpose === 'factors' && isSupplierTable(table);
}

/** Whether a header is that of suppliers' own factors. */
export const isSupplierHeader = remembering((header: string): boolean => {
  const word = foldWord(header);
  return SUPPLIER_WORDS.some((each) => word.includes(each));
});

const TABLES = new WeakMap<LedgerTable, boolean>();

function isSupplierTable(table: LedgerTable): boolean {
  const known = TABLES.get(table);
  if (known !== undefined) return known;
  const titles = [table.grid.sheet, ...table.captions.map(({ text }) => text)];
  const told = titles.some(isSupplierHeader);
  TABLES.set(table, told);
  return told;
}
