import { calculateFootprint } from '../core/calculation/calculateFootprint';
import type { Footprint, ProductFootprint } from '../core/study/footprint';
import type { Product } from '../core/study/inventory';
import { buildInventory } from '../ledger/buildInventory';
import type { Study } from './calculateStudy';

/** A product's figures for another of its periods, or by the other way of counting electricity. */
export interface Alternative {
  /** The answer to its question that makes it the main figure. */
  readonly key: string;
  readonly result: ProductFootprint;
}

/**
 * The figures of a product's other periods and of electricity by place or by contract, each calculated
 * as if it had been chosen.
 * @param study as calculated
 * @param product one of its products
 */
export function alternativesOf(study: Study, product: Product): readonly Alternative[] {
  const other = otherBasis(study, product);
  return [...otherPeriods(study, product), ...(other === null ? [] : [other])];
}

function otherPeriods(study: Study, product: Product): readonly Alternative[] {
  const { periodChoice } = product;
  if (periodChoice === null) return [];
  return periodChoice.others.flatMap((key) => {
    const result = resultWith(study, product, [[periodChoice.question, key]]);
    return result === null ? [] : [{ key, result }];
  });
}

/**
 * The figures of a product with electricity counted the other way: by contracts and certificates where
 * it is counted by place, and by place where it is counted by these.
 * @param study as calculated
 * @param product one of its products
 * @returns null where that changes nothing for the product
 */
export function otherBasis(study: Study, product: Product): Alternative | null {
  const asked = study.inventory.questions.filter(({ code }) => code === 'electricity-basis');
  const [first] = asked;
  if (first === undefined) return null;
  const now = first.answer ?? first.assumed;
  const key = first.options.find((option) => option.key !== now)?.key;
  if (key === undefined) return null;
  const other = footprintByBasis(study, key).products;
  const result = other.find((one) => one.product.name === product.name) ?? null;
  const own = study.footprint.products.find((other) => other.product.name === product.name);
  if (result === null || (own !== undefined && figures(own) === figures(result))) return null;
  return { key, result };
}

const BY_BASIS = new WeakMap<Study, Footprint>();

/** The study with every such question answered alike: once, for all products. */
function footprintByBasis(study: Study, key: string): Footprint {
  const known = BY_BASIS.get(study);
  if (known !== undefined) return known;
  const asked = study.inventory.questions.filter(({ code }) => code === 'electricity-basis');
  const result = calculatedWith(
    study,
    asked.map(({ id }) => [id, key]),
  );
  BY_BASIS.set(study, result);
  return result;
}

function figures({ stages }: ProductFootprint): string {
  return JSON.stringify(
    stages.map(({ stage, kgCo2e, missing, complete }) => [stage, kgCo2e, missing, complete]),
  );
}

function resultWith(
  study: Study,
  product: Product,
  chosen: readonly (readonly [question: string, key: string])[],
): ProductFootprint | null {
  const { products } = calculatedWith(study, chosen);
  return products.find((other) => other.product.name === product.name) ?? null;
}

function calculatedWith(
  study: Study,
  chosen: readonly (readonly [question: string, key: string])[],
): Footprint {
  const inventory = buildInventory(study.ledger, new Map([...study.answers, ...chosen]));
  return calculateFootprint(inventory, study.footprint.method);
}
