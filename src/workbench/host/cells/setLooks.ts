import type { CellLook } from '../../model/cellLook';
import type { CellRange } from './cellBlock';
import { heightOf, widthOf } from './limits';

/**
 * Gives each cell a number format of its own; cells in a row that get the same are set together.
 * @param range the cells
 * @param lookAt what a cell gets, counted from the range's first cell; null leaves it
 */
export function setLooks(
  { host, sheetId, area }: CellRange,
  lookAt: (row: number, column: number) => Pick<CellLook, 'numberFormat'> | null,
): void {
  for (let row = 0; row < heightOf(area); row++) {
    const top = area.top + row;
    let column = 0;
    while (column < widthOf(area)) {
      const look = lookAt(row, column);
      let next = column + 1;
      while (next < widthOf(area) && isSame(look, lookAt(row, next))) next++;
      const [left, right] = [area.left + column, area.left + next - 1];
      if (look !== null) host.model.setLook(sheetId, { top, left, bottom: top, right }, look);
      column = next;
    }
  }
}

function isSame(
  one: Pick<CellLook, 'numberFormat'> | null,
  other: Pick<CellLook, 'numberFormat'> | null,
): boolean {
  return (one === null) === (other === null) && one?.numberFormat === other?.numberFormat;
}
