import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { changeSentences } from '../../app/changeSentences';
import type { PanelProps } from './panelProps';

/** Further ones are counted; all of them come with a new report. */
const MOST = 12;

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200 },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** What differs from the last report, by how much, and why; nothing where none was made. */
export function ReportChanges({ assessment, words }: PanelProps): ReactElement | null {
  const styles = useStyles();
  if (assessment.sinceReport === null) return null;
  const { title, lines } = changeSentences(assessment.sinceReport, words, MOST);
  return (
    <div role="status">
      <p className={styles.note}>{title}</p>
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map((line, index) => (
            // Two items of one name may have the same sentence.
            <li key={`${String(index)} ${line}`}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
