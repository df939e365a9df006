import type { ColumnBasis, ColumnReading } from '../core/study/columnReading';
import type { Ledger } from './ledger';
import { cellRefAt } from './rows/cellRefAt';
import { matchHeader } from './tables/headers/headerRoles';
import type { TableColumn } from './tables/ledgerTable';

/**
 * What every column of every table was taken for, and why.
 * @param ledger as read
 */
export function columnReadings(ledger: Ledger): readonly ColumnReading[] {
  return ledger.tables.flatMap(({ table }) =>
    table.columns.flatMap((column) => {
      const [at] = column.headerCells;
      if (at === undefined) return [];
      const { id, header, role } = column;
      return [{ id, at: cellRefAt(table.grid, at), header, role, basis: basisOf(column) }];
    }),
  );
}

function basisOf({ role, label, unitText, isCorrected }: TableColumn): ColumnBasis {
  if (isCorrected) return 'corrected';
  if (role === null) return 'none';
  if (matchHeader(label).has(role)) return 'words';
  return unitText === null ? 'content' : 'unit';
}
