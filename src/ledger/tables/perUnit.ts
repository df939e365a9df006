import {
  PER_UNIT_HEADERS,
  PER_UNIT_TITLES,
  RESULT_TITLES,
  SIZE_IN_HEADERS,
} from '../language/perUnitWords';
import type { ColumnRole } from '../language/headerWords';
import { foldWord } from '../text/fold';
import { isProse } from '../text/isProse';
import { productSize } from '../values/productSize';

/**
 * Whether a header's unit for one product is that of an amount: 用量(kg/台), and not 因子(kg/台).
 * @param words what the header's words speak for
 */
export function isAmountOfOne(words: ReadonlyMap<ColumnRole, number>): boolean {
  const amount = words.get('amount');
  if (amount === undefined) return false;
  const others = (['factor', 'conversion', 'result', 'output', 'distance'] as const).flatMap(
    (role) => words.get(role) ?? [],
  );
  return others.every((score) => score < amount);
}

/**
 * Whether a header says by its words that its figures are for one product: 单台用量, 单耗.
 * @param label a header without its unit
 */
export function isPerUnitHeader(label: string): boolean {
  const word = foldWord(label);
  return !isProse(label) && PER_UNIT_HEADERS.some((pattern) => pattern.test(word));
}

/**
 * Whether a title or a sheet's name says that a table is about one product: 单台消耗, per piece.
 * @param title as found
 */
export function isPerUnitTitle(title: string): boolean {
  const word = foldWord(title);
  return !isProse(title) && PER_UNIT_TITLES.some((pattern) => pattern.test(word));
}

/**
 * The size of the product that a header's words name for its figures: 吨产品 of 吨产品单耗, 千件 of 每千件用量.
 * @param label a header without its unit
 * @returns null where they name none
 */
export function sizeInHeader(label: string): string | null {
  if (isProse(label)) return null;
  const word = foldWord(label);
  for (const pattern of SIZE_IN_HEADERS) {
    const size = pattern.exec(word)?.[1];
    if (size !== undefined && productSize(size) !== null) return size;
  }
  return null;
}

/**
 * The size of the product that a title or a sheet's name says that a table is about: 每千件消耗.
 * @param title as found
 * @returns null where it names none, or is about what comes out of the table: 每吨碳足迹
 */
export function sizeInTitle(title: string): string | null {
  const word = foldWord(title);
  return RESULT_TITLES.some((pattern) => pattern.test(word)) ? null : sizeInHeader(title);
}
