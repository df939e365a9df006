import { useSyncExternalStore } from 'react';
import type { SessionState } from '../../app/session/sessionState';
import type { StudySession } from '../../app/session/studySession';

/**
 * The state of a session, drawn anew whenever it changes.
 * @param session of the workbook
 */
export function useSession(session: StudySession): SessionState {
  return useSyncExternalStore(session.subscribe, session.get);
}
