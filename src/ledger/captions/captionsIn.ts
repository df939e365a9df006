import { CAPTION_LABELS, type CaptionKind } from '../language/captionWords';
import { fold, foldWord, simplified } from '../text/fold';
import { isProse } from '../text/isProse';

/** A label with its value out of one cell. */
export interface WrittenCaption {
  readonly kind: CaptionKind;
  readonly value: string;
  /** What stands in brackets behind the label: 台 of 产量（台）：1200. */
  readonly unitText: string | null;
  /** Nothing stands before its label: the cell is no title with a caption behind it. */
  readonly isFirst: boolean;
}

/** By label, folded. */
export const KIND_OF_LABEL: ReadonlyMap<string, CaptionKind> = new Map(
  CAPTION_LABELS.flatMap(([kind, paired, withColon]) =>
    [...paired, ...withColon].map((label) => [label, kind] as const),
  ),
);

const ANY_LABEL = [...KIND_OF_LABEL.keys()]
  .sort((a, b) => b.length - a.length)
  .map((label) => label.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  // 产 品 名 称：
  .map((label) => label.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' ?'))
  .join('|');
/** One of several: 产品A：, Product 2:. */
const SERIES_MARK = '(?:[a-z]|[0-9]{1,2}|[一二三四五六七八九十甲乙丙丁])';
/** A label stands at the beginning or behind a separator; 本产品：… and 副产品：… are other words. */
const LABELLED = new RegExp(
  `(?<=^|[\\s;,。|/(【[、])(${ANY_LABEL})(?: ?${SERIES_MARK})? ?(?:\\(([^()]{1,20})\\))? ?:`,
  'giu',
);
/** Another label, unknown to the list, ends a value: 水泵；班组：三. */
const NEXT_LABEL = /[;,。|、]\s*[^\s:;,。|、]{1,20}:|\s[^\s:;,。|、]{1,20}:/u;
/** As far as a bracket closes that was not opened in the text. */
const CLOSED = /^([^()[\]【】]*(?:[([【][^()[\]【】]*[)\]】][^()[\]【】]*)*)[)\]】]/u;
const ENDS = /^[\s;,。|、]+|[\s;,。|、]+$/gu;

/**
 * The captions that one cell holds: 产品：水泵；产量：1200台 has two. A caption without a value is none.
 * @param text as found in a cell
 */
export function captionsIn(text: string): readonly WrittenCaption[] {
  if (!/[:：]/.test(text) || isProse(text)) return [];
  const folded = fold(text);
  const labels = [...simplified(folded).matchAll(LABELLED)];
  return labels.flatMap((match, index): WrittenCaption[] => {
    const kind = KIND_OF_LABEL.get(foldWord(match[1] ?? ''));
    const from = match.index + match[0].length;
    const whole = folded.slice(from, labels[index + 1]?.index ?? folded.length);
    const value = valueOf(whole, folded.slice(0, match.index));
    if (kind === undefined || value === '') return [];
    const isFirst = !/[\p{L}\p{N}]/u.test(folded.slice(0, labels[0]?.index));
    return [{ kind, value, unitText: match[2]?.trim() ?? null, isFirst }];
  });
}

function valueOf(whole: string, before: string): string {
  const next = NEXT_LABEL.exec(whole)?.index ?? whole.length;
  const value = whole.slice(0, next);
  // 材料表（产品：水泵）: the bracket was opened before the label.
  const isOpen = /[([【][^)\]】]*$/.test(before);
  const inside = isOpen ? CLOSED.exec(value)?.[1] : undefined;
  return (inside ?? value).replace(ENDS, '');
}
