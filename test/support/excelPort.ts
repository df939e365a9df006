import { excelWorkbook } from '../../src/excel/excelWorkbook';
import type { LiveWorkbook } from '../../src/workbook/liveWorkbook';
import type { OfficePage } from './officeInJsdom';

/** The workbook that is open in the Excel of an add-in's page. */
export function excelPort(page: OfficePage): LiveWorkbook {
  return excelWorkbook({
    run: (options, work) => page.Excel.run(options, work),
    supports: (version) => page.Office.context.requirements.isSetSupported('ExcelApi', version),
  });
}
