import { calculateFootprint } from '../core/calculation/calculateFootprint';
import type { ProductFootprint } from '../core/study/footprint';
import type { Product } from '../core/study/inventory';
import { buildInventory } from '../ledger/buildInventory';
import type { Study } from './calculateStudy';

/** A product's figures for another of its periods. */
export interface Alternative {
  /** The answer to the question of periods that makes it the main figure. */
  readonly key: string;
  readonly result: ProductFootprint;
}

/**
 * The figures of a product's other periods, each calculated as if it had been chosen.
 * @param study as calculated
 * @param product one of its products
 */
export function alternativesOf(study: Study, product: Product): readonly Alternative[] {
  const { periodChoice } = product;
  if (periodChoice === null) return [];
  return periodChoice.others.flatMap((key) => {
    const answers = new Map([...study.answers, [periodChoice.question, key]]);
    const inventory = buildInventory(study.ledger, answers);
    const { products } = calculateFootprint(inventory, study.footprint.method);
    const result = products.find((other) => other.product.name === product.name);
    return result === undefined ? [] : [{ key, result }];
  });
}
