import type { CellRef } from '../../core/cellRef';
import { cellAddress, columnLetters, type Place } from '../../workbook/address';
import type { Grid } from '../../workbook/grid';

/**
 * Names a place of a sheet as evidence.
 * @param grid the sheet
 * @param at counted from zero
 */
export function cellRefAt(grid: Grid, at: Place): CellRef {
  const onSheet = grid.arranged?.placeOf(at) ?? at;
  return { file: grid.file, sheet: grid.sheet, cell: cellAddress(onSheet) };
}

/**
 * Names the places of one column, of which the same is said for all rows.
 * @param grid the sheet
 * @param column counted from zero
 * @returns the evidence of a row, counted from zero
 */
export function cellRefsOf(grid: Grid, column: number): (row: number) => CellRef {
  if (grid.arranged !== undefined) return (row) => cellRefAt(grid, { row, column });
  const { file, sheet } = grid;
  const letters = columnLetters(column);
  return (row) => ({ file, sheet, cell: letters + String(row + 1) });
}
