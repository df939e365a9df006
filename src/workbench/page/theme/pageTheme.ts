import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { PAGE_FONTS } from '../fonts/chineseFont';

/** What a person can choose. */
export const THEME_CHOICES = ['system', 'light', 'dark', 'contrast'] as const;

/** A choice of theme. */
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** What a choice comes to on this machine. */
export type Appearance = Exclude<ThemeChoice, 'system'>;

const FLUENT: Readonly<Record<Appearance, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/**
 * Fluent's theme for an appearance, with fonts that know Chinese.
 * @param appearance light, dark or high contrast
 */
export function fluentTheme(appearance: Appearance): Theme {
  return { ...FLUENT[appearance], fontFamilyBase: PAGE_FONTS };
}

/**
 * What a choice comes to. Colours forced by the system win over every choice.
 * @param choice what the person chose
 * @param system what the machine prefers
 */
export function appearanceOf(choice: ThemeChoice, system: SystemPreference): Appearance {
  if (system.forcedColors) return 'contrast';
  if (choice !== 'system') return choice;
  return system.dark ? 'dark' : 'light';
}

/** What the machine prefers. */
export interface SystemPreference {
  readonly dark: boolean;
  readonly forcedColors: boolean;
}

const QUERIES = { dark: '(prefers-color-scheme: dark)', forcedColors: '(forced-colors: active)' };

/** What the machine prefers now. */
export function systemPreference(): SystemPreference {
  return {
    dark: window.matchMedia(QUERIES.dark).matches,
    forcedColors: window.matchMedia(QUERIES.forcedColors).matches,
  };
}

/**
 * Tells when the machine's preference changes.
 * @param listener told each time
 * @returns ends it
 */
export function onSystemPreference(listener: () => void): () => void {
  const queries = Object.values(QUERIES).map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}
