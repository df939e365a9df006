import type { Language } from '../../../texts/language';
import { enUS } from './enUS';
import { zhCN, type PageTexts } from './zhCN';

/**
 * The page's own texts in a language.
 * @param language the tag
 */
export function pageTexts(language: Language): PageTexts {
  return language === 'zh-CN' ? zhCN : enUS;
}
