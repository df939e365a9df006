import { copiesOf, ledgerSheetsIn } from '../../app/ledgerFile';
import { assessStudy } from '../../app/session/assessStudy';
import { withReport } from '../../app/session/withReport';
import { judgeSheets, writtenStudy } from '../../app/session/judgeSheets';
import type { StudyWork } from '../../app/session/studyTasks';
import { excelWorkbook } from '../../excel/excelWorkbook';

/**
 * The open workbook and the calculation, in a chunk of their own: the pane is drawn before they
 * are there.
 * @param onSlow told when Excel takes long
 */
export function excelWork(onSlow: () => void): StudyWork {
  const port = excelWorkbook({
    run: (options, work) => Excel.run(options, work),
    supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
    onSlow,
  });
  return { port, assessStudy, judgeSheets, withReport, writtenStudy, ledgerSheetsIn, copiesOf };
}
