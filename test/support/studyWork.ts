import { copiesOf, ledgerSheetsIn } from '../../src/app/ledgerFile';
import { assessStudy } from '../../src/app/session/assessStudy';
import { judgeSheets, writtenStudy } from '../../src/app/session/judgeSheets';
import type { StudyWork } from '../../src/app/session/studyTasks';
import { withReport } from '../../src/app/session/withReport';
import type { LiveWorkbook } from '../../src/workbook/liveWorkbook';

/** Of a report with two pictures. */
const REPORT_STEPS = [
  { kind: 'text' },
  { kind: 'picture', number: 1, of: 2 },
  { kind: 'picture', number: 2, of: 2 },
] as const;

/**
 * The work of a session on a workbook: all as in the pane, but for the Word file, whose one byte is
 * the number of products, and which is named by that and its day.
 * @param port of the workbook
 * @param missing characters that cannot be drawn in its pictures
 */
export function studyWork(port: LiveWorkbook, missing: readonly string[] = []): StudyWork {
  return {
    port,
    assessStudy,
    judgeSheets,
    withReport,
    writtenStudy,
    ledgerSheetsIn,
    copiesOf,
    makeReport: async (study, _, onStep) => {
      for (const step of REPORT_STEPS) await onStep(step);
      await onStep({ kind: 'file', missing });
      return Uint8Array.of(study.footprint.products.length);
    },
    handReport: ([products], date) => ({
      file: `${date} ${String(products)}.docx`,
      isSaved: true,
    }),
  };
}
