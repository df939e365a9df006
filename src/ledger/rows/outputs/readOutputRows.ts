import type { Witness } from '../../../core/study/evidence';
import type { OutputRow, ReadTable } from '../../ledger';
import type { Period } from '../../periods/period';
import { joinedPeriod } from '../../periods/joinedPeriod';
import { columnOf, type LedgerTable, type TableColumn } from '../../tables/ledgerTable';
import { cellRefAt } from '../cellRefAt';
import { foundAt } from '../foundAt';
import { gatherOutputs } from './gatherOutputs';
import { labelReader } from '../labels/labelReader';
import { figureReader, readFigure } from '../readFigure';
import { periodReader, tablePeriod } from '../readPeriod';

/**
 * How many were made, row by row, from a column that says so; months as rows are one output. A table
 * without products has one where its rows are months (月份 | 用电量 | 产量), or where it says nothing else.
 * @param table with a column of outputs, else nothing
 */
export function readOutputRows(table: ReadTable): readonly OutputRow[] {
  return table.table.columns
    .filter(({ role }) => role === 'output')
    .flatMap((output) => rowsOfColumn(table, output));
}

function rowsOfColumn(table: ReadTable, output: TableColumn): readonly OutputRow[] {
  const figure = figureReader(table.table, output);
  const product = labelReader(table.table, 'product', true);
  const hasProducts = columnOf(table.table, 'product') !== null;
  const time = periodReader(table.table);
  const labels = headersOf(table.table, output);
  const titled = tablePeriod(table.table);
  const isMonthly = !hasProducts && hasMonths(table.table);
  const isLone = isLoneOutput(table.table);
  const rows = table.table.rows.flatMap(({ row, kind }): OutputRow[] => {
    const label = product(row);
    const told = time(row);
    const isTold = label !== null || isLone || (isMonthly && isMonth(told.period));
    if (kind !== 'data' || !isTold) return [];
    return [
      {
        table,
        row,
        product: label,
        output: figure(row),
        months: [],
        stated: [],
        basis: 'output',
        period: joinedPeriod([output.period, told.period, titled]),
        labels: [...labels, ...told.witnesses],
      },
    ];
  });
  return withTotal(table, output, gatherOutputs(rows));
}

/**
 * Whether the rows of a table are months, at least two of them.
 * @param table any table
 */
export function hasMonths(table: LedgerTable): boolean {
  const time = periodReader(table);
  const months = table.rows.flatMap(({ row, kind }) => {
    const { period } = time(row);
    return kind === 'data' && isMonth(period) ? [JSON.stringify(period)] : [];
  });
  return new Set(months).size > 1;
}

/**
 * Whether a table says one output and nothing else: Crates produced | Unit above 905000 | pcs.
 * @param table any table
 */
export function isLoneOutput(table: LedgerTable): boolean {
  const filled = table.columns.filter(
    ({ holdsFigures, role }) => role === 'name' || (holdsFigures && role !== 'period'),
  );
  const [only, ...others] = filled;
  if (only?.role !== 'output' || others.length > 0) return false;
  return table.rows.filter(({ kind }) => kind === 'data').length === 1;
}

function isMonth(period: Period | null): boolean {
  return period !== null && period.months !== null;
}

/** The total below the months of the one product is compared with them. */
function withTotal(
  { table }: ReadTable,
  output: TableColumn,
  rows: readonly OutputRow[],
): readonly OutputRow[] {
  const [only, ...others] = rows;
  const totals = table.rows.filter(({ kind }) => kind === 'subtotal');
  const [total] = totals;
  if (only === undefined || others.length > 0 || only.months.length === 0) return rows;
  if (total === undefined || totals.length > 1) return rows;
  const reading = readFigure(table, output, total.row);
  const of = only.months.map((month) => month.reading);
  return [{ ...only, stated: [...only.stated, { reading, of }] }];
}

function headersOf({ grid, columns }: LedgerTable, output: TableColumn): readonly Witness[] {
  return columns
    .filter((column) => column === output || column.role === 'product' || column.role === 'unit')
    .flatMap(({ headerCells }) => headerCells)
    .map((at) => ({ at: cellRefAt(grid, at), found: foundAt(grid, at) }));
}
