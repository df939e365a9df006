import { copiesOf, ledgerSheetsIn } from '../../app/ledgerFile';
import { assessStudy } from '../../app/session/assessStudy';
import { withReport } from '../../app/session/withReport';
import { judgeSheets, writtenStudy } from '../../app/session/judgeSheets';
import type { StudyWork } from '../../app/session/studyTasks';
import type { Language } from '../../texts/language';
import { handReport } from '../report/handReport';
import { excelWorkbook } from '../../excel/excelWorkbook';

/**
 * The open workbook and the calculation, in a chunk of their own: the pane is drawn before they
 * are there.
 * @param onSlow told when Excel takes long
 * @param language of the pane
 */
export function excelWork(onSlow: () => void, language: Language): StudyWork {
  const port = excelWorkbook({
    run: (options, work) => Excel.run(options, work),
    supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
    onSlow,
  });
  return {
    port,
    assessStudy,
    judgeSheets,
    withReport,
    writtenStudy,
    ledgerSheetsIn,
    copiesOf,
    makeReport: async (study, date, onStep) => {
      // Loaded when it is asked for: docx and what pictures are made with are large.
      const { makeReport } = await import(/* webpackChunkName: "report" */ '../report/makeReport');
      return makeReport(study, date, onStep);
    },
    handReport: (report, date) => handReport(report, date, language),
  };
}
