import { compensatedSum } from '../../../core/calculation/compensatedSum';
import { failed, succeeded, type Outcome } from '../../../core/outcome';
import { convert } from '../../../core/quantities/convert';
import { conversionRatio, type Ratio } from '../../../core/quantities/conversionRatio';
import type { Quantity } from '../../../core/quantities/quantity';
import { dimensionOf, type Unit } from '../../../core/quantities/unitTable';
import type {
  Allocation,
  AllocationMethod,
  KeyTerm,
  ProductKey,
} from '../../../core/study/allocation';
import type { Fact, ProductFactKey, ProductFacts, StudyFacts } from '../../../core/study/facts';
import type { Product } from '../../../core/study/inventory';
import { nameKey } from '../../text/nameKey';
import type { Shares } from '../../values/parseShares';
import { parseUnit } from '../../values/parseUnit';

/**
 * Why nothing can be divided by a key: products that lack a fact, facts in several units, or products
 * whose key is no number above 0.
 */
export type KeyProblem =
  | { readonly kind: 'missing'; readonly facts: readonly MissingFact[] }
  | {
      readonly kind: 'units';
      readonly fact: ProductFactKey;
      readonly units: readonly string[];
    }
  | { readonly kind: 'not-positive'; readonly products: readonly string[] };

/** A fact that a key needs, and the product that lacks it. */
export interface MissingFact {
  readonly fact: ProductFactKey;
  readonly product: string;
}

const SAME: Ratio = { numerator: 1, denominator: 1 };

/** What the key of one product is made of, before the products are compared. */
interface Parts {
  readonly product: Product;
  readonly facts: ProductFacts;
}

/**
 * The key of every product: pieces made, their mass, the hours worked on them, their price, or what
 * somebody wrote. Mass and price are of one piece and count for all that were made.
 * @param method by what is divided
 * @param shares an own key; null for the others
 * @param products of the study
 * @param facts of the products
 * @returns what is missing where a product has no such key
 */
export function allocationOf(
  method: AllocationMethod,
  shares: Shares | null,
  products: readonly Product[],
  facts: StudyFacts,
): Outcome<Allocation, KeyProblem> {
  if (method === 'own-key') return succeeded(ownKeys(shares));
  const parts = products.map((product) => partsOf(product, facts));
  const missing = parts.flatMap((part) =>
    needed(method, part).flatMap((fact) =>
      part.facts[fact] === null ? [{ fact, product: part.product.name }] : [],
    ),
  );
  if (missing.length > 0) return failed({ kind: 'missing', facts: missing });
  const units = comparable(method, parts);
  if (!units.ok) return units;
  const keys = parts.map((part) => keyOf(part, termsOf(method, part, units.value)));
  // Also of numbers above 0 the product may be none: 1e-200 × 1e-200.
  const idle = keys.filter(({ value }) => !(value > 0) || !Number.isFinite(value));
  return idle.length > 0
    ? failed({ kind: 'not-positive', products: idle.map(({ product }) => product) })
    : succeeded(allocated(method, keys));
}

function partsOf(product: Product, facts: StudyFacts): Parts {
  const own = facts.products.get(product.name);
  if (own === undefined) throw new Error(`${product.name} is among the products, not their facts.`);
  return { product, facts: own };
}

function ownKeys(shares: Shares | null): Allocation {
  if (shares === null) throw new Error('An own key needs its shares.');
  const keys = [...shares.values].map(([product, value]): ProductKey => {
    return { product, value, terms: [{ kind: 'own', value }] };
  });
  return { ...allocated('own-key', keys), written: shares.text };
}

function allocated(method: AllocationMethod, keys: readonly ProductKey[]): Allocation {
  return { method, written: null, keys, total: compensatedSum(keys.map(({ value }) => value)) };
}

type KnownMethod = Exclude<AllocationMethod, 'own-key'>;

