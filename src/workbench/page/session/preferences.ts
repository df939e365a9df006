import { LANGUAGES, type Language } from '../../../texts/language';
import { THEME_CHOICES, type ThemeChoice } from '../theme/pageTheme';

/** What a person chose for the page. */
export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeChoice;
}

const KEY = 'workbench';

/**
 * The choices of an earlier visit; Chinese and the system's theme on the first. A choice that is
 * no longer offered counts as not made.
 * @param storage of the browser
 */
export function readPreferences(storage: Storage): Preferences {
  const stored = new URLSearchParams(storage.getItem(KEY) ?? '');
  return {
    language: LANGUAGES.find((each) => each === stored.get('language')) ?? 'zh-CN',
    theme: THEME_CHOICES.find((each) => each === stored.get('theme')) ?? 'system',
  };
}

/**
 * Keeps the choices for the next visit.
 * @param storage of the browser
 * @param choices as made
 */
export function keepPreferences(storage: Storage, { language, theme }: Preferences): void {
  storage.setItem(KEY, new URLSearchParams({ language, theme }).toString());
}
