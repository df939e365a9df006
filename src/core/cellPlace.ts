import type { CellRef } from './cellRef';

const A1 = /^([A-Z]{1,3})([1-9][0-9]*)$/;
const LETTERS = 26;

/**
 * Column and row of a cell, both counted from one: C6 is column 3, row 6.
 * @param ref the cell
 * @returns null where the text is not one cell's address
 */
export function cellPlace({
  cell,
}: CellRef): { readonly column: number; readonly row: number } | null {
  const [, letters, row] = A1.exec(cell) ?? [];
  if (letters === undefined || row === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(row) };
}
