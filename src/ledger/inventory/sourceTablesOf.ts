import type { CellRef } from '../../core/cellRef';
import type { Activity } from '../../core/study/activity';
import { measuresOf } from '../../core/study/measuresOf';
import type { SourceTable } from '../../core/study/inventory';
import { cellAddress, columnLetters } from '../../workbook/address';
import { contentAt, type CellContent, type Grid } from '../../workbook/grid';
import type { ColumnRole } from '../language/headerWords';
import type { LedgerTable } from '../tables/ledgerTable';
import type { Ledger, ReadTable } from '../ledger';
import { cellRefAt } from '../rows/cellRefAt';
import { cellText } from '../values/cellText';

const COUNTED: ReadonlySet<ColumnRole> = new Set([
  'product',
  'stage',
  'name',
  'amount',
  'part',
  'distance',
  'conversion',
  'factor',
  'mode',
  'output',
]);

/**
 * What a formula needs to see that a table has changed its rows or its header since it was read.
 * @param ledger as read
 * @param activities all activities of the study
 */
export function sourceTablesOf(
  ledger: Ledger,
  activities: readonly Activity[],
): readonly SourceTable[] {
  return ledger.tables
    .filter(({ purpose }) => purpose === 'activity' || purpose === 'factors')
    .map((table) => sourceTable(table, activities));
}

function sourceTable(read: ReadTable, activities: readonly Activity[]): SourceTable {
  const { table, purpose } = read;
  const { grid } = table;
  const own = activities.filter((activity) =>
    cellsOf(activity).some(({ sheet, file }) => sheet === grid.sheet && file === grid.file),
  );
  const columns = table.columns.filter(({ role }) => role !== null && COUNTED.has(role));
  const withUnits = table.columns.filter(
    ({ role }) => role !== null && (COUNTED.has(role) || role === 'unit' || role === 'factorUnit'),
  );
  return {
    file: grid.file,
    sheet: grid.sheet,
    stages: [...new Set(own.map(({ stage }) => stage))],
    isFactorTable: purpose === 'factors',
    rowsRead: table.rows.filter(({ kind }) => kind === 'data').length,
    filled: columns.map(({ index, role }) => ({
      column: columnLetters(index),
      count: filledCells(grid, index),
      isName: role === 'name',
    })),
    ignored: ignoredLabels(table),
    headers: withUnits.flatMap(({ headerCells }) =>
      headerCells.map((at) => ({ at: cellRefAt(grid, at), found: cellText(contentAt(grid, at)) })),
    ),
  };
}

function cellsOf({ nameWitness, data }: Activity): readonly CellRef[] {
  const terms = measuresOf(data).flatMap((measure) => measure.terms);
  return [nameWitness.at, ...terms.map(({ evidence }) => evidence.at)];
}

const MOST_LABELS = 12;
const LONGEST_LABEL = 200;

/** Labels of totals and notes: where one is overwritten by data, a count of rows would not show it. */
function ignoredLabels(table: LedgerTable): SourceTable['ignored'] {
  const labels = new Map<string, { column: number; text: string }>();
  for (const { row, kind } of table.rows) {
    if (kind === 'data') continue;
    const cells = table.columns.map(({ index }) => ({
      column: index,
      text: contentAt(table.grid, { row, column: index }),
    }));
    const label = cells.find(({ text }) => isComparable(text));
    if (label === undefined || typeof label.text !== 'string') continue;
    labels.set(`${String(label.column)} ${label.text}`, { column: label.column, text: label.text });
  }
  return [...labels.values()].slice(0, MOST_LABELS).map(({ column, text }) => ({
    column: columnLetters(column),
    text,
    count: countOf(table.grid, column, text),
  }));
}

function isComparable(content: CellContent): boolean {
  return (
    typeof content === 'string' &&
    content.trim() !== '' &&
    content.length <= LONGEST_LABEL &&
    !content.includes('\n')
  );
}

/** What COUNTIF of the whole column gives: without regard to case. */
function countOf(grid: Grid, column: number, text: string): number {
  const wanted = text.toLowerCase();
  return [...grid.rows.values()].filter((cells) => {
    const content = cells[column];
    return typeof content === 'string' && content.toLowerCase() === wanted;
  }).length;
}

/** What COUNTA of the whole column gives. */
function filledCells(grid: Grid, column: number): number {
  let count = 0;
  for (const [row, contents] of grid.rows) {
    const isFilled = (contents[column] ?? null) !== null;
    if (isFilled || grid.formulas.has(cellAddress({ row, column }))) count += 1;
  }
  return count;
}
