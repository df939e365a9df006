import type { Witness } from '../../../core/study/evidence';
import type { ActivityRow, ReadTable } from '../../ledger';
import type { TableColumn } from '../../tables/ledgerTable';
import { labelWitnesses, readLabel, type Label } from '../../rows/labels/readLabel';
import { nameKey } from '../../text/nameKey';

/** One row of a sheet, or several that were read as one: all that they gave. */
export interface SheetRow {
  readonly table: ReadTable;
  readonly entries: readonly [ActivityRow, ...ActivityRow[]];
}

/** What a column says of a row. */
export interface Said {
  readonly key: string;
  readonly text: string;
  readonly witnesses: readonly Witness[];
}

/**
 * Puts together what was read from the same rows of a sheet: legs side by side, several amounts.
 * @param entries in the order of the sheet
 */
export function sheetRows(entries: readonly ActivityRow[]): readonly SheetRow[] {
  const tables = new Map<ReadTable, Map<number, [ActivityRow, ...ActivityRow[]]>>();
  const all: [ActivityRow, ...ActivityRow[]][] = [];
  for (const entry of entries) {
    const rows = tables.get(entry.table) ?? new Map<number, [ActivityRow, ...ActivityRow[]]>();
    tables.set(entry.table, rows);
    const known = rows.get(entry.row);
    if (known !== undefined) {
      known.push(entry);
      continue;
    }
    const own: [ActivityRow, ...ActivityRow[]] = [entry];
    rows.set(entry.row, own);
    all.push(own);
  }
  return all.map((own) => ({ table: own[0].table, entries: own }));
}

/**
 * What a column says of a row; null where it says nothing, and where rows that were read as one differ.
 * @param row of the column's table
 * @param column any column
 */
export function saidOf({ table, entries }: SheetRow, column: TableColumn): Said | null {
  const labels = entries[0].rows.map((row) => readLabel(table.table, column, row, null));
  const [first] = labels;
  if (first == null) return null;
  const key = nameKey(first.text);
  if (labels.some((label) => label === null || nameKey(label.text) !== key)) return null;
  return {
    key,
    text: first.text,
    witnesses: labels.flatMap((label: Label | null) => labelWitnesses(label)),
  };
}
