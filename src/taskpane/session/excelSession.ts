import { studySession, type StudySession } from '../../app/session/studySession';
import { excelWorkbook } from '../../excel/excelWorkbook';
import type { Language } from '../../texts/language';
import { automaticRefresh } from './automaticRefresh';
import { browserClock } from './browserClock';

/**
 * The session of the workbook that is open in Excel; it hears of every change in it.
 * @param language of the pane
 */
export function excelSession(language: Language): StudySession {
  const preference = automaticRefresh(window.localStorage);
  const port = excelWorkbook({
    run: (options, work) => Excel.run(options, work),
    supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
    onSlow: () => {
      session.noteSlow();
    },
  });
  const session = studySession({
    port,
    language,
    load: () => import(/* webpackChunkName: "study", webpackPrefetch: true */ './studyWork'),
    clock: browserClock(window),
    isAutomatic: preference.get(),
  });
  session.subscribe(() => {
    preference.set(session.get().isAutomatic);
  });
  void session.watch();
  return session;
}
