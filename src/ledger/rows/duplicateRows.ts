import type { CellRef } from '../../core/cellRef';
import type { Finding } from '../../core/study/finding';
import { contentAt } from '../../workbook/grid';
import type { ActivityRow, ReadTable } from '../ledger';
import type { TableColumn } from '../tables/ledgerTable';
import { cellText } from '../values/cellText';
import { holdsAmount } from './readAmount';
import { cellRefAt } from './cellRefAt';
import type { Label } from './readLabel';

/**
 * Rows of a table that say the same in every cell but their number: they are counted, and may be one
 * entry made twice.
 * @param table the table
 * @param rows its rows with activity data
 */
export function duplicateRows(table: ReadTable, rows: readonly ActivityRow[]): readonly Finding[] {
  const alike = new Map<string, number | Set<number>>();
  const columns = table.table.columns.filter(({ role }) => role !== 'index');
  for (const entry of rows) {
    if (!holdsAmount(entry.amount) || entry.name.text === '') continue;
    for (const row of entry.rows) {
      const key = keyOf(table, columns, entry, row);
      const known = alike.get(key) ?? row;
      // Nearly all rows are the only ones of their kind: no set is made for them.
      if (known === row) alike.set(key, row);
      else alike.set(key, (typeof known === 'number' ? new Set([known]) : known).add(row));
    }
  }
  const repeated = [...alike.values()].filter((group) => typeof group !== 'number');
  if (repeated.length === 0) return [];
  const numbers = repeated.flatMap((group) => [...group]);
  const cells = [...new Set(numbers)].map((row) => cellOf(table, row));
  const values = { count: cells.length };
  return [{ code: 'duplicate-row', severity: 'warning', cells, effectKgCo2e: null, values }];
}

function cellOf({ table }: ReadTable, row: number): CellRef {
  const column = table.columns.find(({ role }) => role === 'name') ?? table.columns[0];
  if (column === undefined) throw new Error('A table has at least one column.');
  return cellRefAt(table.grid, { row, column: column.index });
}

function keyOf(
  { table }: ReadTable,
  columns: readonly TableColumn[],
  entry: ActivityRow,
  row: number,
): string {
  let key = `${textOf(entry.product)}\n${textOf(entry.stage)}\n${textOf(entry.group)}`;
  for (const { index } of columns) {
    key += `\n${cellText(contentAt(table.grid, { row, column: index })).trim()}`;
  }
  return key;
}

function textOf(label: Label | null): string {
  return label === null ? '' : label.text;
}
