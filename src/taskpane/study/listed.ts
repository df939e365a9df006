import type { PaneTexts } from '../../texts/pane/zhCN';
import { strung } from '../../texts/strung';

/**
 * Several things in one line, as the language lists them.
 * @param things to be listed; an empty text where there are none
 * @param texts of the pane
 */
export function listed(things: readonly string[], { listed: pattern }: PaneTexts): string {
  return strung(things, pattern);
}
