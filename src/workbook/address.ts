import { SHEET_LIMITS } from './sheetLimits';

/** A cell's place on a sheet, counted from zero. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, counted from zero, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const A1 = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/;

/**
 * Column letters of a column number: 0 → A, 25 → Z, 26 → AA.
 * @param column counted from zero
 */
export function columnLetters(column: number): string {
  let rest = column + 1;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/**
 * A1 notation of a place, relative: row 5, column 2 → C6.
 * @param place counted from zero
 */
export function cellAddress(place: Place): string {
  return `${columnLetters(place.column)}${String(place.row + 1)}`;
}

/**
 * Reads A1 notation, with or without dollar signs.
 * @param address such as C6 or $C$6
 * @returns the place counted from zero, or null when the text is not one cell's address
 */
export function parseCellAddress(address: string): Place | null {
  const match = A1.exec(address);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const column = [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(match[2]) - 1;
  return row < SHEET_LIMITS.rows && column < SHEET_LIMITS.columns ? { row, column } : null;
}

/**
 * A1 notation of an area: A3:F20; of a single cell: A3.
 * @param area counted from zero, both ends included
 */
export function areaAddress(area: Area): string {
  const first = cellAddress({ row: area.top, column: area.left });
  const last = cellAddress({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/**
 * The same area with dollar signs, as defined names need it: $A$3:$F$20.
 * @param area counted from zero, both ends included
 */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');
}

/**
 * A sheet's name as a formula needs it: always quoted, inner quotes doubled.
 * @param sheet the sheet's name as the user sees it
 */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/**
 * A reference from a formula to a cell or area of a sheet: '2024年 能源'!C6.
 * @param sheet the sheet's name as the user sees it
 * @param address in A1 notation
 */
export function sheetReference(sheet: string, address: string): string {
  return `${quotedSheet(sheet)}!${address}`;
}

/**
 * Whether a place lies in an area.
 * @param area both ends included
 * @param place counted from zero
 */
export function contains(area: Area, place: Place): boolean {
  return (
    place.row >= area.top &&
    place.row <= area.bottom &&
    place.column >= area.left &&
    place.column <= area.right
  );
}
