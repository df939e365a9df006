import type { CellContent } from '../../workbook/grid';
import { parseFigure } from './parseFigure';

/**
 * The number of a cell, of a text its likeliest reading: 36500 of 36,500 kL.
 * @param content of a cell
 * @returns null where it holds none
 */
export function figureValue(content: CellContent): number | null {
  if (typeof content === 'number') return content;
  return typeof content === 'string' ? (parseFigure(content)?.readings[0]?.value ?? null) : null;
}
