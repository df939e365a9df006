import { contentAt, type Grid } from '../../../workbook/grid';
import { PARAMETER_HEADERS, VALUE_HEADERS } from '../../language/parameterWords';
import { foldWord } from '../../text/fold';
import type { RowsBetween } from './isHeaderOfFigures';
import { headerText } from './headerText';

/**
 * Whether a row is the header of a list of parameters: Parameter | Value | Unit, 参数 | 数值 above a figure of
 * the second. It is one wherever it stands on a sheet, between other tables as well.
 * @param grid the sheet
 * @param rows of the sheet by their positions
 * @param index of the row among them
 */
export function isHeaderOfParameters(grid: Grid, rows: RowsBetween, index: number): boolean {
  const [own, below] = rows(index, index + 2);
  if (own === undefined || below === undefined || own.figures.length > 0) return false;
  const columnOf = (words: readonly string[]): number | undefined =>
    own.texts.find((column) =>
      words.includes(foldWord(headerText(contentAt(grid, { row: own.row, column })))),
    );
  const [name, value] = [columnOf(PARAMETER_HEADERS), columnOf(VALUE_HEADERS)];
  if (name === undefined || value === undefined || value < name) return false;
  return below.row === own.row + 1 && below.figures.includes(value);
}
