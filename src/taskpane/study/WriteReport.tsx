import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SessionState } from '../../app/session/sessionState';
import { boxesSentence } from '../../app/boxesSentence';
import { fill } from '../../texts/fill';
import type { PaneTexts } from '../../texts/pane/zhCN';
import type { PanelProps } from './panelProps';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  line: { display: 'block' },
});

/** Writes the Word report; all that this takes is loaded when it is asked for. */
export function WriteReport({ session, state, texts, words }: PanelProps): ReactElement {
  const styles = useStyles();
  const { task, reported } = state;
  const boxes = boxesSentence(reported?.missing ?? [], words);
  return (
    <div className={styles.box}>
      <Button
        size="small"
        disabled={task !== null && task !== 'look'}
        onClick={() => void session.report()}
      >
        {task === 'report' ? writingTold(state, texts) : texts.report}
      </Button>
      <span role="status" className={styles.note}>
        {reported !== null &&
          fill(reported.isSaved ? texts.reportWritten : texts.reportHanded, {
            file: reported.file,
          })}
        {boxes !== null && <span className={styles.line}>{boxes}</span>}
      </span>
    </div>
  );
}

/** The button itself says how far it is: the line above may be out of sight. */
function writingTold({ drawing }: SessionState, texts: PaneTexts): string {
  if (drawing === null) return texts.reportWriting;
  return fill(texts.reportDrawing, { number: drawing.number, of: drawing.of });
}
