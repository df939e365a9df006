import { LocaleType, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FontCache, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import type { Language } from '../../../texts/language';
import { typedStays } from './typedStays';
import '@univerjs/preset-sheets-core/lib/index.css';

/** The grid on the page. */
export interface Grid {
  /** What the model of a workbook is made in. */
  readonly univer: Univer;
  setLanguage(language: Language): void;
  setDark(dark: boolean): void;
  undo(): void;
  redo(): void;
  /** Measures and draws everything again, for instance when a font has arrived. */
  redraw(): void;
}

const LOCALES = { 'zh-CN': LocaleType.ZH_CN, 'en-US': LocaleType.EN_US } as const;

/**
 * Starts the grid, still without a workbook.
 * @param container the element it fills
 * @param language of its toolbar and menus
 * @param dark whether it starts dark
 */
export function startGrid(container: HTMLElement, language: Language, dark: boolean): Grid {
  const univer = new Univer({
    locale: LOCALES[language],
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(zhCN),
      [LocaleType.EN_US]: mergeLocales(enUS),
    },
    darkMode: dark,
  });
  const { plugins } = UniverSheetsCorePreset({ container, ribbonType: 'simple' });
  for (const entry of plugins) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  const facade = FUniver.newAPI(univer);
  typedStays(univer.__getInjector(), container);
  return {
    univer,
    setLanguage: (next) => {
      facade.setLocale(LOCALES[next]);
    },
    setDark: (next) => {
      facade.toggleDarkMode(next);
    },
    undo: () => {
      void facade.undo();
    },
    redo: () => {
      void facade.redo();
    },
    redraw: () => {
      FontCache.globalFontMeasureCache.clear();
      facade.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
    },
  };
}
