import type { FactKey } from '../../core/study/facts';
import type { Finding } from '../../core/study/finding';
import { fill } from '../fill';
import type { Texts } from '../zhCN';
import { strung } from '../strung';

/**
 * What a way of sharing lacks, in a few words to stand beside it.
 * @param finding that says why it shares nothing yet
 * @param texts the language
 */
export function lackTold({ values }: Finding, { allocation, facts, lists }: Texts): string {
  const nameOf = (key: string): string => (isFact(key, facts.names) ? facts.names[key] : key);
  const { missing, products = '', fact, units = '', idle } = values;
  if (idle !== undefined) return fill(allocation.idle, { products: idle });
  if (missing === undefined) {
    return fill(allocation.unlike, { fact: nameOf(String(fact)), units });
  }
  const names = String(missing).split(' ').map(nameOf);
  const told = strung(names, lists.between);
  return fill(allocation.lacks, { facts: told, products });
}

function isFact(key: string, names: Texts['facts']['names']): key is FactKey {
  return Object.hasOwn(names, key);
}
