import {
  Button,
  Caption1,
  makeStyles,
  Text,
  ToggleButton,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PageTexts } from '../texts/zhCN';
import type { Ribbon, RibbonButton } from './readRibbon';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `2px ${tokens.spacingHorizontalM}`,
    minHeight: '36px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    overflow: 'hidden',
  },
  tab: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
  },
  line: {
    alignSelf: 'stretch',
    margin: `4px ${tokens.spacingHorizontalS}`,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { minWidth: 'auto', whiteSpace: 'nowrap' },
  group: {
    flexShrink: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  tip: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface RibbonStripProps {
  readonly ribbon: Ribbon;
  readonly texts: PageTexts;
  readonly isPaneShown: boolean;
  /** Ids of buttons whose commands have not ended. */
  readonly running: readonly string[];
  /** Without a workbook there is no add-in to ask. */
  readonly isDisabled: boolean;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's group on the Home tab, in one line as Excel's compact ribbon. */
export function RibbonStrip(props: RibbonStripProps): ReactElement {
  const { ribbon, texts } = props;
  const styles = useStyles();
  return (
    <div className={styles.strip} role="toolbar" aria-label={ribbon.label}>
      <Text weight="semibold" className={styles.tab}>
        {texts.homeTab}
      </Text>
      <span className={styles.line} />
      {ribbon.buttons.map((button) => (
        <OneButton key={button.id} button={button} {...props} />
      ))}
      <span className={styles.line} />
      <Caption1 className={styles.group}>{ribbon.label}</Caption1>
    </div>
  );
}

interface OneButtonProps extends RibbonStripProps {
  readonly button: RibbonButton;
}

function OneButton(props: OneButtonProps): ReactElement {
  const { button, isPaneShown, running, isDisabled, onPress } = props;
  const styles = useStyles();
  const { icons, label, tip, action } = button;
  const isRunning = running.includes(button.id);
  const shared = {
    className: styles.button,
    size: 'small',
    appearance: 'subtle',
    icon: <img src={icons[16]} srcSet={`${String(icons[32])} 2x`} width={16} height={16} alt="" />,
    disabled: isDisabled || isRunning,
    'aria-busy': isRunning,
    onClick: () => {
      onPress(button);
    },
  } as const;
  const content = (
    <span className={styles.tip}>
      <strong>{tip.title}</strong>
      <span>{tip.text}</span>
    </span>
  );
  return (
    <Tooltip relationship="description" content={content}>
      {action.kind === 'pane' ? (
        <ToggleButton {...shared} checked={isPaneShown}>
          {label}
        </ToggleButton>
      ) : (
        <Button {...shared}>{label}</Button>
      )}
    </Tooltip>
  );
}
