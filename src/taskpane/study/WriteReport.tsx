import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { reportDate } from '../../app/reportDate';
import { presentDay } from '../../app/presentDay';
import { fill } from '../../texts/fill';
import type { PanelProps } from './panelProps';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Writes the Word report of what is shown; all that this takes is loaded when it is asked for. */
export function WriteReport({ session, assessment, state, texts }: PanelProps): ReactElement {
  const styles = useStyles();
  const [isWriting, setWriting] = useState(false);
  const [ending, setEnding] = useState('');
  const { study } = assessment;
  const write = async (): Promise<void> => {
    setWriting(true);
    setEnding('');
    const date = reportDate(study, null, presentDay(new Date()));
    const file = fill(texts.reportFile, { date });
    try {
      const { makeReport } = await import('../report/makeReport');
      hand(file, await makeReport(study, date));
      setEnding(fill(texts.reportWritten, { file }));
      void session.keepReport(study, date);
    } catch (error) {
      setEnding(
        fill(texts.failed, { detail: error instanceof Error ? error.message : String(error) }),
      );
    }
    setWriting(false);
  };
  return (
    <div className={styles.box}>
      <Button
        size="small"
        disabled={isWriting || (state.task !== null && state.task !== 'look')}
        onClick={() => void write()}
      >
        {isWriting ? texts.reportWriting : texts.report}
      </Button>
      <span role="status" className={styles.note}>
        {ending}
      </span>
    </div>
  );
}

/** As long as a browser may take to fetch what it was handed. */
const KEPT_MS = 60_000;

function hand(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: WORD }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
}
