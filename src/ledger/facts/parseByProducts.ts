import type { ByProduct } from '../../core/study/facts';
import { NONE_WORDS } from '../language/factWords';
import { foldWord } from '../text/fold';
import { parseQuantity } from './parseQuantity';

const BETWEEN = /[;；、\n]/;
/** Where a number can begin: not within one, and not behind its point. */
const NUMBER_START = /(?<![0-9０-９.,])[0-9０-９]/g;

/**
 * By-products with their amounts: "铁屑 120 kg；余热 3 GJ", or "无".
 * @param text as written
 * @returns null where one of them lacks name, amount or unit
 */
export function parseByProducts(text: string): readonly ByProduct[] | null {
  if (NONE_WORDS.has(foldWord(text))) return [];
  const parts = text.split(BETWEEN).filter((part) => part.trim() !== '');
  const products = parts.map(byProductOf);
  return parts.length === 0 || products.includes(null)
    ? null
    : products.filter((product) => product !== null);
}

/** A name may have numbers of its own: of "Q235 铁屑 120 kg" the last one that has a unit is the amount. */
function byProductOf(text: string): ByProduct | null {
  for (const { index } of [...text.matchAll(NUMBER_START)].reverse()) {
    const name = text
      .slice(0, index)
      .replace(/[\s:：=]+$/, '')
      .trim();
    const quantity = parseQuantity(text.slice(index).trim());
    if (/\p{L}/u.test(name) && quantity !== null) return { name, quantity };
  }
  return null;
}
