import { Accordion } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Assessment } from '../../app/session/assessStudy';
import type { SessionState } from '../../app/session/sessionState';
import type { StudySession } from '../../app/session/studySession';
import type { Language } from '../../texts/language';
import { paneTexts } from '../../texts/pane/paneTexts';
import { textsFor } from '../../texts/textsFor';
import { ChecksSection } from './ChecksSection';
import { FactsSection } from './FactsSection';
import { FoundSection } from './FoundSection';
import type { PanelProps } from './panelProps';
import { QuestionsSection } from './QuestionsSection';
import { ResultsSection } from './ResultsSection';
import { StandingBar } from './StandingBar';

interface StudyPanelProps {
  readonly session: StudySession;
  readonly assessment: Assessment;
  readonly state: SessionState;
  readonly language: Language;
}

/** What was found in the workbook, what is doubtful, what it comes to, and what to look at. */
export function StudyPanel({ language, ...shared }: StudyPanelProps): ReactElement {
  const props: PanelProps = {
    ...shared,
    words: textsFor(language),
    texts: paneTexts(language),
  };
  return (
    <>
      <StandingBar {...props} />
      <Accordion multiple collapsible defaultOpenItems={['questions', 'results', 'checks']}>
        <FoundSection {...props} />
        <QuestionsSection {...props} />
        <FactsSection {...props} />
        <ResultsSection {...props} />
        <ChecksSection {...props} />
      </Accordion>
    </>
  );
}
