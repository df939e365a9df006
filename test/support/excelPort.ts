import { excelWorkbook } from '../../src/excel/excelWorkbook';
import type { WorkbookPort } from '../../src/workbook/port';
import type { OfficePage } from './officeInJsdom';

/** The port of an add-in's page to the workbook that is open in its Excel. */
export function excelPort(page: OfficePage): WorkbookPort {
  return excelWorkbook({
    run: (options, work) => page.Excel.run(options, work),
    supports: (version) => page.Office.context.requirements.isSetSupported('ExcelApi', version),
  });
}
