import {
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
  type Theme,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Language } from '../texts/language';
import { textsFor } from '../texts/textsFor';
import type { WorkbookPort } from '../workbook/port';
import { problemSentence } from './problemSentence';
import { StudyView } from './StudyView';
import { paneTexts } from './texts/paneTexts';
import { calculate, scan, type Done } from './useCases';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    minHeight: '100vh',
    boxSizing: 'border-box',
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface PaneProps {
  /** The open workbook; null outside Excel. */
  readonly port: WorkbookPort | null;
  readonly language: Language;
  readonly theme: Theme;
}

type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'scanning' | 'calculating' }
  | { readonly kind: 'done'; readonly done: Done; readonly wasToWrite: boolean }
  | { readonly kind: 'failed'; readonly sentence: string };

/** The task pane: scans the workbook, calculates, and shows what came of it. */
export function Pane({ port, language, theme }: PaneProps): ReactElement {
  const styles = useStyles();
  const texts = paneTexts(language);
  return (
    <FluentProvider theme={theme}>
      <main className={styles.pane}>
        <Text as="h1" size={500} weight="semibold" block>
          {texts.title}
        </Text>
        {port === null ? (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{texts.notInExcel}</MessageBarBody>
          </MessageBar>
        ) : (
          <Workspace port={port} language={language} />
        )}
      </main>
    </FluentProvider>
  );
}

interface WorkspaceProps {
  readonly port: WorkbookPort;
  readonly language: Language;
}

function Workspace({ port, language }: WorkspaceProps): ReactElement {
  const styles = useStyles();
  const texts = paneTexts(language);
  const [work, setWork] = useState<Work>({ kind: 'idle' });
  const isBusy = work.kind === 'scanning' || work.kind === 'calculating';
  const run = async (kind: 'scanning' | 'calculating'): Promise<void> => {
    setWork({ kind });
    const wasToWrite = kind === 'calculating';
    try {
      const done = await (wasToWrite ? calculate : scan)(port, language);
      setWork({ kind: 'done', done, wasToWrite });
    } catch (error) {
      setWork({ kind: 'failed', sentence: problemSentence(error, language) });
    }
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button title={texts.scanHint} disabled={isBusy} onClick={() => void run('scanning')}>
          {texts.scan}
        </Button>
        <Button
          appearance="primary"
          title={texts.calculateHint}
          disabled={isBusy}
          onClick={() => void run('calculating')}
        >
          {texts.calculate}
        </Button>
      </div>
      <div role="status">
        {isBusy && <Spinner size="tiny" label={texts[work.kind]} labelPosition="after" />}
        {work.kind === 'done' && work.wasToWrite && (
          <MessageBar intent={work.done.isWritten ? 'success' : 'warning'} layout="multiline">
            <MessageBarBody>
              {work.done.isWritten ? texts.written : texts.nothingWritten}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {work.kind === 'failed' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{work.sentence}</MessageBarBody>
        </MessageBar>
      )}
      {work.kind === 'done' && (
        <StudyView study={work.done.study} texts={textsFor(language)} paneTexts={texts} />
      )}
    </>
  );
}
