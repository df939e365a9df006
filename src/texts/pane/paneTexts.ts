import type { Language } from '../language';
import { enUS } from './enUS';
import { zhCN, type PaneTexts } from './zhCN';

/**
 * The pane's own texts in a language.
 * @param language the tag
 */
export function paneTexts(language: Language): PaneTexts {
  return language === 'zh-CN' ? zhCN : enUS;
}
