import type { Place } from '../../../workbook/address';
import { contentAt } from '../../../workbook/grid';
import type { ReadTable } from '../../ledger';
import { holdsFigure } from '../../values/classifyContent';

/** Figures behind a table's last column that no header names. */
export interface FiguresBeside {
  readonly at: Place;
  /** Where headers name what was used, one more column is one more thing. */
  readonly mayCount: boolean;
}

/**
 * Finds figures that stand in most rows of a table right behind its last header: 月份 | 电(kWh) | (blank).
 * They may be what nobody wanted to name, or a column whose header was lost.
 * @param read a table that is used
 * @param others all tables of the sheet
 */
export function besideTable(
  { table, purpose }: ReadTable,
  others: readonly ReadTable[],
): FiguresBeside | null {
  const last = table.columns.at(-1);
  if (last === undefined || purpose !== 'activity') return null;
  const column = last.index + 1;
  const isHeld = others.some((other) => other.table.columns.some(({ index }) => index === column));
  const rows = table.rows.filter(({ kind }) => kind === 'data');
  const found = rows.filter(({ row }) => holdsFigure(contentAt(table.grid, { row, column })));
  const [first] = found;
  if (isHeld || first === undefined || found.length * 2 <= rows.length) return null;
  return {
    at: { row: first.row, column },
    mayCount: table.lanes.some(({ heading }) => heading !== null),
  };
}
