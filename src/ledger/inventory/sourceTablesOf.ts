import type { CellRef } from '../../core/cellRef';
import type { Activity } from '../../core/study/activity';
import type { SourceTable } from '../../core/study/inventory';
import { cellAddress, columnLetters } from '../../workbook/address';
import { contentAt, type Grid } from '../../workbook/grid';
import type { ColumnRole } from '../language/headerWords';
import type { Ledger, ReadTable } from '../ledger';
import { cellRefAt } from '../rows/cellRefAt';
import { cellText } from '../values/cellText';

const COUNTED: ReadonlySet<ColumnRole> = new Set([
  'product',
  'stage',
  'name',
  'amount',
  'distance',
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
    headers: withUnits.flatMap(({ headerCells }) =>
      headerCells.map((at) => ({ at: cellRefAt(grid, at), found: cellText(contentAt(grid, at)) })),
    ),
  };
}

function cellsOf({ nameWitness, data }: Activity): readonly CellRef[] {
  const measures = data.kind === 'amount' ? [data.amount] : [data.mass, data.distance];
  return [
    nameWitness.at,
    ...measures.flatMap((measure) => (measure === null ? [] : [measure.evidence.at])),
  ];
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
