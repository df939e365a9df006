import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LANGUAGES, type Language } from '../../../texts/language';
import { THEME_CHOICES } from '../theme/pageTheme';
import { ChoiceMenu } from './ChoiceMenu';
import { FileButtons } from './FileButtons';
import { TurnIcon } from './TurnIcon';
import type { TopBarProps } from './topBarProps';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  name: { margin: 0, marginRight: tokens.spacingHorizontalM },
  file: {
    flexGrow: 1,
    minWidth: '120px',
    textAlign: 'center',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** The page's own bar above grid and add-in. */
export function TopBar(props: TopBarProps): ReactElement {
  const { state, texts } = props;
  const styles = useStyles();
  const { book, turns } = state;
  return (
    <div className={styles.bar}>
      <Text as="h1" size={400} weight="semibold" className={styles.name}>
        {texts.productName} · {texts.workbench}
      </Text>
      <FileButtons {...props} />
      <Button
        size="small"
        appearance="subtle"
        icon={<TurnIcon forward={false} />}
        disabled={!turns.canUndo}
        onClick={props.onUndo}
      >
        {texts.undo}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={<TurnIcon forward />}
        disabled={!turns.canRedo}
        onClick={props.onRedo}
      >
        {texts.redo}
      </Button>
      <Text className={styles.file} title={book?.fileName}>
        {book?.fileName}
        {book?.isChanged === true && <Caption1> · {texts.unsaved}</Caption1>}
      </Text>
      <LanguageMenu {...props} />
      <ThemeMenu {...props} />
    </div>
  );
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { 'zh-CN': '中文', 'en-US': 'English' };

function LanguageMenu({ state, texts, onLanguage }: TopBarProps): ReactElement {
  return (
    <ChoiceMenu
      name="language"
      label={texts.language}
      choices={LANGUAGES}
      names={LANGUAGE_NAMES}
      chosen={state.language}
      onChoose={onLanguage}
    />
  );
}

function ThemeMenu({ state, texts, onTheme }: TopBarProps): ReactElement {
  return (
    <ChoiceMenu
      name="theme"
      label={texts.theme}
      choices={THEME_CHOICES}
      names={texts.themes}
      chosen={state.theme}
      onChoose={onTheme}
    />
  );
}
