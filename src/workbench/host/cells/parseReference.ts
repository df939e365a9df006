import type { Area } from '../../../workbook/address';
import { COLUMNS, ROWS } from './limits';

/** A reference as typed: the sheet's name where one is given. */
export interface ParsedReference {
  readonly sheet: string | null;
  readonly area: Area;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s;
const CELLS = /^\$?([A-Z]{1,3})\$?([1-9][0-9]*)(?::\$?([A-Z]{1,3})\$?([1-9][0-9]*))?$/i;
const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const WHOLE_ROWS = /^\$?([1-9][0-9]*):\$?([1-9][0-9]*)$/;

/**
 * Reads an address: A1, B2:C5, D:E, 3:7, with or without a sheet and dollar signs.
 * @param text as the add-in or a formula gives it
 * @returns null when it is no address on an Excel sheet
 */
export function parseReference(text: string): ParsedReference | null {
  const match = SHEET.exec(text.trim());
  const sheet = match === null ? null : (match[1]?.replaceAll("''", "'") ?? match[2] ?? null);
  const area = parseArea((match?.[3] ?? text).trim());
  return area === null ? null : { sheet, area };
}

function parseArea(text: string): Area | null {
  const cells = CELLS.exec(text);
  if (cells !== null) {
    const [, column = '', row = '', lastColumn = column, lastRow = row] = cells;
    return ordered(
      Number(row) - 1,
      columnNumber(column),
      Number(lastRow) - 1,
      columnNumber(lastColumn),
    );
  }
  const columns = WHOLE_COLUMNS.exec(text);
  if (columns !== null) {
    return ordered(0, columnNumber(columns[1] ?? ''), ROWS - 1, columnNumber(columns[2] ?? ''));
  }
  const rows = WHOLE_ROWS.exec(text);
  if (rows === null) return null;
  return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, COLUMNS - 1);
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Area | null {
  const area = {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
  return area.bottom < ROWS && area.right < COLUMNS ? area : null;
}

function columnNumber(letters: string): number {
  const sum = [...letters.toUpperCase()].reduce(
    (n, letter) => n * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return sum - 1;
}
