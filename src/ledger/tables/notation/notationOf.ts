import type { ColumnCommas } from '../../values/columnCommas';
import type { LedgerTable, TableColumn } from '../ledgerTable';

/** What is known of commas and points in the numbers of one column. */
export interface Notation {
  readonly commas: ColumnCommas;
  /** Whose cells prove it: its own, those of its table, or only those of the workbook's other tables. */
  readonly by: 'column' | 'table' | 'workbook';
}

/** Of numbers of which nothing is known. */
export const NO_NOTATION: Notation = { commas: 'unknown', by: 'column' };

/**
 * How the numbers of a column are written: as its own cells prove, else as its neighbours do.
 * @param table the table
 * @param column of it; null for a caption of the table
 */
export function notationOf(table: LedgerTable, column: TableColumn | null): Notation {
  const own = column?.commas ?? 'unknown';
  const { notation } = table;
  if (own !== 'unknown' || notation === undefined) return { commas: own, by: 'column' };
  if (column !== null && notation.thousands.has(column.index)) {
    return { commas: 'groups', by: 'column' };
  }
  return { commas: notation.commas, by: notation.isFar ? 'workbook' : 'table' };
}
