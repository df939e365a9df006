import type { Stage } from '../../core/study/stage';
import { absoluteAddress, sheetReference } from '../../workbook/address';
import { layoutOf, type ReportContext } from '../reportContext';
import { HEADER_ROW } from '../sheetWriter';

/**
 * The cells of one column of a stage sheet, beside all its rows, as a formula refers to them.
 * @param context the study
 * @param stage of the sheet
 * @param column counted from zero
 */
export function stageColumn(context: ReportContext, stage: Stage, column: number): string {
  const { rows } = layoutOf(context, stage);
  const [top, bottom] = [HEADER_ROW + 1, HEADER_ROW + rows.length];
  const area = { top, bottom, left: column, right: column };
  return sheetReference(context.sheetNames[stage], absoluteAddress(area));
}
