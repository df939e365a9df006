import type { Finding } from '../../../core/study/finding';
import type { LedgerTable, TableColumn } from '../../tables/ledgerTable';
import { placeOfColumn } from '../../tables/placeOfColumn';
import { cellRefAt } from '../cellRefAt';

/**
 * Tells of a table that could not be used although it has figures that count: nothing is complete without it.
 * @param table not used
 * @param figures its columns of figures; the first one's header is the place told
 */
export function notUnderstood(
  table: LedgerTable,
  figures: readonly TableColumn[],
): readonly Finding[] {
  const [first] = figures;
  const at = first?.headerCells[0] ?? (first === undefined ? null : placeOfColumn(table, first));
  if (at === null) return [];
  const headers = table.columns.flatMap(({ header }) => header.trim() || []);
  return [
    {
      code: 'table-not-understood',
      severity: 'error',
      cells: [cellRefAt(table.grid, at)],
      effectKgCo2e: null,
      values: { sheet: table.grid.sheet, headers: headers.join(' | ') },
    },
  ];
}
