import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SessionState } from '../../app/session/sessionState';
import type { StudySession } from '../../app/session/studySession';
import type { PaneFrameTexts } from '../../texts/paneFrame/zhCN';

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
        <Button
          key={action}
          className="pcf-action"
          appearance={action === next ? 'primary' : 'secondary'}
          title={texts[`${action}Hint`]}
          // One that is disabled outright would lose the focus to nowhere.
          disabledFocusable={isBusy || (action === 'refresh' && state.standing === 'absent')}
          onClick={() => void session[action]()}
        >
          {texts[action]}
        </Button>
      ))}
    </div>
  );
}

function nextAction({ assessment, standing }: SessionState): 'scan' | 'calculate' | 'refresh' {
  if (assessment === null) return 'scan';
  return standing === 'absent' ? 'calculate' : 'refresh';
}
