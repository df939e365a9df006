import { studySession, type StudySession } from '../../app/session/studySession';
import type { Language } from '../../texts/language';
import { automaticRefresh } from './automaticRefresh';
import { browserClock } from './browserClock';

/**
 * The session of the workbook that is open in Excel.
 * @param language of the pane
 */
export function excelSession(language: Language): StudySession {
  const preference = automaticRefresh(window.localStorage);
  const session = studySession({
    language,
    load: async () => {
      const { excelWork } = await import(/* webpackChunkName: "study" */ './excelWork');
      return excelWork(session.noteSlow, language);
    },
    clock: browserClock(window),
    isAutomatic: preference.get(),
  });
  session.subscribe(() => {
    preference.set(session.get().isAutomatic);
  });
  return session;
}
