import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding, Severity } from '../../core/study/finding';
import { fill } from '../../texts/fill';
import { findingSentence } from '../../texts/findingSentence';
import { CellList } from './CellList';
import { effectText } from './figures';
import type { PanelProps } from './panelProps';
import { Section } from './Section';

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
  effect: { color: tokens.colorNeutralForeground2 },
});

/** What was found wrong or doubtful and what was done, the most important first. */
export function ChecksSection(props: PanelProps): ReactElement {
  const { assessment, texts } = props;
  const styles = useStyles();
  const { findings } = assessment;
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
        <CellList {...props} cells={finding.cells} />
      </div>
    </li>
  );
}
