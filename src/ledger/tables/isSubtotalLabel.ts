import { SUBTOTAL_WORDS } from '../language/rowWords';
import { foldWord } from '../text/fold';

/**
 * Whether a label says that its row repeats a sum of other rows: 小计, 合 计, 合计(kg), 铸件小计, Total.
 * @param text as found in a cell
 */
export function isSubtotalLabel(text: string): boolean {
  const word = foldWord(text)
    .replace(/[\s:]/g, '')
    .replace(/\(.*\)$/, '');
  return SUBTOTAL_WORDS.some(
    (entry) => word === entry || (/\p{Script=Han}/u.test(entry) && word.endsWith(entry)),
  );
}
