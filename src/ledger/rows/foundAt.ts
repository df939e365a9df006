import type { Place } from '../../workbook/address';
import { contentAt, type Grid } from '../../workbook/grid';
import { cellText } from '../values/cellText';

/**
 * The text that a cell of the sheet holds, as evidence: all of it, where only a part of it was set at a
 * place to be read.
 * @param grid the sheet
 * @param at counted from zero
 */
export function foundAt(grid: Grid, at: Place): string {
  return grid.arranged?.wholeText?.(at) ?? cellText(contentAt(grid, at));
}
