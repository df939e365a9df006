import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneTexts } from '../../texts/pane/zhCN';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  local: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the pane does, before anything was read. */
export function FirstSteps({ texts }: { readonly texts: PaneTexts }): ReactElement {
  const styles = useStyles();
  const { heading, scan, answer, calculate, local } = texts.steps;
  return (
    <>
      <h2 className={styles.heading}>{heading}</h2>
      <ol className={styles.list}>
        <li>{scan}</li>
        <li>{answer}</li>
        <li>{calculate}</li>
      </ol>
      <p className={styles.local}>{local}</p>
    </>
  );
}
