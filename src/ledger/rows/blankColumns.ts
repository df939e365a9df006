import type { AmountLane, LedgerTable, TableColumn } from '../tables/ledgerTable';
import { figureReader } from './readFigure';

/**
 * The columns of an amount in which no row has a figure: months that are still to come. Where all
 * are without, none is: then the amounts themselves are missing.
 * @param table the table
 * @param lane columns that are added
 */
export function blankColumns(table: LedgerTable, lane: AmountLane): readonly TableColumn[] {
  if (lane.operation !== 'sum' || lane.columns.length < 2) return [];
  const rows = table.rows.filter(({ kind }) => kind === 'data');
  const blank = lane.columns.filter((column) => {
    const figure = figureReader(table, column);
    return rows.every(({ row }) => figure(row).kind === 'blank');
  });
  return blank.length === lane.columns.length ? [] : blank;
}

/**
 * The lane without its blank columns.
 * @param table the table
 * @param lane columns that are added
 */
export function filledLane(table: LedgerTable, lane: AmountLane): AmountLane {
  const blank = new Set(blankColumns(table, lane));
  if (blank.size === 0) return lane;
  return { ...lane, columns: lane.columns.filter((column) => !blank.has(column)) };
}
