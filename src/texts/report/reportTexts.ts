import type { Language } from '../language';
import { enUS } from './enUS';
import { zhCN, type ReportTexts } from './zhCN';

/**
 * The texts of the report, which are loaded only with it.
 * @param language the tag
 */
export function reportTexts(language: Language): ReportTexts {
  return language === 'zh-CN' ? zhCN : enUS;
}
