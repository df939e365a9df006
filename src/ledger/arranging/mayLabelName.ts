import { CATEGORY_WORDS, HEADER_WORDS } from '../language/headerWords';
import { foldWord } from '../text/fold';
import { isProse } from '../text/isProse';
import { remembering } from '../text/remembering';

const BETWEEN = /[^\p{L}\p{N}]+/gu;
const NAMES = new RegExp(
  [...HEADER_WORDS.name, ...CATEGORY_WORDS].map((word) => word.replace(BETWEEN, '')).join('|'),
  'u',
);

/**
 * Whether a text may be the label of a name, as 物料名称 is. It need not: whether it is one is told
 * elsewhere, with more work; nearly all rows of a ledger begin with a text that cannot.
 * @param text as found in a cell
 */
export const mayLabelName = remembering(
  (text: string): boolean => !isProse(text) && NAMES.test(foldWord(text).replace(BETWEEN, '')),
);
