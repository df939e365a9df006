import type { Place } from '../../../workbook/address';
import { contentAt, type CellContent, type Grid } from '../../../workbook/grid';
import { captionsOfRow } from '../../captions/captionsOfRow';
import type { ReadTable } from '../../ledger';
import { findPeriod } from '../../periods/findPeriod';
import { arePeriods } from '../../tables/headers/headerText';
import { lastRow } from '../../tables/sheetOutline';
import { isSubtotalLabel } from '../../tables/sums/isSubtotalLabel';
import { cellText } from '../../values/cellText';
import { classifyContent, isFigure } from '../../values/classifyContent';

/** So many figures side by side are no page and no phone number. */
const LEAST_IN_ROW = 2;

/** The first figure of rows that no table holds, and the texts above them. */
export interface UnreadFigures {
  readonly at: Place;
  readonly headers: readonly string[];
}

/**
 * Rows with several figures outside all tables of a sheet that has tables, and outside captions and
 * sums: they may be a table of which no header was found. Rows that follow one another are told once.
 * @param grid a sheet
 * @param tables those of the sheet
 */
export function unreadFigures(grid: Grid, tables: readonly ReadTable[]): readonly UnreadFigures[] {
  const heldIn = holder(grid, tables);
  const found: UnreadFigures[] = [];
  let above: readonly CellContent[] = [];
  let isFollowing = false;
  for (const [row, contents] of grid.rows) {
    const tablesHere = heldIn(row);
    const isHeld = (column: number): boolean => tablesHere.some((columns) => columns.has(column));
    const isOutside = contents.some((cell, column) => cell !== null && !isHeld(column));
    const figures = isOutside ? figuresOf(grid, row).filter((column) => !isHeld(column)) : [];
    const [first] = figures;
    const isUnread = figures.length >= LEAST_IN_ROW && !isSum(grid, row);
    if (isUnread && !isFollowing && first !== undefined) {
      found.push({ at: { row, column: first }, headers: textsOf(above) });
    }
    isFollowing = isUnread;
    if (holdsTexts(contents)) above = contents;
  }
  return found;
}

function holdsTexts(contents: readonly CellContent[]): boolean {
  let texts = 0;
  for (const content of contents) {
    if (typeof content === 'string') texts += 1;
    if (texts > 1) return true;
  }
  return false;
}

function textsOf(contents: readonly CellContent[]): readonly string[] {
  return contents.flatMap((content) => (typeof content === 'string' ? [content.trim()] : []));
}

/**
 * Of each row the columns of the tables that hold it with its header.
 * @param grid a sheet
 * @param tables those of the sheet
 */
export function holder(
  grid: Grid,
  tables: readonly ReadTable[],
): (row: number) => readonly ReadonlySet<number>[] {
  const columnsOf = tables.map(({ table }) => [new Set(table.columns.map(({ index }) => index))]);
  // Nearly all rows are in one table only: its number, from one.
  const only = new Uint32Array(lastRow(grid) + 1);
  const further = new Map<number, ReadonlySet<number>[]>();
  const hold = (row: number, at: number): void => {
    const before = only[row];
    if (before === 0) only[row] = at + 1;
    else if (before !== at + 1) {
      further.set(row, [...(further.get(row) ?? []), ...(columnsOf[at] ?? [])]);
    }
  };
  tables.forEach(({ table }, at) => {
    for (const { headerCells } of table.columns) for (const { row } of headerCells) hold(row, at);
    for (const { row } of table.rows) hold(row, at);
  });
  return (row) => {
    const first = columnsOf[(only[row] ?? NO_TABLE) - 1] ?? NO_TABLES;
    const others = further.get(row);
    return others === undefined ? first : [...first, ...others];
  };
}

const NO_TABLE = 0;
const NO_TABLES: readonly never[] = [];

/** Columns of figures that belong to no caption and are no years or months. */
function figuresOf(grid: Grid, row: number): readonly number[] {
  const columns = [...(grid.rows.get(row) ?? []).keys()].filter((column) => {
    const content = contentAt(grid, { row, column });
    return isFigure(classifyContent(content)) && findPeriod(cellText(content))?.rest !== '';
  });
  if (columns.length < LEAST_IN_ROW) return [];
  if (arePeriods(columns.map((column) => contentAt(grid, { row, column })))) return [];
  const told = new Set(
    captionsOfRow(grid, row).fields.flatMap(({ at, unitAt }) => [at.column, unitAt?.column]),
  );
  return columns.filter((column) => !told.has(column));
}

function isSum(grid: Grid, row: number): boolean {
  return (grid.rows.get(row) ?? []).some(
    (content) => typeof content === 'string' && isSubtotalLabel(content),
  );
}
