import type { Price } from '../../core/study/facts';
import { CURRENCY_WORDS } from '../language/factWords';
import { foldWord } from '../text/fold';
import { parseAmount } from '../values/parseAmount';

const BEHIND_THE_PRICE = /(?:\/|每|per )[^0-9]*$/;
const NUMBER_WORD: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8 };

/**
 * A price with its currency: "120 元", "¥1,200/台", "CNY 120", "1.5万元".
 * @param text as written
 * @returns null where number or currency is missing, or the number is not above 0
 */
export function parsePrice(text: string): Price | null {
  const word = foldWord(text).replace(BEHIND_THE_PRICE, '').trim();
  const found = CURRENCY_WORDS.find(([name]) => word.includes(name));
  if (found === undefined) return null;
  const parsed = parseAmount(word.replace(found[0], ' ').trim());
  if (parsed === null || !(parsed.value > 0)) return null;
  const { value, unitText } = parsed;
  const times = unitText === '' ? 1 : NUMBER_WORD[unitText];
  return times === undefined ? null : { amount: value * times, currency: found[1] };
}
