import { cellAddress, parseCellAddress, type Area, type Place } from '../../src/workbook/address';
import type { CellContent, Grid } from '../../src/workbook/grid';

/** How a sheet is rearranged, as a person does it in a spreadsheet. */
export interface Rearrangement {
  /** Blocks of columns are sorted by these; columns under one merged header stay together. */
  readonly order: readonly number[];
  /** Blank rows are inserted above these rows, counted from zero. */
  readonly blankRows: readonly number[];
  /** Blank columns are inserted before these columns, counted after sorting. */
  readonly blankColumns: readonly number[];
}

/**
 * The sheet with its columns in another order and blank rows and columns inserted. Titles and notes
 * stay where they are; merged cells grow as Excel lets them grow. Formulas are left out.
 * @param grid the sheet
 * @param how it is rearranged
 */
export function rearranged(grid: Grid, how: Rearrangement): Grid {
  const width = Math.max(0, ...[...grid.rows.values()].map((cells) => cells.length));
  const isLine = (row: number): boolean => isTitle(grid, row, width);
  const columns = sortedColumns(grid, width, isLine, how.order);
  const rowAt = (row: number): number => row + before(how.blankRows, row);
  const columnAt = (row: number, column: number): number => {
    const sorted = isLine(row) ? column : columns.indexOf(column);
    return sorted + before(how.blankColumns, sorted);
  };
  const placeAt = ({ row, column }: Place): Place => ({
    row: rowAt(row),
    column: columnAt(row, column),
  });
  const rows = [...grid.rows].map(([row, cells]): [number, readonly CellContent[]] => {
    const moved: CellContent[] = Array.from(
      { length: width + how.blankColumns.length },
      () => null,
    );
    cells.forEach((content, column) => {
      moved[columnAt(row, column)] = content;
    });
    return [rowAt(row), moved];
  });
  return {
    ...grid,
    rows: new Map(rows),
    formulas: new Map(),
    numberFormats: new Map(
      [...grid.numberFormats].map(([address, format]) => {
        const place = parseCellAddress(address);
        return [place === null ? address : cellAddress(placeAt(place)), format];
      }),
    ),
    merges: grid.merges.map((area) => movedArea(area, rowAt, columnAt)),
    hiddenRows: new Set([...grid.hiddenRows].map(rowAt)),
    hiddenColumns: new Set([...grid.hiddenColumns].map((column) => columnAt(-1, column))),
  };
}

function movedArea(
  { top, left, bottom, right }: Area,
  rowAt: (row: number) => number,
  columnAt: (row: number, column: number) => number,
): Area {
  return {
    top: rowAt(top),
    left: columnAt(top, left),
    bottom: rowAt(bottom),
    right: columnAt(top, right),
  };
}

function before(inserted: readonly number[], position: number): number {
  return inserted.filter((at) => at <= position).length;
}

/** A row of one cell, or merged over most of the sheet: it says something of all columns. */
function isTitle({ rows, merges }: Grid, row: number, width: number): boolean {
  const filled = (rows.get(row) ?? []).filter((content) => content !== null).length;
  const isWide = merges.some(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && right - left + 1 >= width - 1,
  );
  return filled <= 1 || isWide;
}

/** Old columns in their new order. */
function sortedColumns(
  { merges }: Grid,
  width: number,
  isLine: (row: number) => boolean,
  order: readonly number[],
): readonly number[] {
  const blockOf = Array.from({ length: width }, (_, column) => column);
  for (const { top, left, right } of merges) {
    if (isLine(top)) continue;
    const first = Math.min(...blockOf.slice(left, right + 1));
    for (let column = left; column <= right; column += 1) blockOf[column] = first;
  }
  const blocks = [...new Set(blockOf)].map((block, index) => ({
    columns: blockOf.flatMap((own, column) => (own === block ? [column] : [])),
    at: order[index % order.length] ?? 0,
  }));
  return blocks.sort((a, b) => a.at - b.at).flatMap(({ columns }) => columns);
}
