import type { Grid } from '../../../workbook/grid';
import { headingOf, type Heading } from '../headers/headingOf';
import type { TableColumn, TableRow } from '../ledgerTable';
import type { MergedCells } from '../mergedCells';
import { rowClassifier } from './rowClassifier';
import { tellSums } from './tellSums';

/**
 * The rows of a table that have content, told apart: data, headings, totals, notes.
 * @param grid the sheet
 * @param merged its merged cells
 * @param columns of the table
 * @param body the rows below its header
 */
export function tableRows(
  grid: Grid,
  merged: MergedCells,
  columns: readonly TableColumn[],
  body: readonly number[],
): readonly TableRow[] {
  const kindOf = rowClassifier(grid, columns);
  const rows: TableRow[] = [];
  for (const row of body) {
    const kind = kindOf(row);
    if (kind !== null) rows.push({ row, kind });
  }
  const headed = withHeadings(rows, (row) => headingOf(grid, merged, row));
  return tellSums(grid, merged, columns, headed);
}

/**
 * Rows of one text with data below them are headings. A single one that does not say what it names
 * is an item whose amount is missing.
 */
function withHeadings(
  rows: readonly TableRow[],
  headingAt: (row: number) => Heading | null,
): readonly TableRow[] {
  const found = rows.flatMap(({ row, kind }, index) => {
    const next = rows[index + 1];
    const hasRows = next !== undefined && next.kind !== 'note';
    const heading = kind === 'data' && hasRows ? headingAt(row) : null;
    if (heading === null) return [];
    const isItem = isUnsure(heading) && headingAt(next?.row ?? row) !== null;
    return isItem ? [] : [{ row, heading }];
  });
  if (found.length === 0) return rows;
  const isLone = found.filter(({ heading }) => isUnsure(heading)).length < 2;
  const headings = new Set(
    found.filter(({ heading }) => !(isUnsure(heading) && isLone)).map(({ row }) => row),
  );
  return rows.map((entry) => (headings.has(entry.row) ? { ...entry, kind: 'heading' } : entry));
}

function isUnsure({ names, isWide }: Heading): boolean {
  return names === null && !isWide;
}
