import { singular } from '../text/singular';
import { meaningKey } from './meaningKey';
import { productSize, sizeNamed } from './productSize';
import { thingsIn } from './thingsIn';

/**
 * Whether two texts name the same size of a product: m2 and 平方米, t and 吨产品; 1000 t is another than t.
 * @param one unit of an output
 * @param other what amounts are for
 */
export function isSameSize(one: string, other: string): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(text: string): string {
  const meaning = productSize(text);
  if (meaning !== null) return meaningKey(meaning);
  const things = thingsIn(text);
  return things === null ? singular(sizeNamed(text)) : `${String(things.count)} ${things.noun}`;
}
