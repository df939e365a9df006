import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { AUTOMATIC } from '../../app/columnAnswers';
import type { ColumnReading } from '../../core/study/columnReading';
import { fill } from '../../texts/fill';
import { CellLink } from './CellLink';
import type { PanelProps } from './panelProps';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    verticalAlign: 'top',
  },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** As many as a person can look through; the settings sheet lists more. */
const MOST_SHOWN = 100;

/** What each column was taken for and why, with a way to say what it really is. */
export function ColumnTable(props: PanelProps): ReactElement | null {
  const { assessment, texts, words } = props;
  const styles = useStyles();
  const { columns } = assessment.study;
  if (columns.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>
        {fill(texts.columnsSummary, { count: columns.length })}
      </summary>
      <table className={styles.table} aria-label={words.headings.columns}>
        <thead>
          <tr>
            <th className={styles.head}>{words.columns.header}</th>
            <th className={styles.head}>{words.columns.takenFor}</th>
          </tr>
        </thead>
        <tbody>
          {columns.slice(0, MOST_SHOWN).map((column) => (
            <ColumnRow key={column.id} {...props} column={column} />
          ))}
        </tbody>
      </table>
      {columns.length > MOST_SHOWN && (
        <span className={styles.note}>
          {fill(words.columnBases.more, { count: columns.length - MOST_SHOWN })}
        </span>
      )}
    </details>
  );
}

interface ColumnRowProps extends PanelProps {
  readonly column: ColumnReading;
}

function ColumnRow({ session, state, words, texts, column }: ColumnRowProps): ReactElement {
  const styles = useStyles();
  const { id, at, header, role, basis } = column;
  const isBusy = state.task !== null && state.task !== 'look';
  return (
    <tr>
      <td className={styles.cell}>
        <CellLink session={session} texts={texts} sheet={at.sheet} cell={at.cell}>
          {header}
        </CellLink>
      </td>
      <td className={styles.cell}>
        <Select
          size="small"
          value={role ?? 'unused'}
          disabled={isBusy}
          aria-label={fill(texts.columnRole, { header })}
          onChange={(_, { value }) => void session.answer(id, value)}
        >
          {Object.entries(words.columnRoles)
            .filter(([key]) => key !== AUTOMATIC || basis === 'corrected')
            .map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
        </Select>
        <span className={styles.note}>{words.columnBases[basis]}</span>
      </td>
    </tr>
  );
}
