import type { CellRef } from '../cellRef';

/** Why a column has its role: a person said so, its header says so, its cells or unit do, nothing does. */
export type ColumnBasis = 'corrected' | 'words' | 'unit' | 'content' | 'none';

/** What one column of a ledger was taken for. */
export interface ColumnReading {
  /** Of sheet, header text and which one of that header it is; never of the place. */
  readonly id: string;
  readonly at: CellRef;
  /** As found, levels joined. */
  readonly header: string;
  /** Key of `texts.columnRoles`; null where the column is not used. */
  readonly role: string | null;
  readonly basis: ColumnBasis;
}
