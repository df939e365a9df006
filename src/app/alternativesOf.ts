import { calculateFootprint } from '../core/calculation/calculateFootprint';
import type { Footprint, ProductFootprint } from '../core/study/footprint';
import type { Product } from '../core/study/inventory';
import type { Question } from '../core/study/question';
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
  const other = studyByOtherBasis(study);
  const result = other?.products.get(product.name);
  if (other == null || result === undefined) return null;
  const own = study.footprint.products.find((one) => one.product.name === product.name);
  if (own !== undefined && figures(own) === figures(result)) return null;
  return { key: other.key, result };
}

/** A study with every question about the basis of electricity answered with the other option. */
interface OtherBasis {
  readonly key: string;
  readonly products: ReadonlyMap<string, ProductFootprint>;
}

/** Once a study, for all products and for all that ask. */
const KNOWN = new WeakMap<Study, OtherBasis | null>();

function studyByOtherBasis(study: Study): OtherBasis | null {
  const known = KNOWN.get(study);
  if (known !== undefined) return known;
  const asked = study.inventory.questions.filter(({ code }) => code === 'electricity-basis');
  const [first] = asked;
  const now = first?.answer ?? first?.assumed;
  const key = first?.options.find((option) => option.key !== now)?.key;
  const other = key === undefined ? null : { key, products: productsWith(study, asked, key) };
  KNOWN.set(study, other);
  return other;
}

function productsWith(
  study: Study,
  asked: readonly Question[],
  key: string,
): OtherBasis['products'] {
  const { products } = calculatedWith(
    study,
    asked.map(({ id }) => [id, key]),
  );
  return new Map(products.map((result) => [result.product.name, result]));
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
