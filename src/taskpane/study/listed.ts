import { fill } from '../../texts/fill';
import type { PaneTexts } from '../../texts/pane/zhCN';

/**
 * Several things in one line, as the language lists them.
 * @param things to be listed; an empty text where there are none
 * @param texts of the pane
 */
export function listed(things: readonly string[], { listed: pattern }: PaneTexts): string {
  return things.length === 0 ? '' : things.reduce((one, other) => fill(pattern, { one, other }));
}
