import type { Language } from '../language';
import { enUS } from './enUS';
import { zhCN, type PaneFrameTexts } from './zhCN';

/**
 * The texts of the pane's frame in a language; apart from the others, because the buttons must be
 * there before what they lead to is loaded.
 * @param language the tag
 */
export function paneFrameTexts(language: Language): PaneFrameTexts {
  return language === 'zh-CN' ? zhCN : enUS;
}
