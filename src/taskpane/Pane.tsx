import { FluentProvider, type Theme } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, type ReactElement } from 'react';
import type { StudySession } from '../app/session/studySession';
import type { Language } from '../texts/language';
import { paneFrameTexts } from '../texts/paneFrame/paneFrameTexts';
import { useSession } from './session/useSession';
import { ActionBar } from './shell/ActionBar';
import { FirstSteps } from './shell/FirstSteps';
import { Progress } from './shell/Progress';

// Loaded when there is something to show: the buttons must be there before.
const StudyPanel = lazy(() =>
  import(/* webpackChunkName: "panel" */ './study/StudyPanel').then(({ StudyPanel: panel }) => ({
    default: panel,
  })),
);
const ProblemBar = lazy(() =>
  import(/* webpackChunkName: "problem" */ './problem/ProblemBar').then(({ ProblemBar: bar }) => ({
    default: bar,
  })),
);

interface PaneProps {
  /** Of the open workbook; null outside Excel. */
  readonly session: StudySession | null;
  readonly language: Language;
  readonly theme: Theme;
}

/** The task pane: scans the workbook, asks, calculates, and shows what came of it. */
export function Pane({ session, language, theme }: PaneProps): ReactElement {
  const texts = paneFrameTexts(language);
  return (
    <FluentProvider theme={theme}>
      <main className="pcf-pane">
        <h1 className="pcf-title">{texts.title}</h1>
        {session === null ? (
          <p>{texts.notInExcel}</p>
        ) : (
          <Workspace session={session} language={language} />
        )}
      </main>
    </FluentProvider>
  );
}

interface WorkspaceProps {
  readonly session: StudySession;
  readonly language: Language;
}

function Workspace({ session, language }: WorkspaceProps): ReactElement {
  const texts = paneFrameTexts(language);
  const state = useSession(session);
  const { assessment, problem, task } = state;
  // Only now: the buttons are there before what they need is loaded.
  useEffect(() => {
    void session.resume();
  }, [session]);
  return (
    <>
      <ActionBar session={session} state={state} texts={texts} />
      <Progress state={state} texts={texts} />
      {problem !== null && (
        <Suspense>
          <ProblemBar problem={problem} language={language} />
        </Suspense>
      )}
      {assessment === null ? (
        (task === null || task === 'look') && <FirstSteps texts={texts} />
      ) : (
        <Suspense>
          <StudyPanel session={session} assessment={assessment} state={state} language={language} />
        </Suspense>
      )}
    </>
  );
}
