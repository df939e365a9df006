import type { Stage } from '../../core/study/stage';
import { cellAddress, sheetReference } from '../../workbook/address';
import { layoutOf, type ReportContext } from '../reportContext';

/**
 * Where a product's credits of a stage stand, as a reference from another sheet.
 * @param context the study
 * @param stage the stage
 * @param productIndex which product
 * @returns null when the product has none in the stage
 */
export function stageCreditsCell(
  context: ReportContext,
  stage: Stage,
  productIndex: number,
): string | null {
  if (!context.layouts.has(stage)) return null;
  const { columns, credits } = layoutOf(context, stage);
  const row = credits.find((entry) => entry.productIndex === productIndex)?.row;
  if (row === undefined) return null;
  return sheetReference(context.sheetNames[stage], cellAddress({ row, column: columns.emission }));
}

/** References to a product's total in a stage sheet. */
export interface StageTotalCells {
  readonly emission: string;
  readonly state: string;
  readonly row: number;
  readonly emissionColumn: number;
}

/**
 * Where a product's total of a stage stands, as references from another sheet.
 * @param context the study
 * @param stage the stage
 * @param productIndex which product
 * @returns null when the product has nothing in the stage
 */
export function stageTotalCells(
  context: ReportContext,
  stage: Stage,
  productIndex: number,
): StageTotalCells | null {
  if (!context.layouts.has(stage)) return null;
  const { columns, totals } = layoutOf(context, stage);
  const total = totals.find((entry) => entry.productIndex === productIndex);
  if (total === undefined) return null;
  const { row } = total;
  const at = (column: number): string =>
    sheetReference(context.sheetNames[stage], cellAddress({ row, column }));
  return {
    emission: at(columns.emission),
    state: at(columns.state),
    row,
    emissionColumn: columns.emission,
  };
}
