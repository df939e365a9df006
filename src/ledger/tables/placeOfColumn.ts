import type { Place } from '../../workbook/address';
import { contentAt } from '../../workbook/grid';
import { holdsFigure } from '../values/classifyContent';
import type { LedgerTable, TableColumn } from './ledgerTable';

/**
 * Where a column is told: the cell of its header, or of a column that nothing heads its first figure.
 * @param table the table
 * @param column one of its columns
 * @returns null where it has neither
 */
export function placeOfColumn({ grid, rows }: LedgerTable, column: TableColumn): Place | null {
  const header = column.headerCells.at(-1);
  if (header !== undefined && column.header.trim() !== '') return header;
  const first = rows.find(
    ({ row, kind }) =>
      kind === 'data' && holdsFigure(contentAt(grid, { row, column: column.index })),
  );
  return first === undefined ? (header ?? null) : { row: first.row, column: column.index };
}
