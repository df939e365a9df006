import type { Grid } from '../../workbook/grid';

/**
 * What tells sheets apart, and is the same for the parts of one sheet.
 * @param grid a sheet or a part of it
 */
export function sheetKey({ file, sheet }: Pick<Grid, 'file' | 'sheet'>): string {
  return `${file}\n${sheet}`;
}

/**
 * Whether two grids are of one sheet.
 * @param one a sheet or a part of it
 * @param other another
 */
export function isSameSheet(one: Grid, other: Grid): boolean {
  return one === other || sheetKey(one) === sheetKey(other);
}
