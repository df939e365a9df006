import { foldWord } from '../text/fold';
import { meaningKey } from './meaningKey';
import { parseUnit } from './parseUnit';
import { sizeOf } from './perUnitOf';

/**
 * Whether two texts name the same size of a product: m2 and 平方米, t and 吨产品; 1000 t is another than t.
 * @param one unit of an output
 * @param other what amounts are for
 */
export function isSameSize(one: string, other: string): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(text: string): string {
  const word = foldWord(text);
  const size = sizeOf(word) ?? word;
  const meaning = parseUnit(size)[0];
  return meaning === undefined ? size : meaningKey(meaning);
}
