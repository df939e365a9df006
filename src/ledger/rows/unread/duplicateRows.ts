import type { CellRef } from '../../../core/cellRef';
import type { Finding } from '../../../core/study/finding';
import type { CellContent } from '../../../workbook/grid';
import type { ActivityRow, ReadTable } from '../../ledger';
import type { TableColumn } from '../../tables/ledgerTable';
import { cellText } from '../../values/cellText';
import { holdsAmount } from '../readAmount';
import { cellRefAt } from '../cellRefAt';
import type { Label } from '../labels/readLabel';

/**
 * Rows of a table that say the same in every cell but their number: they are counted, and may be one
 * entry made twice.
 * @param table the table
 * @param rows its rows with activity data
 */
export function duplicateRows(table: ReadTable, rows: readonly ActivityRow[]): readonly Finding[] {
  const columns = table.table.columns.filter(({ role }) => role !== 'index');
  const counted = rows.filter(({ amount, name }) => holdsAmount(amount) && name.text !== '');
  const suspects = suspectRows(table, columns, counted);
  if (suspects.size === 0) return [];
  const textAt = rowTexts(table, columns);
  const alike = new Map<string, Set<number>>();
  for (const entry of counted) {
    for (const row of entry.rows) {
      if (!suspects.has(row)) continue;
      const key = [entry.product, entry.stage, entry.group].map(textOf).concat(textAt(row));
      const joined = key.join('\n');
      alike.set(joined, (alike.get(joined) ?? new Set()).add(row));
    }
  }
  const repeated = [...alike.values()].filter((group) => group.size > 1);
  if (repeated.length === 0) return [];
  const numbers = repeated.flatMap((group) => [...group]);
  const cells = [...new Set(numbers)].map((row) => cellOf(table, row));
  const values = { count: cells.length };
  return [{ code: 'duplicate-row', severity: 'warning', cells, effectKgCo2e: null, values }];
}

/**
 * Rows whose cells have the same number made of them as those of another row: nearly all rows have one
 * of their own, and their texts need not be put together. A row of many amounts is gone through once.
 */
function suspectRows(
  { table }: ReadTable,
  columns: readonly TableColumn[],
  entries: readonly ActivityRow[],
): ReadonlySet<number> {
  const firstOf = new Map<number, number>();
  const suspects = new Set<number>();
  let last: number | null = null;
  for (const entry of entries) {
    for (const row of entry.rows) {
      // The amounts of one row follow one another.
      if (row === last) continue;
      last = row;
      const number = numberOf(table.grid.rows.get(row) ?? [], columns);
      const first = firstOf.get(number);
      if (first === undefined) firstOf.set(number, row);
      else if (first !== row) suspects.add(first).add(row);
    }
  }
  return suspects;
}

/** So many characters of a text are counted. */
const MOST_CHARACTERS = 64;

/** One number for the texts of a row: the hash of Fowler, Noll and Vo (FNV-1a, 32 bits). */
function numberOf(contents: readonly CellContent[], columns: readonly TableColumn[]): number {
  let hash = 0x811c9dc5;
  for (const { index } of columns) {
    const text = cellText(contents[index] ?? null).trim();
    const length = Math.min(text.length, MOST_CHARACTERS);
    for (let at = 0; at < length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    hash = Math.imul(hash ^ NEXT_CELL, 0x01000193);
  }
  // With its sign it is a small integer to the engine, which a map finds far faster.
  return hash | 0;
}

const NEXT_CELL = 10;

/** The texts of rows, put together once for all amounts of a row. */
function rowTexts({ table }: ReadTable, columns: readonly TableColumn[]): (row: number) => string {
  const known = new Map<number, string>();
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const contents = table.grid.rows.get(row) ?? [];
    const text = columns.map(({ index }) => cellText(contents[index] ?? null).trim()).join('\n');
    known.set(row, text);
    return text;
  };
}

function cellOf({ table }: ReadTable, row: number): CellRef {
  const column = table.columns.find(({ role }) => role === 'name') ?? table.columns[0];
  if (column === undefined) throw new Error('A table has at least one column.');
  return cellRefAt(table.grid, { row, column: column.index });
}

function textOf(label: Label | null): string {
  return label === null ? '' : label.text;
}
