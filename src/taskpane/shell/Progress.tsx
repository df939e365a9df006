import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SessionState } from '../../app/session/sessionState';
import type { PaneTexts } from '../../texts/pane/zhCN';
import { useLongerThan } from './useLongerThan';

const UNSEEN_MS = 500;

const useStyles = makeStyles({
  region: { color: tokens.colorNeutralForeground2 },
  slow: { margin: `${tokens.spacingVerticalS} 0 0` },
  spinner: { justifyContent: 'flex-start' },
});

interface ProgressProps {
  readonly state: SessionState;
  readonly texts: PaneTexts;
}

/** What is being done, once it takes longer than half a second, and how the last task ended. */
export function Progress({ state, texts }: ProgressProps): ReactElement {
  const styles = useStyles();
  const { task, phase, isSlow, ending } = state;
  // Looking after a change is nobody's errand: it is not announced.
  const isBusy = task !== null && task !== 'look';
  const isLong = useLongerThan(isBusy, UNSEEN_MS);
  return (
    <div role="status" className={styles.region}>
      {isBusy && isLong && (
        <Spinner
          size="tiny"
          className={styles.spinner}
          label={texts.phases[phase]}
          labelPosition="after"
        />
      )}
      {isBusy && isSlow && <p className={styles.slow}>{texts.slow}</p>}
      {!isBusy && ending !== null && texts.endings[ending]}
    </div>
  );
}
