import type { Language } from '../../../texts/language';
import type { PageState, Sample } from '../session/state';
import type { PageTexts } from '../texts/zhCN';
import type { ThemeChoice } from '../theme/pageTheme';

/** What the bar's buttons do. */
export interface BarActions {
  readonly onNew: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSample: (sample: Sample) => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onTheme: (theme: ThemeChoice) => void;
}

/** What the bar shows and does. */
export interface TopBarProps extends BarActions {
  readonly state: PageState;
  readonly texts: PageTexts;
}
