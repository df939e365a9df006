import type { Place } from '../../workbook/address';
import { contentAt, type Grid } from '../../workbook/grid';
import { captionsOfRow } from '../captions/captionsOfRow';
import type { ReadTable } from '../ledger';
import { findPeriod } from '../periods/findPeriod';
import { arePeriods } from '../tables/headerText';
import { isSubtotalLabel } from '../tables/isSubtotalLabel';
import { cellText } from '../values/cellText';
import { classifyContent, isFigure } from '../values/classifyContent';

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
  const isHeld = holder(tables);
  const found: UnreadFigures[] = [];
  let above: readonly string[] = [];
  let isFollowing = false;
  for (const [row, contents] of grid.rows) {
    const isOutside = contents.some((cell, column) => cell !== null && !isHeld({ row, column }));
    const figures = isOutside
      ? figuresOf(grid, row).filter((column) => !isHeld({ row, column }))
      : [];
    const [first] = figures;
    const isUnread = figures.length >= LEAST_IN_ROW && !isSum(grid, row);
    if (isUnread && !isFollowing && first !== undefined) {
      found.push({ at: { row, column: first }, headers: above });
    }
    isFollowing = isUnread;
    const texts = contents.filter((content) => typeof content === 'string');
    if (texts.length > 1) above = texts.map((text) => cellText(text).trim());
  }
  return found;
}

/** The rows of each table with its header, in the table's columns. */
function holder(tables: readonly ReadTable[]): (at: Place) => boolean {
  const held = new Map<number, ReadonlySet<number>[]>();
  for (const { table } of tables) {
    const columns = new Set(table.columns.map(({ index }) => index));
    const headers = table.columns.flatMap(({ headerCells }) => headerCells.map(({ row }) => row));
    for (const row of new Set([...headers, ...table.rows.map((own) => own.row)])) {
      held.set(row, [...(held.get(row) ?? []), columns]);
    }
  }
  return ({ row, column }) => held.get(row)?.some((columns) => columns.has(column)) === true;
}

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
