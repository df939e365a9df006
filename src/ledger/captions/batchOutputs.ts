import { BATCH_LABELS } from '../language/batchWords';
import type { OutputRow, ReadTable } from '../ledger';
import { cellRefAt } from '../rows/cellRefAt';
import { foundAt } from '../rows/foundAt';
import { NO_NOTATION, notationOf } from '../tables/notation/notationOf';
import { isSameSheet } from '../tables/sheetKey';
import type { Grid } from '../../workbook/grid';
import { labelledNumbers, type LabelledNumber } from './labelledNumbers';
import { readCaptionFigure } from './readCaptionFigure';

/**
 * How many one batch makes, as labels say: Batch yield | 1,250 | loaves, 批产量：500件.
 * @param grids the user's sheets
 * @param tables all tables
 */
export function batchOutputs(
  grids: readonly Grid[],
  tables: readonly ReadTable[],
): readonly OutputRow[] {
  return grids.flatMap((grid) => {
    const table = tables.find((one) => isSameSheet(one.table.grid, grid)) ?? null;
    return [...grid.rows.keys()]
      .flatMap((row) => labelledNumbers(grid, row))
      .filter(({ label }) => BATCH_LABELS.some((pattern) => pattern.test(label)))
      .map((one) => outputRow(grid, table, one));
  });
}

function outputRow(grid: Grid, table: ReadTable | null, { field }: LabelledNumber): OutputRow {
  const { labelAt, at } = field;
  const isOne = labelAt.row === at.row && labelAt.column === at.column;
  const notation = table === null ? NO_NOTATION : notationOf(table.table, null);
  return {
    table,
    row: at.row,
    product: null,
    output: readCaptionFigure(grid, field, notation),
    months: [],
    stated: [],
    basis: 'batch',
    period: null,
    labels: isOne ? [] : [{ at: cellRefAt(grid, labelAt), found: foundAt(grid, labelAt) }],
  };
}
