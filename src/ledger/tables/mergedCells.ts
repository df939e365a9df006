import type { Area, Place } from '../../workbook/address';
import type { Grid } from '../../workbook/grid';
import { firstFrom } from './firstFrom';

/** Looks up the merged area that covers a cell, if one does. */
export type MergedCells = (place: Place) => Area | null;

/** Areas that do not meet, by the line (row or column) that they cross, in the order of the other. */
type ByLine = ReadonlyMap<number, readonly Area[]>;

/**
 * Prepares the look-up for a sheet. An area is filed under its columns or under its rows with
 * content, whichever are fewer, so that neither a merge over a million rows nor a hundred thousand
 * merges cost more than what the sheet holds. Of areas that overlap, which a sheet cannot show, the
 * one that begins higher up (then further left) holds.
 * @param grid the sheet
 */
export function mergedCells(grid: Grid): MergedCells {
  if (grid.merges.length === 0) return () => null;
  const filledRows = [...grid.rows.keys()];
  const byRow = new Map<number, Area[]>();
  const byColumn = new Map<number, Area[]>();
  for (const area of apart(grid.merges)) {
    const rows = filledRows.slice(
      firstFrom(filledRows, area.top, (row) => row),
      firstFrom(filledRows, area.bottom + 1, (row) => row),
    );
    if (rows.length <= area.right - area.left + 1) for (const row of rows) file(byRow, row, area);
    else for (let at = area.left; at <= area.right; at += 1) file(byColumn, at, area);
  }
  // Filed from above to below; within a row they are looked up from left to right.
  for (const areas of byRow.values()) areas.sort((a, b) => a.left - b.left);
  return ({ row, column }) =>
    covering(byRow, row, column, ['left', 'right']) ??
    covering(byColumn, column, row, ['top', 'bottom']);
}

function file(lines: Map<number, Area[]>, line: number, area: Area): void {
  const areas = lines.get(line);
  if (areas === undefined) lines.set(line, [area]);
  else areas.push(area);
}

function covering(
  lines: ByLine,
  line: number,
  at: number,
  [start, end]: readonly ['left', 'right'] | readonly ['top', 'bottom'],
): Area | null {
  const areas = lines.get(line);
  if (areas === undefined) return null;
  const area = areas[firstFrom(areas, at + 1, (one) => one[start]) - 1];
  return area !== undefined && area[end] >= at ? area : null;
}

/**
 * Areas that do not meet any before them. A line sweeps from above to below over those that are
 * open: they stand apart, so that only the neighbours left and right can be met.
 */
function apart(merges: readonly Area[]): readonly Area[] {
  const sorted = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
  const open: Area[] = [];
  return sorted.filter((area) => {
    let at = firstFrom(open, area.left, ({ right }) => right);
    for (let next = open[at]; next !== undefined && next.left <= area.right; next = open[at]) {
      if (next.bottom >= area.top) return false;
      open.splice(at, 1);
    }
    at = firstFrom(open, area.left, ({ left }) => left);
    open.splice(at, 0, area);
    return true;
  });
}
