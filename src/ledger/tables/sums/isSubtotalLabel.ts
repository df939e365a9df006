import { CERTIFICATE_WORDS } from '../../language/electricityWords';
import { OF_WHICH_WORDS, SUBTOTAL_TAILS, SUBTOTAL_WORDS } from '../../language/rowWords';
import { foldWord } from '../../text/fold';
import { isProse, LONGEST } from '../../text/isProse';
import { remembering } from '../../text/remembering';

/** Numbers behind a sum's word: 小计1, 小计（二）. */
const SUBTOTAL_NUMBER = /(?<=\p{Script=Han}) ?[0-9一二三四五六七八九十]{1,2}$/u;

/**
 * Whether a label says that its row repeats a sum of other rows: 小计, 合 计, 合计(kg), 铸件小计, 合计数,
 * Total materials. 总成 and Totaliser are things.
 * @param text as found in a cell
 */
export const isSubtotalLabel = remembering((text: string): boolean => {
  if (isProse(text)) return false;
  const label = foldWord(text)
    .replace(/[:：]+$/, '')
    .replace(/\(.*\)$/, '')
    .trim()
    .replace(SUBTOTAL_NUMBER, '');
  return SUBTOTAL_WORDS.some((word) =>
    /\p{Script=Han}/u.test(word)
      ? isHanSum(label.replace(/\s/g, ''), word)
      : isLatinSum(label, word),
  );
});

/** 合计：15kg has the figure in the label's cell. */
function isHanSum(whole: string, word: string): boolean {
  const label = whole.replace(/[:：].*[0-9].*$/, '');
  if (label.endsWith(word)) return true;
  const at = label.lastIndexOf(word);
  return at !== -1 && SUBTOTAL_TAILS.includes(label.slice(at + word.length));
}

function isLatinSum(label: string, word: string): boolean {
  if (!/^[a-z]/.test(label)) return false;
  const words = label.replace(/[^a-z0-9]+/g, ' ').trim();
  const sum = word.replace(/[^a-z0-9]+/g, ' ');
  return words === sum || words.startsWith(`${sum} `) || words.endsWith(` ${sum}`);
}

/**
 * Whether a label says that its row is part of the row above: 其中：铜线, of which scrap.
 * @param text as found in a cell
 */
export const isOfWhichLabel = remembering((text: string): boolean => {
  // Of prose the beginning tells.
  const label = foldWord(text.slice(0, LONGEST)).replace(/^[-·>*• ]+/, '');
  if (!OF_WHICH_WORDS.some((word) => label.startsWith(word))) return false;
  // A certificate is no use of which a part could be told: it is a claim upon the row above.
  return !CERTIFICATE_WORDS.some((word) => label.includes(word));
});
