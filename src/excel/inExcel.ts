import type { ExcelAccess } from './excelAccess';
import { ExcelProblem, problemFrom } from './excelProblem';

/**
 * The lowest ExcelApi with all that the port uses. 1.13 is for merged cells: without them a ledger
 * would be read wrongly, so there is no way round it. Of the rest, page set-up and visible cells
 * need 1.9, choices 1.8, links and frozen panes 1.7.
 */
const MINIMUM = '1.13';
const SLOW_MS = 10_000;
/** Work waits while the user types into a cell, instead of failing. */
const PATIENT: Excel.RunOptions = { delayForCellEdit: true };

/**
 * Runs work in Excel. What takes long is told, never given up or begun again: Excel may still be
 * doing it.
 * @param excel the way to Excel
 * @param work to be done
 * @throws ExcelProblem for whatever Excel refuses
 */
export async function inExcel<Result>(
  excel: ExcelAccess,
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  if (!excel.supports(MINIMUM)) throw new ExcelProblem('too-old', `ExcelApi ${MINIMUM}`, '');
  const timer = setTimeout(() => {
    excel.onSlow?.();
  }, excel.slowAfterMs ?? SLOW_MS);
  try {
    return await excel.run(PATIENT, work);
  } catch (error) {
    throw problemFrom(error);
  } finally {
    clearTimeout(timer);
  }
}
