import type { CellRef } from './cellRef';
import { cellPlace } from './cellPlace';
import { compareCells } from './compareCells';

/** Cells of one sheet that fill a rectangle. */
export interface CellRange {
  readonly file: string;
  readonly sheet: string;
  /** A3:A17, or A3 where it is one cell. */
  readonly range: string;
  readonly count: number;
}

/** A rectangle that may still grow to the right; columns and rows are counted from one. */
interface Rectangle {
  readonly first: CellRef;
  readonly last: CellRef;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly count: number;
}

/**
 * Cells as ranges, as people name them: A3, A4 … A17 are A3:A17. Every cell stands in one range.
 * @param cells in any order; a cell that is given twice counts once
 * @returns in the order of cells
 */
export function cellRanges(cells: readonly CellRef[]): readonly CellRange[] {
  return rectangles(runs([...new Map(cells.map((at) => [keyOf(at), at])).values()])).map(
    ({ first, last, count }) => ({
      file: first.file,
      sheet: first.sheet,
      range: count === 1 ? first.cell : `${first.cell}:${last.cell}`,
      count,
    }),
  );
}

function keyOf({ file, sheet, cell }: CellRef): string {
  return `${sheetOf({ file, sheet })}\n${cell}`;
}

function sheetOf({ file, sheet }: Pick<CellRef, 'file' | 'sheet'>): string {
  return `${file}\n${sheet}`;
}

/** Cells below each other. */
function runs(cells: readonly CellRef[]): readonly Rectangle[] {
  const found: Rectangle[] = [];
  for (const at of [...cells].sort(compareCells)) {
    const { column, row } = cellPlace(at) ?? { column: 0, row: 0 };
    const before = found.at(-1);
    const isBelow =
      before?.right === column &&
      before.bottom + 1 === row &&
      sheetOf(before.first) === sheetOf(at);
    if (isBelow)
      found[found.length - 1] = { ...before, last: at, bottom: row, count: before.count + 1 };
    else found.push({ first: at, last: at, right: column, top: row, bottom: row, count: 1 });
  }
  return found;
}

/** Runs beside each other from the same row to the same row are one rectangle. */
function rectangles(columns: readonly Rectangle[]): readonly Rectangle[] {
  const found: Rectangle[] = [];
  const growing = new Map<string, number>();
  for (const run of columns) {
    const rows = `${sheetOf(run.first)}\n${String(run.top)}:${String(run.bottom)}`;
    const index = growing.get(rows);
    const left = index === undefined ? undefined : found[index];
    if (index !== undefined && left?.right === run.right - 1) {
      found[index] = { ...left, last: run.last, right: run.right, count: left.count + run.count };
    } else {
      growing.set(rows, found.length);
      found.push(run);
    }
  }
  return found;
}
