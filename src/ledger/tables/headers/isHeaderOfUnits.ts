import { contentAt, type Grid } from '../../../workbook/grid';
import { factorDimension } from '../../values/classifyContent';
import { isPlaceholder } from '../../values/parseAmount';
import { parseFactorUnit } from '../../values/parseFactorUnit';
import { parseUnit } from '../../values/parseUnit';
import type { RowsBetween } from './isHeaderOfFigures';
import { headerText } from './headerText';

/** 熟料(t), EF (tCO2/t clinker): what stands in brackets at the end. */
const BRACKETED = /[([（【]([^()[\]（）【】]+)[)\]）】]\s*$/u;

/**
 * Whether a row is the header of what stands below it by its units, whatever its words: texts above all
 * figures of the next row, the first of them above a text, and at least one with a unit in brackets or nothing
 * but the unit of a factor. An
 * item whose figures are texts, such as 见图纸, has no units in brackets.
 * @param grid the sheet
 * @param rows of the sheet by their positions
 * @param index of the row among them
 */
export function isHeaderOfUnits(grid: Grid, rows: RowsBetween, index: number): boolean {
  const [own, below] = rows(index, index + 2);
  if (own === undefined || below === undefined) return false;
  if (own.figures.length > 0 || own.texts.length < 2 || below.figures.length === 0) return false;
  const textAt = (column: number): string => headerText(contentAt(grid, { row: own.row, column }));
  const [first] = own.texts;
  const isNamed = first !== undefined && below.texts.includes(first);
  const areHeaded = below.figures.every(
    (column) => own.texts.includes(column) && !isPlaceholder(textAt(column)),
  );
  return isNamed && areHeaded && below.figures.some((column) => endsInUnit(textAt(column)));
}

/** EF (kg CO2e/t), or nothing but kg CO2e/t, which no cell of an item is above a figure. */
function endsInUnit(text: string): boolean {
  if (factorDimension(text) !== null && namesGas(text)) return true;
  const [, unit] = BRACKETED.exec(text) ?? [];
  if (unit === undefined) return false;
  return parseUnit(unit).length > 0 || factorDimension(unit) !== null;
}

function namesGas(unitText: string): boolean {
  return parseFactorUnit(unitText)?.gas !== 'unstated';
}
