import type { CellContent } from '../../workbook/grid';
import { parseFigure } from './parseFigure';

/**
 * What the cells of a column prove about commas in numbers. `mixed`: some prove the one, some the
 * other. `unknown`: none proves anything.
 */
export type ColumnCommas = 'groups' | 'decimals' | 'mixed' | 'unknown';

/** One 12,5 alone may be a slip for 125; two are a habit. 1.234,56 and 0,75 can be nothing else. */
const ENOUGH = 2;

/**
 * Looks for numbers that can be read in one way only: 12.5 and 1,234,567 group with commas, 1.234,56
 * and 0,75 have decimal commas, and so have two like 12,5.
 * @param contents the cells of a column
 */
export function columnCommas(contents: readonly CellContent[]): ColumnCommas {
  let groups = false;
  let decimals = 0;
  for (const content of contents) {
    const figure = typeof content === 'string' ? parseFigure(content) : null;
    if (figure?.proves === 'groups') groups = true;
    if (figure?.proves === 'decimals') decimals += figure.doubt === null ? ENOUGH : 1;
  }
  if (decimals >= ENOUGH) return groups ? 'mixed' : 'decimals';
  return groups ? 'groups' : 'unknown';
}
