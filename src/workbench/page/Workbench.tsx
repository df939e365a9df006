import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore, type ReactElement } from 'react';
import { CellMessage, Notices } from './bar/Notices';
import { TopBar } from './bar/TopBar';
import { UnsavedQuestion } from './bar/UnsavedQuestion';
import { ChartStrip } from './charts/ChartStrip';
import { AddinFrame } from './frame/AddinFrame';
import { PANE_WIDTH, Splitter } from './frame/Splitter';
import { useFileDrop } from './frame/useFileDrop';
import { RibbonStrip } from './ribbon/RibbonStrip';
import type { Controller } from './session/controller';
import { pageTexts } from './texts/pageTexts';
import { appearanceOf, fluentTheme, onSystemPreference, systemPreference } from './theme/pageTheme';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100vh' },
  main: { display: 'flex', flexGrow: 1, minHeight: 0, position: 'relative' },
  sheet: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
  grid: { flexGrow: 1, minHeight: 0, position: 'relative' },
  pane: { flexShrink: 0, display: 'flex' },
  // Hidden, not taken away: a shared runtime goes on while its pane is closed.
  hidden: { display: 'none' },
  cover: {
    position: 'absolute',
    inset: 0,
    zIndex: 2000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
  },
  drop: {
    fontSize: tokens.fontSizeHero700,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    outline: `3px dashed ${tokens.colorBrandStroke1}`,
    outlineOffset: '-12px',
  },
});

interface WorkbenchProps {
  readonly controller: Controller;
}

/** The whole page: bar, grid with its charts, and the add-in beside it. */
export function Workbench({ controller }: WorkbenchProps): ReactElement {
  const { store } = controller;
  const state = useSyncExternalStore(store.subscribe, store.get);
  const [system, setSystem] = useState(systemPreference);
  const appearance = appearanceOf(state.theme, system);
  const texts = pageTexts(state.language);
  const isDropping = useFileDrop(controller.openDropped);
  useEffect(
    () =>
      onSystemPreference(() => {
        setSystem(systemPreference());
      }),
    [],
  );
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = `${texts.productName} · ${texts.workbench}`;
  }, [state.language, texts]);
  useEffect(() => {
    controller.setAppearance(appearance);
  }, [controller, appearance]);
  return (
    <FluentProvider theme={fluentTheme(appearance)} applyStylesToPortals>
      <Layout {...{ controller, state, appearance, texts, isDropping }} />
    </FluentProvider>
  );
}

interface LayoutProps extends WorkbenchProps {
  readonly state: ReturnType<Controller['store']['get']>;
  readonly appearance: ReturnType<typeof appearanceOf>;
  readonly texts: ReturnType<typeof pageTexts>;
  readonly isDropping: boolean;
}

function Layout({ controller, state, appearance, texts, isDropping }: LayoutProps): ReactElement {
  const styles = useStyles();
  const { bar, question, closeProblem, gridContainer } = controller;
  const [width, setWidth] = useState<number>(PANE_WIDTH.start);
  const [isDragging, setDragging] = useState(false);
  return (
    <div className={styles.page}>
      <header>
        <TopBar {...bar} state={state} texts={texts} />
        {state.ribbon !== null && (
          <RibbonStrip
            ribbon={state.ribbon[state.language]}
            texts={texts}
            isPaneShown={state.isPaneShown}
            running={state.running}
            isDisabled={state.book === null}
            onPress={controller.pressRibbon}
          />
        )}
        <Notices state={state} texts={texts} onClose={closeProblem} />
      </header>
      <main className={styles.main}>
        <section className={styles.sheet} aria-label={texts.grid}>
          <div className={styles.grid} ref={gridContainer} data-testid="grid" />
          <CellMessage state={state} texts={texts} />
          <ChartStrip charts={state.charts} appearance={appearance} texts={texts} />
        </section>
        {state.isPaneShown && (
          <Splitter
            label={texts.splitter}
            width={width}
            onWidth={setWidth}
            onDragging={setDragging}
          />
        )}
        <aside
          className={mergeClasses(styles.pane, !state.isPaneShown && styles.hidden)}
          style={{ width }}
          aria-label={texts.addin}
        >
          <AddinFrame title={texts.addin} state={state} appearance={appearance} />
        </aside>
        {isDragging && <div className={styles.cover} style={{ cursor: 'col-resize' }} />}
        {isDropping && (
          <div className={`${styles.cover} ${styles.drop}`} role="status">
            {texts.dropHere}
          </div>
        )}
      </main>
      {state.asked !== null && state.book !== null && (
        <UnsavedQuestion
          fileName={state.book.fileName}
          texts={texts}
          onSave={question.onSave}
          onDiscard={question.onDiscard}
          onCancel={question.onCancel}
        />
      )}
    </div>
  );
}
