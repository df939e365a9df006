import fc from 'fast-check';
import { calculateFootprint } from '../../../src/core/calculation/calculateFootprint';
import { compensatedSum } from '../../../src/core/calculation/compensatedSum';
import type { Activity } from '../../../src/core/study/activity';
import type { Allocation, ProductKey } from '../../../src/core/study/allocation';
import { SEEDED } from '../../support/seeded';
import {
  activityOf,
  amountOf,
  factorOf,
  inventoryOf,
  measure,
  METHOD,
  productOf,
} from '../../support/studyParts';

const PRODUCTS = ['hoist', 'mill', 'pump', 'crane'];
const anyKey = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
const anyKeys = fc.array(anyKey, { minLength: 1, maxLength: PRODUCTS.length });
const anyAmount = fc.double({ min: -1e9, max: 1e9, noNaN: true });

function keysOf(values: readonly number[]): readonly ProductKey[] {
  return values.map((value, index) => ({
    product: PRODUCTS[index] ?? '',
    value,
    terms: [{ kind: 'own', value }],
  }));
}

function parts(amount: number, keys: readonly ProductKey[]): readonly Activity[] {
  const total = compensatedSum(keys.map(({ value }) => value));
  const allocation: Allocation = { method: 'own-key', written: null, keys, total };
  return keys.map((key) =>
    activityOf(amountOf(measure(amount, 'kg')), factorOf(2, 'kg', 'kg'), {
      product: key.product,
      isCorrection: true,
      allocation: { allocation, key, shared: 0 },
    }),
  );
}

/** kg CO2e of each product that has a part. */
function divided(amount: number, keys: readonly ProductKey[]): ReadonlyMap<string, number> {
  const products = PRODUCTS.map((name) => productOf(name));
  const result = calculateFootprint(inventoryOf(parts(amount, keys), { products }), METHOD);
  return new Map(
    result.products.flatMap(({ product, ledgerTotalKgCo2e }) =>
      ledgerTotalKgCo2e === null ? [] : [[product.name, ledgerTotalKgCo2e] as const],
    ),
  );
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

describe('what several products share', () => {
  it('is all given away: the parts of any amount, by any keys, come to 2 × the amount', () => {
    fc.assert(
      fc.property(anyAmount, anyKeys, (amount, values) => {
        const sum = compensatedSum(divided(amount, keysOf(values)).values());
        expect(close(2 * amount, sum)).toBe(true);
      }),
      SEEDED,
    );
  });

  it('is divided alike in whatever order the products are named', () => {
    fc.assert(
      fc.property(anyAmount, anyKeys, (amount, values) => {
        const keys = keysOf(values);
        expect(divided(amount, keys)).toEqual(divided(amount, [...keys].reverse()));
      }),
      SEEDED,
    );
  });

  it('is divided alike by keys that are all so many times as large', () => {
    fc.assert(
      fc.property(anyAmount, anyKeys, anyKey, (amount, values, times) => {
        const plain = divided(amount, keysOf(values));
        const scaled = divided(amount, keysOf(values.map((value) => value * times)));
        for (const [product, kg] of plain) {
          expect(close(kg, scaled.get(product) ?? Number.NaN)).toBe(true);
        }
      }),
      SEEDED,
    );
  });

  it('gives a product of twice the key twice as much: 300 × 2 by 1 and 2 is 200 and 400', () => {
    expect([...divided(300, keysOf([1, 2])).values()]).toEqual([200, 400]);
  });

  it('is told once where it lacks a factor, and is one credit', () => {
    const keys = keysOf([1, 2, 3]);
    const products = PRODUCTS.map((name) => productOf(name));
    const without = parts(5, keys).map((activity) => ({ ...activity, factor: null }));
    const missing = calculateFootprint(inventoryOf(without, { products }), METHOD).findings;
    expect(missing.map(({ code }) => code)).toEqual(['missing-factor']);
    const credits = parts(-5, keys).map((activity) => {
      const { isCorrection, ...credit } = activity;
      expect(isCorrection).toBe(true);
      return credit;
    });
    const told = calculateFootprint(inventoryOf(credits, { products }), METHOD).findings;
    // −5 × 2
    expect(told).toMatchObject([{ code: 'credit', values: { count: 1, kgCo2e: -10 } }]);
  });
});
