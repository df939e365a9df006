import { contentAt, type Grid } from '../../../workbook/grid';
import { isPlaceholder } from '../../values/parseAmount';
import { matchHeader, splitHeader } from './headerRoles';
import { headerText } from './headerText';
import type { MergedCells } from '../mergedCells';

/** A row of the sheet: the columns of its texts and those of its figures. */
export interface HeaderRow {
  readonly row: number;
  readonly texts: readonly number[];
  readonly figures: readonly number[];
  /** How many of its texts are words of headers. */
  readonly hits: number;
}

/** Rows from the first position up to the one before the second. */
export type RowsBetween = (from: number, to: number) => readonly HeaderRow[];

/** So many rows below a header are looked at. */
const MOST_ROWS = 12;
/** With a name column alone, so many columns of figures make a header. */
const LEAST_HEADED = 2;

/**
 * Whether a row is the header of figures though most of its texts are no words of headers, but names
 * of products: 材料名称 | 泵A | 泵B | 泵C. It names the items, and its other texts stand above figures.
 * @param grid the sheet
 * @param merged its merged cells
 * @param rows of the sheet by their positions
 * @param index of the row among them
 */
export function isHeaderOfFigures(
  grid: Grid,
  merged: MergedCells,
  rows: RowsBetween,
  index: number,
): boolean {
  const [own] = rows(index, index + 1);
  if (own === undefined || own.figures.length > 0 || own.texts.length < 2) return false;
  const textAt = (row: number, column: number): string =>
    headerText(contentAt(grid, { row, column }));
  const isNaming = ({ row, texts }: HeaderRow): boolean =>
    texts.some((column) => isNameWord(textAt(row, column)));
  if (!isNaming(own) || own.texts.some((column) => isPlaceholder(textAt(own.row, column)))) {
    return false;
  }
  const unknown = own.texts.filter((column) => !isHeaderWord(textAt(own.row, column)));
  const below = rowsBelow(rows, index, isNaming);
  const headed = unknown.flatMap((column) =>
    under(merged, own.row, column).filter((one) =>
      below.some(({ figures }) => figures.includes(one)),
    ),
  ).length;
  if (own.hits >= 2) return headed > 0 && (own.hits + headed) * 2 >= own.texts.length;
  return headed >= LEAST_HEADED && headed >= unknown.length && !followsFigures(rows, index);
}

/** A row of items within a table has figures right above it. */
function followsFigures(rows: RowsBetween, index: number): boolean {
  if (index === 0) return false;
  const [above, own] = rows(index - 1, index + 1);
  return above !== undefined && above.row + 1 === own?.row && above.figures.length > 0;
}

function rowsBelow(
  rows: RowsBetween,
  index: number,
  isNaming: (row: HeaderRow) => boolean,
): readonly HeaderRow[] {
  const below = rows(index + 1, index + 1 + MOST_ROWS);
  const end = below.findIndex((row) => row.figures.length === 0 && isNaming(row));
  return end === -1 ? below : below.slice(0, end);
}

function under(merged: MergedCells, row: number, column: number): readonly number[] {
  const area = merged({ row, column });
  const right = area?.right ?? column;
  return Array.from({ length: right - column + 1 }, (_, offset) => column + offset);
}

function isNameWord(text: string): boolean {
  return matchHeader(splitHeader(text).label).get('name') === 1;
}

const LEAST_HIT = 0.6;

function isHeaderWord(text: string): boolean {
  return [...matchHeader(splitHeader(text).label).values()].some((match) => match >= LEAST_HIT);
}
