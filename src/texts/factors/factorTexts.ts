import type { Language } from '../language';
import { enUS } from './enUS';
import { zhCN, type FactorTexts } from './zhCN';

/**
 * What is said of factors of the built-in library, in a language.
 * @param language the tag
 */
export function factorTexts(language: Language): FactorTexts {
  return language === 'zh-CN' ? zhCN : enUS;
}
