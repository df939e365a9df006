import type { Area, Place } from '../../workbook/address';
import type { Grid } from '../../workbook/grid';

/** Looks up the merged area that covers a cell, if one does. */
export type MergedCells = (place: Place) => Area | null;

/**
 * Prepares the look-up for a sheet. Only rows with content are indexed, so that a merge over a
 * million rows costs no more than the rows that are filled.
 * @param grid the sheet
 */
export function mergedCells(grid: Grid): MergedCells {
  const filledRows = [...grid.rows.keys()];
  const byRow = new Map<number, Area[]>();
  for (const area of grid.merges) {
    for (const row of rowsOf(area, grid, filledRows)) {
      const areas = byRow.get(row);
      if (areas === undefined) byRow.set(row, [area]);
      else areas.push(area);
    }
  }
  return ({ row, column }) =>
    byRow.get(row)?.find((area) => column >= area.left && column <= area.right) ?? null;
}

function rowsOf(area: Area, grid: Grid, filledRows: readonly number[]): readonly number[] {
  const height = area.bottom - area.top + 1;
  if (height > filledRows.length) {
    return filledRows.filter((row) => row >= area.top && row <= area.bottom);
  }
  return Array.from({ length: height }, (_, offset) => area.top + offset).filter((row) =>
    grid.rows.has(row),
  );
}
