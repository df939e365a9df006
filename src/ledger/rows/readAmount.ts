import type { AmountReading, MultipliedAmount } from '../ledger';
import type { AmountLane, LedgerTable, TableColumn } from '../tables/ledgerTable';
import { readFigure, type Figure, type FigureReading } from './readFigure';

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
  const multiplied = readMultiplied(table, lane, row);
  const isProduct = lane.operation === 'product' || isInstead(multiplied, lane.columns.map(at));
  const cells = isProduct && multiplied !== null ? readingsOf(multiplied) : lane.columns.map(at);
  const [first, ...others] = cells;
  if (first === undefined) throw new Error('An amount has at least one column.');
  return {
    operation: isProduct ? 'product' : 'sum',
    parts: [first, ...others],
    stated: lane.sums.map(({ column, of }) => ({ reading: at(column), of: of.map(at) })),
    multiplied,
  };
}

function readMultiplied(
  table: LedgerTable,
  { factors }: AmountLane,
  row: number,
): MultipliedAmount | null {
  if (factors.length === 0) return null;
  return {
    parts: factors.map(({ column, role }) => ({
      role,
      reading: readFigure(table, column, row),
    })),
  };
}

function readingsOf({ parts }: MultipliedAmount): readonly FigureReading[] {
  return parts.map(({ reading }) => reading);
}

/** A total that was left blank is what its parts come to, where those are all there. */
function isInstead(multiplied: MultipliedAmount | null, totals: readonly FigureReading[]): boolean {
  if (multiplied === null || totals.some(({ kind }) => kind !== 'blank')) return false;
  return readingsOf(multiplied).every(({ kind }) => kind === 'figure');
}

/**
 * An amount that stands in one cell.
 * @param reading of the cell
 */
export function singleAmount(reading: FigureReading): AmountReading {
  return { operation: 'sum', parts: [reading], stated: [], multiplied: null };
}

/**
 * Whether a row gives any figure for its amount.
 * @param amount as read
 */
export function holdsAmount(amount: AmountReading | null): boolean {
  return amount?.parts.some(({ kind }) => kind === 'figure') === true;
}

/**
 * The figures that make an amount.
 * @param amount as read
 */
export function figuresOf(amount: AmountReading | null): readonly Figure[] {
  return (amount?.parts ?? []).flatMap((part) => (part.kind === 'figure' ? [part.figure] : []));
}

/**
 * Whether an amount comes to less than nothing, by the numbers as they stand.
 * @param amount as read
 */
export function isNegative(amount: AmountReading | null): boolean {
  const values = figuresOf(amount).map(({ evidence }) => evidence.value);
  const isProduct = amount?.operation === 'product';
  return isProduct
    ? values.filter((value) => value < 0).length % 2 === 1
    : values.reduce((sum, value) => sum + value, 0) < 0;
}
