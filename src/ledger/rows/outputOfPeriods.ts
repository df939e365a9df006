import { compensatedSum } from '../../core/calculation/compensatedSum';
import { columnOf, type LedgerTable } from '../tables/ledgerTable';
import { readFigure, type FigureReading } from './readFigure';
import { periodReader } from './readPeriod';

/** A total of outputs, and the row that it stands in. */
export interface OutputOfPeriods {
  readonly row: number;
  readonly output: FigureReading;
}

/** Agreement of a total with its months: |a − b| ≤ 1e-9·max(1, |a|). */
const AGREEMENT = 1e-9;

/**
 * What was made in all months of a table that names no product: the total below them, if it is what
 * they come to.
 * @param table with a column of outputs and rows that are months
 * @returns null where the rows are no periods, or no such total stands there
 */
export function outputOfPeriods(table: LedgerTable): OutputOfPeriods | null {
  const column = columnOf(table, 'output');
  if (column === null || columnOf(table, 'product') !== null) return null;
  const time = periodReader(table);
  const read = table.rows.map(({ row, kind }) => ({
    row,
    kind,
    period: time(row).period,
    output: readFigure(table, column, row),
  }));
  const months = read.filter(({ kind, output }) => kind === 'data' && output.kind === 'figure');
  if (months.length < 2 || months.some(({ period }) => period === null)) return null;
  const totals = read.filter(({ kind, output }) => kind === 'subtotal' && output.kind === 'figure');
  const total = totals.at(-1);
  if (total === undefined) return null;
  const stated = valueOf(total.output);
  const sum = compensatedSum(months.map(({ output }) => valueOf(output)));
  const isSame = Math.abs(stated - sum) <= AGREEMENT * Math.max(1, Math.abs(sum));
  return isSame ? { row: total.row, output: total.output } : null;
}

function valueOf(reading: FigureReading): number {
  return reading.kind === 'figure' ? reading.figure.evidence.value : Number.NaN;
}