function needed(method: KnownMethod, part: Parts): readonly ProductFactKey[] {
  switch (method) {
    case 'by-output':
      return ['output'];
    case 'by-mass':
      return isMadeByMass(part) ? ['output'] : ['output', 'mass'];
    case 'by-hours':
      return ['hours'];
    case 'by-price':
      return ['output', 'price'];
  }
}

/** Of what is made in tonnes the output is the mass. */
function isMadeByMass({ product }: Parts): boolean {
  const unit = physicalUnit(product);
  return unit !== null && dimensionOf(unit) === 'mass';
}

function physicalUnit({ declaredUnit: { unit } }: Product): Unit | null {
  const meanings = unit === null ? [] : parseUnit(unit);
  const [only, ...others] = meanings;
  return only === undefined || others.length > 0 || only.multiplier !== 1 ? null : only.unit;
}

/** The unit in which outputs are compared; null where they are counted. */
function comparable(
  method: KnownMethod,
  parts: readonly Parts[],
): Outcome<Unit | null, KeyProblem> {
  if (method === 'by-price') return onePrice(parts);
  if (method === 'by-mass') return succeeded('kg');
  if (method === 'by-hours') return succeeded(null);
  const texts = new Map(
    parts.flatMap(({ product: { declaredUnit } }) =>
      declaredUnit.unit === null ? [] : [[nameKey(declaredUnit.unit), declaredUnit.unit] as const],
    ),
  );
  if (texts.size < 2) return succeeded(null);
  const units = parts.map(({ product }) => physicalUnit(product));
  const [first] = units;
  const isOne =
    first != null && units.every((unit) => unit !== null && conversionRatio(unit, first).ok);
  return isOne
    ? succeeded(first)
    : failed({ kind: 'units', fact: 'output', units: [...texts.values()] });
}

function onePrice(parts: readonly Parts[]): Outcome<null, KeyProblem> {
  const units = [...new Set(parts.flatMap(({ facts }) => facts.price?.value.currency ?? []))];
  return units.length > 1 ? failed({ kind: 'units', fact: 'price', units }) : succeeded(null);
}

function termsOf(method: KnownMethod, part: Parts, unit: Unit | null): readonly KeyTerm[] {
  const { facts } = part;
  switch (method) {
    case 'by-output':
      return [outputTerm(part, unit)];
    case 'by-mass':
      return isMadeByMass(part)
        ? [outputTerm(part, 'kg')]
        : [outputTerm(part, null), quantityTerm(facts.mass, 'kg')];
    case 'by-hours':
      return [quantityTerm(facts.hours, 'h')];
    case 'by-price':
      return [outputTerm(part, null), priceTerm(facts.price)];
  }
}

function outputTerm({ product }: Parts, to: Unit | null): KeyTerm {
  const { covered, unit } = product.declaredUnit;
  if (covered === null) throw new Error(`Nobody says how many ${product.name} were made.`);
  const from = to === null ? null : physicalUnit(product);
  const ratio = from === null || to === null ? null : conversionRatio(from, to);
  return { kind: 'output', value: covered, unit, scale: ratio?.ok === true ? ratio.value : SAME };
}

function quantityTerm(fact: Fact<'mass'> | Fact<'hours'> | null, unit: 'kg' | 'h'): KeyTerm {
  if (fact === null) throw new Error('A key needs its facts.');
  const value: Quantity = fact.value;
  return { kind: 'fact', fact, value: convert(value, unit).amount, unit };
}

function priceTerm(fact: Fact<'price'> | null): KeyTerm {
  if (fact === null) throw new Error('A key needs its facts.');
  return { kind: 'fact', fact, value: fact.value.amount, unit: fact.value.currency };
}

function keyOf({ product }: Parts, terms: readonly KeyTerm[]): ProductKey {
  const value = terms.map(valueOf).reduce((all, one) => all * one, 1);
  return { product: product.name, value, terms };
}

function valueOf(term: KeyTerm): number {
  if (term.kind !== 'output') return term.value;
  return (term.value * term.scale.numerator) / term.scale.denominator;
}
