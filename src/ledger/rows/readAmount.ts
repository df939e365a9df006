import type { AmountReading } from '../ledger';
import type { AmountLane, LedgerTable, TableColumn } from '../tables/ledgerTable';
import { readFigure, type FigureReading } from './readFigure';

/**
 * Reads the amount of one row: every cell that is a part of it, and the cells that repeat parts.
 * @param table the table
 * @param lane the columns that make the amount
 * @param row counted from zero
 */
export function readAmount(table: LedgerTable, lane: AmountLane, row: number): AmountReading {
  const readings = new Map<TableColumn, FigureReading>();
  const at = (column: TableColumn): FigureReading => {
    const reading = readings.get(column) ?? readFigure(table, column, row);
    readings.set(column, reading);
    return reading;
  };
  const [first, ...others] = lane.columns.map(at);
  if (first === undefined) throw new Error('An amount has at least one column.');
  return {
    operation: lane.operation,
    parts: [first, ...others],
    stated: lane.sums.map(({ column, of }) => ({ reading: at(column), of: of.map(at) })),
  };
}

/**
 * An amount that stands in one cell.
 * @param reading of the cell
 */
export function singleAmount(reading: FigureReading): AmountReading {
  return { operation: 'sum', parts: [reading], stated: [] };
}

/**
 * Whether a row gives any figure for its amount.
 * @param amount as read
 */
export function holdsAmount(amount: AmountReading | null): boolean {
  return amount?.parts.some(({ kind }) => kind === 'figure') === true;
}
