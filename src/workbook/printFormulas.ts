import { absoluteAddress, columnLetters, parseCellAddress, sheetReference } from './address';
import type { Area } from './address';
import type { PrintedRanges, Span } from './view';

/** The rows and columns that are repeated on every page. */
export type PrintTitles = Pick<PrintedRanges, 'titleRows' | 'titleColumns'>;

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
/** What stands between commas that are not part of a quoted name. */
const PIECE = /(?:'(?:[^']|'')*'|[^',])+/g;
const REFERENCE = /^(?:(?:'((?:[^']|'')*)'|([^'!]+))!)?([^!]+)$/;
const CELLS = /^(\$?[A-Z]+\$?[0-9]+)(?::(\$?[A-Z]+\$?[0-9]+))?$/;
const COLUMNS = /^\$?([A-Z]+):\$?([A-Z]+)$/;
const ROWS = /^\$?([0-9]+):\$?([0-9]+)$/;

/**
 * The formula of the name that says which areas of a sheet are printed.
 * @param sheet its name
 * @param areas at least one
 */
export function printAreaFormula(sheet: string, areas: readonly Area[]): string {
  return areas.map((area) => sheetReference(sheet, address(area))).join(',');
}

/**
 * The formula of the name that says which rows and columns of a sheet are repeated.
 * @param sheet its name
 * @param titles at least one of the two
 */
export function printTitlesFormula(
  sheet: string,
  { titleRows, titleColumns }: PrintTitles,
): string {
  const areas = [
    ...(titleColumns === null ? [] : [wholeColumns(titleColumns)]),
    ...(titleRows === null ? [] : [wholeRows(titleRows)]),
  ];
  return printAreaFormula(sheet, areas);
}

/**
 * Reads which areas of a sheet are printed.
 * @param formula without the leading equals sign
 * @param sheet name of the sheet
 * @returns null for anything but areas of that sheet
 */
export function readPrintArea(formula: string, sheet: string): readonly Area[] | null {
  const pieces = formula.match(PIECE) ?? [];
  const areas = pieces.flatMap((piece) => areaOf(piece, sheet) ?? []);
  const rest = formula.replace(PIECE, '').length;
  const isAll = areas.length === pieces.length && rest === pieces.length - 1;
  return areas.length > 0 && isAll ? areas : null;
}

/**
 * Reads which rows and columns of a sheet are repeated.
 * @param formula without the leading equals sign
 * @param sheet name of the sheet
 * @returns null for anything but whole rows and columns of that sheet
 */
export function readPrintTitles(formula: string, sheet: string): PrintTitles | null {
  const areas = readPrintArea(formula, sheet) ?? [];
  const rows = areas.filter(isRows);
  const columns = areas.filter((area) => !isRows(area) && isColumns(area));
  if (areas.length === 0 || rows.length > 1 || columns.length > 1) return null;
  if (rows.length + columns.length < areas.length) return null;
  const [row, column] = [rows[0], columns[0]];
  return {
    titleRows: row === undefined ? null : { first: row.top, last: row.bottom },
    titleColumns: column === undefined ? null : { first: column.left, last: column.right },
  };
}

function areaOf(piece: string, sheet: string): Area | null {
  const [, quoted, bare, cells = ''] = REFERENCE.exec(piece.trim()) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? bare ?? sheet;
  return name.toUpperCase() === sheet.toUpperCase() ? cellsOf(cells) : null;
}

function cellsOf(text: string): Area | null {
  const [, first = '', last = first] = CELLS.exec(text) ?? [];
  const [, left, right] = COLUMNS.exec(text) ?? [];
  const [, top, bottom] = ROWS.exec(text) ?? [];
  if (left !== undefined && right !== undefined) {
    return between(`${left}1`, `${right}${String(LAST_ROW + 1)}`);
  }
  if (top !== undefined && bottom !== undefined) {
    return between(`A${top}`, `${columnLetters(LAST_COLUMN)}${bottom}`);
  }
  return between(first, last);
}

function between(first: string, last: string): Area | null {
  const [one, other] = [parseCellAddress(first), parseCellAddress(last)];
  if (one === null || other === null) return null;
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

function address(area: Area): string {
  if (isRows(area)) return `$${String(area.top + 1)}:$${String(area.bottom + 1)}`;
  if (isColumns(area)) return `$${columnLetters(area.left)}:$${columnLetters(area.right)}`;
  return absoluteAddress(area);
}

function isRows({ left, right }: Area): boolean {
  return left === 0 && right === LAST_COLUMN;
}

function isColumns({ top, bottom }: Area): boolean {
  return top === 0 && bottom === LAST_ROW;
}

function wholeRows({ first, last }: Span): Area {
  return { top: first, bottom: last, left: 0, right: LAST_COLUMN };
}

function wholeColumns({ first, last }: Span): Area {
  return { top: 0, bottom: LAST_ROW, left: first, right: last };
}
