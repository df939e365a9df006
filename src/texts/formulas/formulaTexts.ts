import type { Language } from '../language';
import { enUS } from './enUS';
import { zhCN, type FormulaTexts } from './zhCN';

/**
 * What functions in cells say, in a language; apart from all other texts, because it is loaded
 * before anything else of the add-in.
 * @param language the tag
 */
export function formulaTexts(language: Language): FormulaTexts {
  return language === 'zh-CN' ? zhCN : enUS;
}
