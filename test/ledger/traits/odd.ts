import type { Facts } from './facts';
import { possible, type Traits } from './traits';

/** Texts that stand for half a unit, three quarters, eleven of them. */
const FRACTIONS = [
  { text: '1/2', hundredths: 50 },
  { text: '½', hundredths: 50 },
  { text: '3/4', hundredths: 75 },
] as const;
const RANGES = ['10-12', '10~12', '10～12'] as const;
const ELEVEN = 1100;

/** Kilograms in the unit; grams are too small for hundredths of a kilogram. */
const SIZE = { kg: 1, t: 1000, g: NaN } as const;

/**
 * What stands in place of the first amount's number.
 * @param traits how the ledger is written
 * @returns null where a number stands there, or an error
 */
export function oddText({ odd, productNames }: Traits): string | null {
  if (odd === 'fraction') return FRACTIONS[productNames]?.text ?? null;
  return odd === 'range' ? (RANGES[productNames] ?? null) : null;
}

/**
 * The facts with the first amount as its odd text means it: a range its middle.
 * @param facts what was weighed
 * @param given how it is written
 */
export function oddFacts(facts: Facts, given: Traits): Facts {
  const traits = possible(given, facts);
  const { odd, productNames, massUnit } = traits;
  if (odd !== 'fraction' && odd !== 'range') return facts;
  const inUnit = odd === 'range' ? ELEVEN : (FRACTIONS[productNames]?.hundredths ?? NaN);
  const hundredths = inUnit * SIZE[massUnit];
  const [product, ...others] = facts.products;
  const [first, ...rest] = product?.materials ?? [];
  if (product === undefined || first === undefined) return facts;
  return { products: [{ ...product, materials: [{ ...first, hundredths }, ...rest] }, ...others] };
}
