import type { Assessment } from '../../app/session/assessStudy';
import type { SessionState } from '../../app/session/sessionState';
import type { StudySession } from '../../app/session/studySession';
import type { PaneTexts } from '../../texts/pane/zhCN';
import type { Texts } from '../../texts/zhCN';

/** What every part of the panel is given. */
export interface PanelProps {
  readonly session: StudySession;
  readonly state: SessionState;
  readonly assessment: Assessment;
  /** Sentences of the product, such as those of findings. */
  readonly words: Texts;
  /** Sentences of the pane's own. */
  readonly texts: PaneTexts;
}
