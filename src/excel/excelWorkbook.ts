import type { WorkbookPort } from '../workbook/port';
import type { ExcelAccess } from './excelAccess';
import { inExcel } from './inExcel';
import { readWorkbook } from './read/readWorkbook';
import { writePlan } from './write/writePlan';

/**
 * The workbook that is open in Excel. A plan is checked as far as possible before the first cell is
 * written. Where Excel fails after that, our sheets are left empty rather than half-written, and
 * what people filled in is put back: see takeBack.
 * @param excel the way to Excel
 */
export function excelWorkbook(excel: ExcelAccess): WorkbookPort {
  return {
    read: () => inExcel(excel, readWorkbook),
    write: (plan) => inExcel(excel, (context) => writePlan(context, plan)),
  };
}
