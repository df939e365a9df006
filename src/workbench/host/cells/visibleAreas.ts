import type { Area } from '../../../workbook/address';
import type { CellRange } from './cellBlock';

/** A stretch of rows or columns, both ends included. */
type Stretch = readonly [first: number, last: number];

/**
 * The parts of a range that can be seen: what lies neither in a hidden row nor a hidden column.
 * @param range looked at
 */
export function visibleAreas({ host, sheetId, area }: CellRange): readonly Area[] {
  const { model } = host;
  const rows = stretches(area.top, area.bottom, (row) => !model.isRowHidden(sheetId, row));
  const columns = stretches(area.left, area.right, (column) => {
    return !model.isColumnHidden(sheetId, column);
  });
  return rows.flatMap(([top, bottom]) => {
    return columns.map(([left, right]) => ({ top, left, bottom, right }));
  });
}

function stretches(
  first: number,
  last: number,
  isShown: (index: number) => boolean,
): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let index = first; index <= last; index++) {
    if (!isShown(index)) continue;
    const before = found.at(-1);
    if (before?.[1] === index - 1) found[found.length - 1] = [before[0], index];
    else found.push([index, index]);
  }
  return found;
}
