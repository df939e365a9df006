import { captionsAlone } from '../../captions/captionsOfRow';
import type { Grid } from '../../../workbook/grid';
import { headingOf } from './headingOf';
import { isEndNote, isSignOff } from '../isEndNote';
import { isSubtotalLabel } from '../sums/isSubtotalLabel';
import type { MergedCells } from '../mergedCells';

/**
 * Rows of one text at the end of a table: they are the titles of the next one.
 * @param grid the sheet
 * @param merged its merged cells
 * @param rows between one header and the next
 */
export function titlesBelow(
  grid: Grid,
  merged: MergedCells,
  rows: readonly number[],
): readonly number[] {
  let first = rows.length;
  while (first > 0 && isTitle(grid, merged, rows[first - 1] as number)) first -= 1;
  const titles = rows.slice(first);
  // 注：… and 制表：… end the table above, whatever stands between them and the next title.
  const notes = titles.findIndex((row) => !isEndNote(grid, row));
  return titles.slice(notes === -1 ? 0 : notes);
}

function isTitle(grid: Grid, merged: MergedCells, row: number): boolean {
  if (captionsAlone(grid, row) !== null) return true;
  const heading = headingOf(grid, merged, row);
  return heading !== null && !isSubtotalLabel(heading.text) && !isSignOff(heading.text);
}
