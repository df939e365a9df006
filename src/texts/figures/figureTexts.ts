import type { Language } from '../language';
import { enUS } from './enUS';
import { zhCN, type FigureTexts } from './zhCN';

/**
 * What the figures of a report say.
 * @param language the tag
 */
export function figureTexts(language: Language): FigureTexts {
  return language === 'zh-CN' ? zhCN : enUS;
}
