import { failed } from '../core/outcome';
import type { Answer, Answers, CellArgument, Cells } from './cells';

const NOT_GIVEN: Cells = [[null]];

/**
 * Works cell by cell through ranges, as Excel's own functions do: a single cell, a single row or a
 * single column is used again for every cell of the others. One bad cell spoils one result.
 * @param ranges the arguments; null for one that is left out
 * @param body gives one result from one cell of each argument, in the order of `ranges`
 * @returns results by rows; one problem alone where the ranges do not fit together
 */
export function cellwise(
  ranges: readonly (Cells | null)[],
  body: (...cells: readonly CellArgument[]) => Answer,
): Answers {
  const given = ranges.map((range) => range ?? NOT_GIVEN);
  const height = Math.max(...given.map((range) => range.length));
  const width = Math.max(...given.map(widthOf));
  const isFitting = given.every(
    (range) => [1, height].includes(range.length) && [1, width].includes(widthOf(range)),
  );
  if (!isFitting) return [[failed({ code: 'shapes', found: shapes(ranges) })]];
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) =>
      body(...given.map((range) => cellOf(range, row, column))),
    ),
  );
}

function widthOf(range: Cells): number {
  return range[0]?.length ?? 1;
}

function cellOf(range: Cells, row: number, column: number): CellArgument {
  const line = range[range.length === 1 ? 0 : row] ?? [];
  return line[line.length === 1 ? 0 : column] ?? null;
}

/** Rows × columns of every range that is given: 17×1, 16×1. */
function shapes(ranges: readonly (Cells | null)[]): string {
  const given = ranges.filter((range) => range !== null);
  return given.map((range) => `${String(range.length)}×${String(widthOf(range))}`).join(', ');
}
