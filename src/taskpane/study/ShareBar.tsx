import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StageResult } from '../../core/study/footprint';
import type { Texts } from '../../texts/zhCN';
import { shareText } from './figures';
import { STAGE_COLORS } from './stageColors';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '1px',
    height: '12px',
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
    forcedColorAdjust: 'none',
  },
  part: { minWidth: '2px' },
});

interface ShareProps {
  readonly stages: readonly StageResult[];
  readonly words: Texts;
}

/** The stages' shares in one bar; nothing where shares cannot be told, or one is negative. */
export function ShareBar({ stages, words }: ShareProps): ReactElement | null {
  const styles = useStyles();
  const shown = stages.flatMap(({ stage, share }) => (share === null ? [] : [{ stage, share }]));
  if (shown.length === 0 || shown.some(({ share }) => share < 0)) return null;
  const label = shown.map(({ stage, share }) => `${words.stages[stage]} ${shareText(share)}`);
  return (
    <div className={styles.bar} role="img" aria-label={label.join(', ')}>
      {shown.map(({ stage, share }) => (
        <div
          key={stage}
          className={styles.part}
          style={{ flexGrow: share, flexBasis: 0, backgroundColor: STAGE_COLORS[stage] }}
        />
      ))}
    </div>
  );
}
