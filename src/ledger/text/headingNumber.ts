import { fold } from './fold';

/** How a heading or an item is numbered: 一、, A., III), Section 2, 1.2; null without a number. */
export type NumberStyle = 'han' | 'latin' | 'section' | 'digits' | 'dotted';

const STYLES: readonly (readonly [style: NumberStyle, alone: RegExp, before: RegExp])[] = [
  ['han', /^\(?[一二三四五六七八九十]{1,3}[、.)]?$/u, /^\(?[一二三四五六七八九十]{1,3}[、.)] ?/u],
  ['latin', /^\(?(?:[A-H]|[IVX]{1,4})[、.)]?$/u, /^\(?(?:[A-H]|[IVX]{1,4})[、.)] ?/u],
  [
    'section',
    /^(?:section|part) [0-9a-h]{1,2}$/iu,
    /^(?:(?:section|part) [0-9a-h]{1,2}\b|第[一二三四五六七八九十0-9]{1,2}(?:部分|章|节|类)) ?[-–—:：、.]? ?/iu,
  ],
  ['dotted', /^[0-9]{1,2}(?:\.[0-9]{1,2})+$/u, /^[0-9]{1,2}(?:\.[0-9]{1,2})+ /u],
  ['digits', /^[0-9]{1,3}[、.)]?$/u, /^[0-9]{1,2}[、.)] ?/u],
];

/**
 * How a text is numbered that stands first in its row.
 * @param text of a cell: a number alone, or one with words behind it
 */
export function headingNumber(text: string): NumberStyle | null {
  const folded = fold(text);
  const found = STYLES.find(([, alone, before]) => alone.test(folded) || before.test(folded));
  return found?.[0] ?? null;
}

/**
 * Whether a text is the number of a section and nothing else: 一, B., III. Figures are none: items are
 * counted by them.
 * @param text of a cell
 */
export function isSectionNumber(text: string): boolean {
  const folded = fold(text);
  return STYLES.some(
    ([style, alone]) => style !== 'digits' && style !== 'dotted' && alone.test(folded),
  );
}
