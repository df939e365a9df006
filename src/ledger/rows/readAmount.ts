import type { AmountReading, MultipliedAmount } from '../ledger';
import type { AmountLane, LedgerTable, TableColumn } from '../tables/ledgerTable';
import type { MultipliedRole } from '../language/multipliedWords';
import { figureReader, type Figure, type FigureReader, type FigureReading } from './readFigure';

/** Reads the amounts of one lane by their rows, counted from zero. */
export type AmountReader = (row: number) => AmountReading;

/**
 * Reads amounts: every cell that is a part of one, and the cells that repeat parts.
 * @param table the table
 * @param lane the columns that make the amount
 */
export function amountReader(table: LedgerTable, lane: AmountLane): AmountReader {
  const [only, ...others] = lane.columns;
  const isOneCell = others.length + lane.sums.length + lane.factors.length === 0;
  if (only === undefined || lane.operation === 'product' || !isOneCell) {
    return severalCells(table, lane);
  }
  const figure = figureReader(table, only);
  return (row) => singleAmount(figure(row));
}

function severalCells(table: LedgerTable, lane: AmountLane): AmountReader {
  const figures = new Map<TableColumn, FigureReader>();
  for (const column of columnsOf(lane)) figures.set(column, figureReader(table, column));
  const factors = lane.factors.map(({ column, role }) => ({
    role,
    figure: figureReader(table, column),
  }));
  return (row) => {
    const readings = new Map<TableColumn, FigureReading>();
    const at = (column: TableColumn): FigureReading => {
      const reading = readings.get(column) ?? (figures.get(column) as FigureReader)(row);
      readings.set(column, reading);
      return reading;
    };
    const multiplied = multipliedAt(factors, row);
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
  };
}

function columnsOf({ columns, sums }: AmountLane): readonly TableColumn[] {
  return [...columns, ...sums.flatMap(({ column, of }) => [column, ...of])];
}

function multipliedAt(
  factors: readonly { readonly role: MultipliedRole; readonly figure: FigureReader }[],
  row: number,
): MultipliedAmount | null {
  if (factors.length === 0) return null;
  return { parts: factors.map(({ role, figure }) => ({ role, reading: figure(row) })) };
}

function readingsOf({ parts }: MultipliedAmount): readonly FigureReading[] {
  return parts.map(({ reading }) => reading);
}

/** A total that was left blank is what its parts come to, where those are all there. */
function isInstead(multiplied: MultipliedAmount | null, totals: readonly FigureReading[]): boolean {
  if (multiplied === null || totals.some(({ kind }) => kind !== 'blank')) return false;
  return readingsOf(multiplied).every(({ kind }) => kind === 'figure');
}

const NONE: readonly never[] = [];

/**
 * An amount that stands in one cell.
 * @param reading of the cell
 */
export function singleAmount(reading: FigureReading): AmountReading {
  return { operation: 'sum', parts: [reading], stated: NONE, multiplied: null };
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
  const figures: Figure[] = [];
  for (const part of amount?.parts ?? NONE) if (part.kind === 'figure') figures.push(part.figure);
  return figures;
}

/**
 * Whether an amount comes to less than nothing, by the numbers as they stand.
 * @param amount as read
 */
export function isNegative(amount: AmountReading | null): boolean {
  if (amount === null) return false;
  let sum = 0;
  let negatives = 0;
  for (const part of amount.parts) {
    if (part.kind !== 'figure') continue;
    const { value } = part.figure.evidence;
    sum += value;
    if (value < 0) negatives += 1;
  }
  return amount.operation === 'product' ? negatives % 2 === 1 : sum < 0;
}
