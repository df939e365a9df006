import type { CellRef } from '../../core/cellRef';
import { cellAddress, columnLetters, type Place } from '../../workbook/address';
import type { Grid } from '../../workbook/grid';

/**
 * Names a place of a sheet as evidence.
 * @param grid the sheet
 * @param at counted from zero
 */
export function cellRefAt(grid: Grid, at: Place): CellRef {
  return { file: grid.file, sheet: grid.sheet, cell: cellAddress(at) };
}

/**
 * Names the places of one column, of which the same is said for all rows.
 * @param grid the sheet
 * @param column counted from zero
 * @returns the evidence of a row, counted from zero
 */
export function cellRefsOf({ file, sheet }: Grid, column: number): (row: number) => CellRef {
  const letters = columnLetters(column);
  return (row) => ({ file, sheet, cell: letters + String(row + 1) });
}
