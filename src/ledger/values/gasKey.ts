import { foldWord } from '../text/fold';

/**
 * A name as the lists of gases have it: CH₄ (fossil), ch4-fossil → ch4fossil.
 * @param text as found in a cell
 */
export function gasKey(text: string): string {
  return foldWord(text).replace(/[\s()[\]·,:、_/-]/g, '');
}
