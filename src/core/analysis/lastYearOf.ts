import type { StudyFacts } from '../study/facts';
import type { Product } from '../study/inventory';

/**
 * The last year of the time that a product's figures are of.
 * @param product with what the ledger says
 * @param facts which go before it
 * @returns null where neither says it
 */
export function lastYearOf(product: Product, facts: StudyFacts): number | null {
  const period = facts.products.get(product.name)?.period?.value ?? product.period;
  const years = period?.match(/\d{4}/g)?.map(Number) ?? [];
  return years.length === 0 ? null : Math.max(...years);
}
