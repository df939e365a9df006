import type { WorkbookPort } from '../workbook/port';
import type { ExcelAccess } from './excelAccess';
import { PATIENT } from './excelAccess';
import { readWorkbook } from './read/readWorkbook';
import { writePlan } from './write/writePlan';

/**
 * The workbook that is open in Excel. What Excel has begun it cannot take back: a plan is checked
 * as far as possible before the first cell is written, and running again repairs the rest.
 * @param excel the way to Excel
 */
export function excelWorkbook(excel: ExcelAccess): WorkbookPort {
  return {
    read: () => excel.run(PATIENT, (context) => readWorkbook(context, excel)),
    write: (plan) => excel.run(PATIENT, (context) => writePlan(context, plan)),
  };
}
