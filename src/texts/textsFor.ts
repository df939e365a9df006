import { enUS } from './enUS';
import type { Language } from './language';
import { zhCN, type Texts } from './zhCN';

/**
 * All texts of a language.
 * @param language the tag
 */
export function textsFor(language: Language): Texts {
  return language === 'zh-CN' ? zhCN : enUS;
}
