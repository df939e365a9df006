import { SUM_LABELS_ALONE } from '../../language/rowWords';
import { fold, foldWord } from '../../text/fold';
import { isProse } from '../../text/isProse';
import { stageInHeading } from '../../text/stageInHeading';

const SUMS: ReadonlySet<string> = new Set(SUM_LABELS_ALONE);

/** Numbers of sections, as rows that sum those below them have; 1. and 2) are numbers of items. */
const SECTION_NUMBER = /^(?:\(?[一二三四五六七八九十]{1,3}[、.)]|[ivx]{1,4}[.)])\s*/i;

/**
 * Whether a label is a short word for a sum, which may be an item as well: 计, Σ, 总用量.
 * @param label as found in a cell
 */
export function isSumWord(label: string): boolean {
  if (isProse(label)) return false;
  const word = foldWord(label)
    .replace(/[:：]+$/, '')
    .replace(/ ?\([^()]*\)$/, '')
    .trim();
  return SUMS.has(word);
}

/**
 * Whether a label names a stage or a numbered section of a table.
 * @param label as found in a cell
 */
export function isSectionLabel(label: string): boolean {
  if (isProse(label)) return false;
  const text = fold(label);
  return text !== '' && (SECTION_NUMBER.test(text) || stageInHeading(text) !== null);
}
