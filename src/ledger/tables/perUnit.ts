import { dimensionOf } from '../../core/quantities/unitTable';
import {
  FACTOR_TITLES,
  PER_ALONE,
  PER_UNIT_HEADERS,
  PER_UNIT_TITLES,
  RESULT_TITLES,
  SIZE_IN_HEADERS,
  SIZE_IN_TITLES,
  SIZE_OF_NAMED,
  WAY_TITLES,
} from '../language/perUnitWords';
import type { ColumnRole } from '../language/headerWords';
import { foldWord } from '../text/fold';
import { isProse } from '../text/isProse';
import { isCountUnit } from '../values/isCountUnit';
import { asSizeOfProduct, isOfSeveral, productSize } from '../values/productSize';
import { severalOf } from '../values/severalOf';
import { perNounOf } from '../values/perUnitOf';
import { parseUnit } from '../values/parseUnit';
import { isNamedTwice, isUsedPerProduct, productNamed, severalProducts } from './productNouns';

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
  if (isProse(label)) return false;
  return PER_UNIT_HEADERS.some((pattern) => pattern.test(word)) || isUsedPerProduct(word);
}

/**
 * What a header's figures are for one of, where it says nothing else: batch of "per batch".
 * @param header as found, without its unit
 * @returns null for any other header, and where it names a time or nothing that a plant makes
 */
export function nounInHeader(header: string): string | null {
  if (isProse(header)) return null;
  const word = foldWord(header);
  for (const pattern of PER_ALONE) {
    const noun = pattern.exec(word)?.[1];
    if (noun !== undefined) return perNounOf(`kg/${noun}`)?.per ?? null;
  }
  return null;
}

/**
 * Whether a title or a sheet's name says that a table is about one product: 单台消耗, per piece.
 * @param title as found
 */
export function isPerUnitTitle(title: string): boolean {
  const word = foldWord(title);
  if (isProse(title)) return false;
  return PER_UNIT_TITLES.some((pattern) => pattern.test(word)) || productNamed(word) !== null;
}

/**
 * What counts the product that a title is about one of: loaf of "per loaf", 条 of 每条.
 * @param title as found
 * @returns null where it names none
 */
export function nounInTitle(title: string): string | null {
  const word = foldWord(title);
  if (isProse(title)) return null;
  for (const pattern of PER_UNIT_TITLES) {
    const [found] = pattern.exec(word) ?? [];
    const counter = found === undefined ? undefined : COUNTER.exec(found)?.[0];
    if (counter !== undefined && parseUnit(counter).length > 0) return counter;
  }
  return productNamed(word);
}

/** 条 of 每条, (1条轮胎). */
const COUNTER = /(?<=[每单1一] ?)\p{Script=Han}/u;

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
    if (size !== undefined && isSize(size)) return size;
  }
  return null;
}

function isSize(text: string): boolean {
  return productSize(text) !== null || severalOf(text) !== null;
}

/**
 * The size of the product that a title or a sheet's name says that a table is about: 每千件消耗, (1m2), per
 * tonne of glass.
 * @param title as found
 * @returns it said as a size of the product; null where the title names none, or is about what comes out of
 *   the table: 每吨碳足迹
 */
export function sizeInTitle(title: string): string | null {
  const word = foldWord(title);
  if (isProse(title)) return null;
  const isOfResults = RESULT_TITLES.some((pattern) => pattern.test(word));
  const size = sizeInHeader(title) ?? sizeSaid(word) ?? sizeOfNamed(word) ?? severalProducts(word);
  // 碳足迹数据（每千本） is about a thousand, whatever it is of; a factor per 1000 pcs says nothing of amounts.
  const isNone = size === null || (isOfResults && !isOfCount(size, word));
  return isNone ? null : asSizeOfProduct(size);
}

function isOfCount(size: string, title: string): boolean {
  if (FACTOR_TITLES.some((pattern) => pattern.test(title)) || !isOfSeveral(size)) return false;
  const unit = productSize(size)?.unit;
  return unit === undefined || isCountUnit(unit);
}

function sizeSaid(word: string): string | null {
  const isOfWay = WAY_TITLES.some((pattern) => pattern.test(word));
  for (const pattern of SIZE_IN_TITLES) {
    const size = pattern.exec(word)?.[1];
    const meaning = size === undefined ? null : productSize(size);
    if (size !== undefined && meaning === null && severalOf(size) !== null) return size;
    if (size === undefined || meaning === null) continue;
    if (!isOfWay || dimensionOf(meaning.unit) !== 'distance') return size;
  }
  return null;
}

/** Per tonne of what the title names twice: per tonne of raw milk may be what went in. */
function sizeOfNamed(word: string): string | null {
  const match = SIZE_OF_NAMED.exec(word);
  const [whole = '', size = '', named = ''] = match ?? [];
  if (match === null || productSize(size) === null) return null;
  return isNamedTwice(word, whole.slice(-named.length), match.index + whole.length - named.length)
    ? size
    : null;
}
