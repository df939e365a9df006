import { CAPTION_LABELS, type CaptionKind } from '../language/captionWords';
import {
  MADE_PARTICIPLES,
  OUTPUT_ENDS,
  OUTPUT_NOUNS,
  SALEABLE_WORDS,
  UNSURE_PARTICIPLES,
} from '../language/outputWords';
import { fold, foldWord, simplified } from '../text/fold';
import { CAME_OUT_LOOSELY, outputSaid } from '../text/outputSaid';
import { isProse } from '../text/isProse';
import { isUnitOfProducts } from '../values/isUnitOfProducts';
import { parseFigure } from '../values/parseFigure';

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

/** Which labels of outputs count. */
export type LabelScope = 'known' | 'ofProducts';

/**
 * What a label says, with its period as well: 2024年产量, Production volume 2024; and outside of tables also
 * of a product: Fabric produced.
 * @param label folded, lower case, without colon
 * @param scope whether labels count that name a product
 */
export function kindOfLabel(label: string, scope: LabelScope): CaptionKind | undefined {
  const known = KIND_OF_LABEL.get(label);
  if (known !== undefined) return known;
  const said = outputSaid(label);
  if (said === null) return undefined;
  if (said.of === '') return 'output';
  return scope === 'known' || said.isUnsure || said.isIntermediate ? undefined : 'output';
}

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
  `(?<=^|[\\s;,。|/(【[、]|[0-9]年度?)(${ANY_LABEL})(?: ?${SERIES_MARK}| (?:19|20)[0-9]{2})?` +
    ' ?(?:\\(([^()]{1,20})\\))? ?:',
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
  if (isProse(text)) return [];
  if (!/[:：]/.test(text)) return outputsInTitle(text);
  const folded = fold(text);
  const labels = [...simplified(folded).matchAll(LABELLED)];
  if (labels.length === 0) return outputsInTitle(text);
  return labels.flatMap((match, index): WrittenCaption[] => {
    const kind = KIND_OF_LABEL.get(foldWord(match[1] ?? ''));
    const from = match.index + match[0].length;
    const whole = folded.slice(from, labels[index + 1]?.index ?? folded.length);
    const all = valueOf(whole, folded.slice(0, match.index));
    const behind = outputBehind(all);
    const value = behind === null ? all : behind.value;
    if (kind === undefined || value === '') return [];
    const isFirst = !/[\p{L}\p{N}]/u.test(folded.slice(0, labels[0]?.index));
    const own = { kind, value, unitText: match[2]?.trim() ?? null, isFirst };
    return [own, ...(behind?.outputs ?? []).map((output) => ({ ...output, isFirst }))];
  });
}

/** 产品：浮法玻璃，产量182,500吨: an output behind a value, whose label has no colon, is no part of it. */
function outputBehind(
  text: string,
): { readonly value: string; readonly outputs: readonly WrittenCaption[] } | null {
  for (const { index } of text.matchAll(SEPARATORS)) {
    const outputs = outputsInTitle(text.slice(index + 1));
    const [first] = text.slice(index + 1).split(PARTS);
    if (outputs.length > 0 && outputsInTitle(first ?? '').length > 0)
      return { value: text.slice(0, index).replace(ENDS, ''), outputs };
  }
  return null;
}

function valueOf(whole: string, before: string): string {
  const next = NEXT_LABEL.exec(whole)?.index ?? whole.length;
  const value = whole.slice(0, next);
  // 材料表（产品：水泵）: the bracket was opened before the label.
  const isOpen = /[([【][^)\]】]*$/.test(before);
  const inside = isOpen ? CLOSED.exec(value)?.[1] : undefined;
  return (inside ?? value).replace(ENDS, '');
}

/** A part of a title: a comma within a number parts nothing. */
const PARTS = /[()[\]【】;。|、]|,(?![0-9]{3})|(?<![0-9]),/u;
const SEPARATORS = /[;。|、]|,(?![0-9]{3})|(?<![0-9]),/gu;
const LABEL_AND_NUMBER =
  /^(.{2,40}?) ?(?::|=|为|约|was|is)? ?([0-9][0-9,.' ]*(?:[百千万亿]+)? ?(?:[^0-9]+[23]?)?)$/u;
/** 全年出瓶量（合格品）：52,360 t: the bracket belongs to the label. */
const BRACKETED =
  /^(.{2,40}? ?\([^()]{1,20}\)) ?(?::|=|为|约|was|is) ?([0-9][0-9,.' ]*(?:[百千万亿]+)? ?(?:[^0-9():;,。]+[23]?)?)$/u;
const YEAR = /^(?:19|20)[0-9]{2}(?![0-9,.])/;

/** Cement 2024 (output 1,320,000 t), 水泥产量：1200吨: the words of an output, a number and a unit of products. */
function outputsInTitle(text: string): readonly WrittenCaption[] {
  if (!mayHoldOutput(text)) return [];
  const folded = fold(text);
  const whole = BRACKETED.exec(folded);
  const own = whole === null ? [] : outputSaidBy(whole[1], whole[2], true);
  if (own.length > 0) return own;
  return folded.split(PARTS).flatMap((part, index) => {
    const [, label, value] = LABEL_AND_NUMBER.exec(part.trim()) ?? [];
    return outputSaidBy(label, value, index === 0);
  });
}

function outputSaidBy(label = '', value = '', isFirst: boolean): readonly WrittenCaption[] {
  if (YEAR.test(value) || kindOfLabel(foldWord(label), 'ofProducts') !== 'output') return [];
  const unitText = parseFigure(value)?.unitText ?? '';
  const unit = isUnitOfProducts(unitText) ? unitText : (unitText.split(' ')[0] ?? '');
  return isUnitOfProducts(unit) ? [{ kind: 'output', value, unitText: null, isFirst }] : [];
}

/**
 * Whether a text may be a title that names an output with its number.
 * @param text as found in a cell
 */
export function mayHoldOutput(text: string): boolean {
  return /[0-9０-９]/.test(text) && WORDS_OF_OUTPUT.test(simplified(text).toLowerCase());
}

const WORDS_OF_OUTPUT = new RegExp(
  [
    ...[...OUTPUT_ENDS, ...MADE_PARTICIPLES, ...UNSURE_PARTICIPLES, ...SALEABLE_WORDS],
    ...[...OUTPUT_NOUNS, 'output', 'production', CAME_OUT_LOOSELY],
  ].join('|'),
  'u',
);
