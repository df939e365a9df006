import { columnLetters, parseCellAddress } from '../../workbook/address';
import { mapFormula } from '../../workbook/mapFormula';
import { SHEET_LIMITS } from '../../workbook/sheetLimits';

const CELL = /(?<![\p{L}\p{N}_.\\])(\$?)([A-Z]{1,3})(\$?)([0-9]{1,7})(?![\p{L}\p{N}_(.!\\])/gu;
const COLUMNS = /(?<![\p{L}\p{N}_.\\$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_(.!\\])/gu;
const ROWS = /(?<![\p{L}\p{N}_.\\$])(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})(?![\p{L}\p{N}_(.!\\])/gu;

/**
 * A formula as it reads in a cell further down or to the right: what filling down does.
 * A1*$B$1 moved by one row → A2*$B$1. Files write a filled column this way once.
 * @param formula of the first cell
 * @param rows moved down
 * @param columns moved to the right
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (lock: string, letters: string): string | null =>
    shiftColumn(lock, letters, columns);
  const row = (lock: string, digits: string): string | null =>
    lock === '$'
      ? `$${digits}`
      : (inside(Number(digits) + rows, SHEET_LIMITS.rows)?.toString() ?? null);
  const both = (first: string | null, second: string | null, between: string): string =>
    first === null || second === null ? '#REF!' : first + between + second;
  return mapFormula(formula, (plain) =>
    plain
      .replace(CELL, (_, a: string, letters: string, b: string, digits: string) =>
        both(column(a, letters), row(b, digits), ''),
      )
      .replace(COLUMNS, (_, a: string, first: string, b: string, last: string) =>
        both(column(a, first), column(b, last), ':'),
      )
      .replace(ROWS, (_, a: string, first: string, b: string, last: string) =>
        both(row(a, first), row(b, last), ':'),
      ),
  );
}

function shiftColumn(lock: string, letters: string, columns: number): string | null {
  if (lock === '$') return `$${letters}`;
  const place = parseCellAddress(`${letters}1`);
  const moved = place === null ? null : inside(place.column + 1 + columns, SHEET_LIMITS.columns);
  return moved === null ? null : columnLetters(moved - 1);
}

function inside(number: number, last: number): number | null {
  return number >= 1 && number <= last ? number : null;
}
