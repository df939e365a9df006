import { contentAt, type Grid } from '../../../workbook/grid';
import { cellText } from '../../values/cellText';
import { parseUnit } from '../../values/parseUnit';
import type { RowsBetween } from './isHeaderOfFigures';

const LEAST_UNITS = 2;

/**
 * Whether a row is a header though no list knows its words, because a line of units stands below it and
 * figures below that: Month | Propane | Oxygen above (blank) | kg | kg.
 * @param grid the sheet
 * @param rows of the sheet by their positions
 * @param index of the row among them
 */
export function isHeaderAboveUnits(grid: Grid, rows: RowsBetween, index: number): boolean {
  const [own, units, below] = rows(index, index + 3);
  if (own === undefined || units === undefined || below === undefined) return false;
  if (units.row !== own.row + 1 || own.figures.length > 0 || units.figures.length > 0) return false;
  const areUnits = units.texts.every((column) => isUnit(grid, units.row, column));
  const areHeaded = units.texts.every(
    (column) => own.texts.includes(column) && !isUnit(grid, own.row, column),
  );
  const areMeasured = units.texts.every((column) => below.figures.includes(column));
  return areUnits && areHeaded && areMeasured && units.texts.length >= LEAST_UNITS;
}

function isUnit(grid: Grid, row: number, column: number): boolean {
  const text = cellText(contentAt(grid, { row, column })).trim();
  return parseUnit(text.replace(/^[([（](.*)[)\]）]$/u, '$1')).length > 0;
}
