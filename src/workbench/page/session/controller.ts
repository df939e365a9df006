import type { BarActions } from '../bar/topBarProps';
import { charactersOf, loadFontFor } from '../fonts/chineseFont';
import { startGrid, type Grid } from '../grid/startGrid';
import type { FunctionsFile } from '../../host/functions/functionsFile';
import { pageTexts } from '../texts/pageTexts';
import type { RibbonButton } from '../ribbon/readRibbon';
import { readRibbons } from '../ribbon/readRibbons';
import { runCommand } from '../ribbon/runCommand';
import type { Appearance } from '../theme/pageTheme';
import { offerExcel, openBook, type Book, type OpenedFile } from './book';
import { createStore, type Store } from './createStore';
import { followSheet } from './followSheet';
import { followTurns } from './followTurns';
import { ADDIN_NAMESPACE, loadFunctions } from './loadFunctions';
import { keepPreferences, type Preferences } from './preferences';
import { readRequest } from './readRequest';
import { saveBook } from './saveBook';
import type { OpenRequest, PageProblem, PageState } from './state';
import { textsOfView } from './textsOfView';

/** What components ask of the page. */
export interface Controller {
  readonly store: Store<PageState>;
  readonly bar: BarActions;
  readonly question: {
    readonly onSave: () => void;
    readonly onDiscard: () => void;
    readonly onCancel: () => void;
  };
  readonly pressRibbon: (button: RibbonButton) => void;
  readonly openDropped: (files: readonly File[]) => void;
  readonly closeProblem: () => void;
  readonly setAppearance: (appearance: Appearance) => void;
  /** Takes the element that the grid fills. */
  readonly gridContainer: (element: HTMLElement | null) => void;
  /** The workbook in the grid; null before the first. */
  readonly book: () => Book | null;
}

/** The grid with its workbook. */
interface Shown {
  readonly grid: Grid;
  readonly book: Book;
  readonly stopFollowing: () => void;
}

/**
 * Ties the grid, the workbook in it, and what the page shows around them together.
 * @param preferences of the person
 * @param appearance of the page at first
 */
export function createController(preferences: Preferences, appearance: Appearance): Controller {
  const store = createStore<PageState>({
    ...preferences,
    book: null,
    turns: { canUndo: false, canRedo: false },
    isOpening: false,
    asked: null,
    problem: null,
    ribbon: null,
    running: [],
    isPaneShown: true,
    charts: [],
    cellMessage: null,
  });
  let container: HTMLElement | null = null;
  let shown: Shown | null = null;
  let look = appearance;
  const functions = { 'zh-CN': loadFunctions('zh-CN'), 'en-US': loadFunctions('en-US') };

  const pane = {
    isShown: () => store.get().isPaneShown,
    show: (isPaneShown: boolean) => {
      store.change({ isPaneShown });
    },
  };

  function show(file: OpenedFile, addin: FunctionsFile): void {
    if (container === null) throw new Error('The grid has no place yet.');
    const { language } = store.get();
    shown?.stopFollowing();
    shown?.book.dispose();
    const place = document.createElement('div');
    place.style.height = '100%';
    container.replaceChildren(place);
    const grid = startGrid(place, language, look !== 'light');
    const changed = (): void => {
      markChanged(true);
    };
    const book = openBook(grid, file, language, changed, pane);
    book.host.functions.register(addin, ADDIN_NAMESPACE);
    shown = {
      grid,
      book,
      stopFollowing: follow(book),
    };
    const { number } = book;
    store.change({ book: { number, fileName: file.name, isChanged: false }, problem: null });
  }

  function follow(book: Book): () => void {
    const stopSheet = followSheet(book, (part) => {
      store.change(part);
    });
    const stopTurns = followTurns(book.session, (turns) => {
      store.change({ turns });
    });
    return () => {
      stopSheet();
      stopTurns();
    };
  }

  function markChanged(isChanged: boolean): void {
    const { book } = store.get();
    if (book !== null && book.isChanged !== isChanged)
      store.change({ book: { ...book, isChanged } });
  }

  function tell(problem: PageProblem): void {
    store.change({ problem });
  }

  async function open(request: OpenRequest): Promise<void> {
    store.change({ isOpening: true, asked: null });
    try {
      const read = await readRequest(request, pageTexts(store.get().language));
      if (!read.ok) {
        tell(read.problem);
        return;
      }
      await loadFontFor(charactersOf(textsOfView(read.file.view)));
      show(read.file, await functions[store.get().language]);
    } catch (error) {
      tell({ kind: 'bug', detail: String(error) });
    } finally {
      store.change({ isOpening: false });
    }
  }

  function ask(request: OpenRequest): void {
    if (store.get().book?.isChanged === true) store.change({ asked: request });
    else void open(request);
  }

  function save(): boolean {
    if (shown === null) return false;
    const problem = saveBook(shown.book);
    if (problem !== null) tell(problem);
    else markChanged(false);
    return problem === null;
  }

  function prefer(part: Partial<Preferences>): void {
    store.change(part);
    const { language, theme } = store.get();
    keepPreferences(window.localStorage, { language, theme });
  }

  async function describeFunctions(): Promise<void> {
    try {
      const file = await functions[store.get().language];
      shown?.book.host.functions.describe(file, ADDIN_NAMESPACE);
    } catch (error) {
      tell({ kind: 'bug', detail: String(error) });
    }
  }

  function answer(before: () => boolean): void {
    const { asked } = store.get();
    store.change({ asked: null });
    if (asked !== null && before()) void open(asked);
  }

  void readRibbons().then(
    (ribbon) => {
      store.change({ ribbon });
    },
    (error: unknown) => {
      tell({ kind: 'bug', detail: String(error) });
    },
  );
  offerExcel(() => {
    if (shown === null) throw new Error('No workbook is open.');
    return shown.book.excel(store.get().language, look);
  });
  document.fonts.addEventListener('loadingdone', () => shown?.grid.redraw());
  window.addEventListener('beforeunload', (event) => {
    if (store.get().book?.isChanged === true) event.preventDefault();
  });

  return {
    store,
    book: () => shown?.book ?? null,
    bar: {
      onNew: () => {
        ask({ kind: 'sample', sample: 'empty' });
      },
      onOpen: (file) => {
        ask({ kind: 'file', file });
      },
      onSample: (sample) => {
        ask({ kind: 'sample', sample });
      },
      onSave: save,
      onUndo: () => shown?.grid.undo(),
      onRedo: () => shown?.grid.redo(),
      onLanguage: (language) => {
        prefer({ language });
        shown?.grid.setLanguage(language);
        void describeFunctions();
      },
      onTheme: (theme) => {
        prefer({ theme });
      },
    },
    question: {
      onSave: () => {
        answer(save);
      },
      onDiscard: () => {
        answer(() => true);
      },
      onCancel: () => {
        store.change({ asked: null });
      },
    },
    pressRibbon: (button) => {
      if (button.action.kind === 'pane') pane.show(!pane.isShown());
      else if (shown !== null) void runCommand(store, shown.book.commands, button);
    },
    openDropped: (files) => {
      const [file] = files;
      if (files.length > 1) tell({ kind: 'several-files' });
      else if (file !== undefined) ask({ kind: 'file', file });
    },
    closeProblem: () => {
      store.change({ problem: null });
    },
    setAppearance: (next) => {
      look = next;
      shown?.grid.setDark(next !== 'light');
    },
    gridContainer: (element) => {
      const isFirst = container === null && element !== null;
      container = element;
      if (isFirst) void open({ kind: 'sample', sample: 'empty' });
    },
  };
}
