import { groupedBy } from '../../core/groupedBy';
import type { Footprint, Item } from '../../core/study/footprint';
import type { Ledger, ReadTable, RowSpan } from '../../ledger/ledger';

/** A row of a table with what was calculated from it. */
export interface CalculatedRow {
  readonly row: number;
  readonly items: readonly Item[];
}

/** The calculated rows of a table within a span, in the order of the sheet. */
export type LedgerRows = (table: ReadTable, span: RowSpan) => readonly CalculatedRow[];

/**
 * Brings the results back to the rows they were calculated from. A row of which nothing was
 * calculated has no items.
 * @param ledger as read
 * @param footprint as calculated from it
 */
export function ledgerRows(ledger: Ledger, footprint: Footprint): LedgerRows {
  let rows: RowsByTable | null = null;
  // Only who states sums or results asks.
  return (table, { first, last }) => {
    const own = (rows ??= rowsByTable(ledger, footprint)).get(table) ?? [];
    return own.slice(firstFrom(own, first), firstFrom(own, last + 1));
  };
}

type RowsByTable = ReadonlyMap<ReadTable, readonly CalculatedRow[]>;

function rowsByTable(ledger: Ledger, footprint: Footprint): RowsByTable {
  const items = groupedBy(
    footprint.products.flatMap((product) => product.items),
    ({ activity: { at, row } }) => keyOf(at.file, at.sheet, row),
  );
  const tables = new Map<ReadTable, Map<number, Set<Item>>>();
  for (const { table, row, rows } of ledger.activityRows) {
    const { file, sheet } = table.table.grid;
    const own = tables.get(table) ?? new Map<number, Set<Item>>();
    tables.set(table, own);
    for (const one of rows) {
      const known = own.get(one) ?? new Set<Item>();
      own.set(one, known);
      for (const item of items.get(keyOf(file, sheet, row)) ?? []) known.add(item);
    }
  }
  return new Map([...tables].map(([table, rows]) => [table, inOrder(rows)]));
}

function inOrder(rows: ReadonlyMap<number, ReadonlySet<Item>>): readonly CalculatedRow[] {
  return [...rows]
    .map(([row, own]): CalculatedRow => ({ row, items: [...own] }))
    .sort((a, b) => a.row - b.row);
}

function keyOf(file: string, sheet: string, row: number): string {
  return `${file}\n${sheet}\n${String(row)}`;
}

/** Position of the first row at or below a row of the sheet. */
function firstFrom(rows: readonly CalculatedRow[], least: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as CalculatedRow).row < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
