import { ExcelProblem } from '../excelProblem';

/**
 * Brings a sheet to the front and selects a cell; a hidden sheet is shown to nobody unasked.
 * @param context of the run
 * @param sheet by its name
 * @param cell in A1 notation
 * @throws ExcelProblem when the sheet is gone or hidden
 */
export async function selectCell(
  context: Excel.RequestContext,
  sheet: string,
  cell: string,
): Promise<void> {
  const found = context.workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
  await context.sync();
  if (found.isNullObject) throw new ExcelProblem('no-sheet', sheet, '');
  if (found.visibility !== 'Visible') throw new ExcelProblem('hidden-sheet', sheet, '');
  found.activate();
  found.getRange(cell).select();
  await context.sync();
}
