import type { CellRef } from '../../core/cellRef';
import { cellAddress, type Place } from '../../workbook/address';
import type { Grid } from '../../workbook/grid';

/**
 * Names a place of a sheet as evidence.
 * @param grid the sheet
 * @param at counted from zero
 */
export function cellRefAt(grid: Grid, at: Place): CellRef {
  return { file: grid.file, sheet: grid.sheet, cell: cellAddress(at) };
}
