import { isUnitOfProducts } from '../values/isUnitOfProducts';
import { parseUnit } from '../values/parseUnit';

/** t of t乳胶漆: letters and the Chinese name behind them. */
const BEFORE_HAN = /^([a-z]+[²³23]?)(?=\p{Script=Han})/iu;

/**
 * The unit of products that a text begins with, where the name of the product may stand behind it: kg of
 * "kg towel", t of t乳胶漆, t of "t".
 * @param text behind a number
 * @returns null where it begins with none
 */
export function unitBeforeName(text: string): string | null {
  if (parseUnit(text).length > 0) return isUnitOfProducts(text) ? text : null;
  const [word = ''] = text.split(' ');
  const first = BEFORE_HAN.exec(word)?.[1] ?? word;
  return isUnitOfProducts(first) ? first : null;
}
