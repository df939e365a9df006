import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fill } from '../../../texts/fill';
import { problemSentence } from '../session/problemSentence';
import type { PageState } from '../session/state';
import type { PageTexts } from '../texts/zhCN';

const useStyles = makeStyles({
  honest: {
    margin: 0,
    padding: `2px ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  cell: {
    margin: 0,
    padding: `2px ${tokens.spacingHorizontalM}`,
    color: tokens.colorPaletteRedForeground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface NoticeProps {
  readonly state: PageState;
  readonly texts: PageTexts;
}

/** What this page is and is not; and trouble, until it is closed. */
export function Notices(props: NoticeProps & { readonly onClose: () => void }): ReactElement {
  const { state, texts, onClose } = props;
  const styles = useStyles();
  return (
    <>
      <Caption1 as="p" block className={styles.honest}>
        {texts.honestLine}
      </Caption1>
      {state.problem !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problemSentence(state.problem, state.language)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button size="small" onClick={onClose}>
                {texts.close}
              </Button>
            }
          />
        </MessageBar>
      )}
    </>
  );
}

/** Why the selected cell shows an error, as the function in it says. */
export function CellMessage({ state, texts }: NoticeProps): ReactElement | null {
  const styles = useStyles();
  if (state.cellMessage === null) return null;
  return (
    <Caption1 as="p" block className={styles.cell} role="status">
      {fill(texts.cellMessage, state.cellMessage)}
    </Caption1>
  );
}
