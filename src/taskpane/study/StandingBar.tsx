import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Switch,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Standing } from '../../app/session/sessionState';
import type { StaleReason } from '../../app/session/staleReasons';
import { fill } from '../../texts/fill';
import type { PaneTexts } from '../../texts/pane/zhCN';
import { listed } from './listed';
import type { PanelProps } from './panelProps';

/** Names beyond these are only counted. */
const MOST_NAMES = 3;

const INTENTS = { absent: 'info', fresh: 'success', stale: 'warning', unknown: 'warning' } as const;

const useStyles = makeStyles({
  reasons: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  body: { whiteSpace: 'normal' },
  title: { display: 'block' },
});

/** How the PCF sheets stand to the ledgers, why, and whether they refresh by themselves. */
export function StandingBar({ session, state, texts }: PanelProps): ReactElement {
  const styles = useStyles();
  const { standing, reasons, hasFollowed, isAutomatic } = state;
  return (
    <>
      <MessageBar intent={INTENTS[standing]} layout="multiline" data-standing={standing}>
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>{texts.standings[standing]}</MessageBarTitle>
          {noteOf(standing, hasFollowed, texts)}
          {standing === 'stale' && (
            <ul className={styles.reasons}>
              {reasons.map((reason) => (
                <li key={reason.code}>{reasonText(reason, texts)}</li>
              ))}
            </ul>
          )}
        </MessageBarBody>
      </MessageBar>
      {standing !== 'absent' && (
        <Switch
          checked={isAutomatic}
          label={texts.automatic}
          title={texts.automaticHint}
          onChange={(_, { checked }) => {
            session.setAutomatic(checked);
          }}
        />
      )}
    </>
  );
}

function noteOf(standing: Standing, hasFollowed: boolean, texts: PaneTexts): string {
  return texts.standingNotes[standing === 'fresh' && hasFollowed ? 'followed' : standing];
}

function reasonText(reason: StaleReason, texts: PaneTexts): string {
  if (!('names' in reason)) return texts.reasons[reason.code];
  const { names } = reason;
  const first = listed(names.slice(0, MOST_NAMES), texts);
  const shown =
    names.length > MOST_NAMES ? fill(texts.andMore, { names: first, count: names.length }) : first;
  return fill(texts.reasons[reason.code], { names: shown });
}
