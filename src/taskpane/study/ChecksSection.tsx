import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Finding, Severity } from '../../core/study/finding';
import { fill } from '../../texts/fill';
import { findingSentence } from '../../texts/findingSentence';
import { CellLink } from './CellLink';
import { effectText } from './figures';
import type { PanelProps } from './panelProps';
import { Section } from './Section';

/** Cells beyond these are shown when asked for. */
const MOST_CELLS = 3;

const COLORS = { error: 'danger', warning: 'warning', info: 'informative' } as const;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  finding: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  badge: { flexShrink: 0 },
  body: { minWidth: 0 },
  cells: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
  },
  effect: { color: tokens.colorNeutralForeground2 },
});

/** What was found wrong or doubtful and what was done, the most important first. */
export function ChecksSection(props: PanelProps): ReactElement {
  const { assessment, texts } = props;
  const styles = useStyles();
  const { findings } = assessment.study;
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), info: count('info') };
  const note = findings.length === 0 ? texts.checksNone : fill(texts.checksSummary, counts);
  return (
    <Section name="checks" title={texts.checks} note={note}>
      <ul className={styles.list}>
        {findings.map((finding, index) => (
          <FindingLine key={index} finding={finding} {...props} />
        ))}
      </ul>
    </Section>
  );
}

interface FindingProps extends PanelProps {
  readonly finding: Finding;
}

function FindingLine(props: FindingProps): ReactElement {
  const { finding, words, texts } = props;
  const styles = useStyles();
  const { severity, effectKgCo2e } = finding;
  return (
    <li className={styles.finding}>
      <Badge className={styles.badge} appearance="tint" color={COLORS[severity]}>
        {words.severities[severity]}
      </Badge>
      <div className={styles.body}>
        {findingSentence(finding, words)}
        {effectKgCo2e !== null && (
          <span className={styles.effect}>
            {' '}
            {fill(texts.effect, { effect: effectText(effectKgCo2e) })}
          </span>
        )}
        <FindingCells {...props} />
      </div>
    </li>
  );
}

function FindingCells({ session, finding, texts }: FindingProps): ReactElement | null {
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  const { cells } = finding;
  if (cells.length === 0) return null;
  const shown = isWhole ? cells : cells.slice(0, MOST_CELLS);
  return (
    <div className={styles.cells}>
      {shown.map(({ sheet, cell }) => (
        <CellLink
          key={`${sheet}!${cell}`}
          session={session}
          texts={texts}
          sheet={sheet}
          cell={cell}
        />
      ))}
      {cells.length > MOST_CELLS && (
        <Link
          as="button"
          onClick={() => {
            setIsWhole(!isWhole);
          }}
        >
          {isWhole
            ? texts.fewerCells
            : fill(texts.moreCells, { count: cells.length - shown.length })}
        </Link>
      )}
    </div>
  );
}
