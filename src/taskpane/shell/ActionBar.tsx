import type { ReactElement } from 'react';
import type { SessionState } from '../../app/session/sessionState';
import type { StudySession } from '../../app/session/studySession';
import type { PaneFrameTexts } from '../../texts/paneFrame/zhCN';
import { FrameButton } from './FrameButton';

interface ActionBarProps {
  readonly session: StudySession;
  readonly state: SessionState;
  readonly texts: PaneFrameTexts;
}

/** The three things to do; the one to do next stands out. */
export function ActionBar({ session, state, texts }: ActionBarProps): ReactElement {
  const next = nextAction(state);
  const isBusy = state.task !== null && state.task !== 'look';
  return (
    <div className="pcf-actions">
      {(['scan', 'calculate', 'refresh'] as const).map((action) => (
        <FrameButton
          key={action}
          label={texts[action]}
          hint={texts[`${action}Hint`]}
          isPrimary={action === next}
          isBlocked={isBusy || (action === 'refresh' && state.standing === 'absent')}
          onPress={() => void session[action]()}
        />
      ))}
    </div>
  );
}

function nextAction({ assessment, standing }: SessionState): 'scan' | 'calculate' | 'refresh' {
  if (assessment === null) return 'scan';
  return standing === 'absent' ? 'calculate' : 'refresh';
}
