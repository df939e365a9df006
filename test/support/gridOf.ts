import type { Area } from '../../src/workbook/address';
import type { CellContent, Grid } from '../../src/workbook/grid';

/**
 * A sheet from rows of contents, for tests; blank rows are left out as a reader leaves them out.
 * @param sheet its name
 * @param rows from the first row on
 * @param merges merged areas
 * @param file the file's name
 */
export function gridOf(
  sheet: string,
  rows: readonly (readonly CellContent[])[],
  merges: readonly Area[] = [],
  file = 'ledger.xlsx',
): Grid {
  const filled = rows
    .map((cells, row): [number, readonly CellContent[]] => [row, cells])
    .filter(([, cells]) => cells.some((cell) => cell !== null));
  return {
    file,
    sheet,
    visibility: 'visible',
    rows: new Map(filled),
    formulas: new Map(),
    numberFormats: new Map(),
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}
