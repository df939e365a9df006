import fc from 'fast-check';
import { sensitivityOf, VARIATION } from '../../../src/core/analysis/sensitivityOf';
import { calculateFootprint } from '../../../src/core/calculation/calculateFootprint';
import type { Activity } from '../../../src/core/study/activity';
import type { ProductFootprint } from '../../../src/core/study/footprint';
import { STAGES } from '../../../src/core/study/stage';
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

function resultOf(activities: readonly Activity[], covered = 1, method = METHOD): ProductFootprint {
  const products = [productOf('hoist', covered)];
  const [result] = calculateFootprint(inventoryOf(activities, { products }), method).products;
  if (result === undefined) throw new Error('There is no product.');
  return result;
}

const STEEL = factorOf(2, 'kg', 'kg', { id: 'steel', name: 'steel' });
const POWER = factorOf(0.5, 'kg', 'kWh', { id: 'power', name: 'power' });

function used(kg: number, more: Partial<Activity> = {}): Activity {
  return activityOf(amountOf(measure(kg, 'kg')), STEEL, more);
}

function power(kWh: number, more: Partial<Activity> = {}): Activity {
  const stage = 'production';
  return activityOf(amountOf(measure(kWh, 'kWh')), POWER, { stage, ...more });
}

describe('the change of a total with its factors', () => {
  it('is a tenth of what a factor brings: power 1000 × 0.5 = 500 of 560 kg, steel (10 + 20) × 2 = 60', () => {
    const found = sensitivityOf(resultOf([used(10), power(1000), used(20)], 4));
    expect(found).toMatchObject([
      { factor: POWER, itemCount: 1, ledgerKgCo2e: 500, share: 500 / 560, effectKgCo2e: 12.5 },
      { factor: STEEL, itemCount: 2, ledgerKgCo2e: 60, share: 60 / 560, effectKgCo2e: 1.5 },
    ]);
  });

  it('leaves out what the boundary leaves out, credits, and what has no figure', () => {
    const activities = [used(10), power(1000), used(-5), activityOf(amountOf(null), STEEL)];
    const method = { ...METHOD, boundary: 'production' } as const;
    expect(sensitivityOf(resultOf(activities, 1, method))).toHaveLength(1);
    // 10 × 2 = 20 kg; the credit of 5 × 2 = 10 kg stands apart.
    expect(sensitivityOf(resultOf(activities))[1]).toMatchObject({
      itemCount: 1,
      ledgerKgCo2e: 20,
    });
  });

  it('is ranked by its size, whatever its sign', () => {
    const taken = power(-3000, { isCorrection: true });
    const found = sensitivityOf(resultOf([used(100), taken]));
    // −3000 × 0.5 = −1500 kg beside 200 kg.
    expect(found.map(({ factor }) => factor.name)).toEqual(['power', 'steel']);
    expect(found[0]?.effectKgCo2e).toBe(-150);
  });

  it('is not told per unit where the number of units is not known', () => {
    const product = resultOf([used(10)]);
    const declaredUnit = { ...product.product.declaredUnit, covered: null };
    const unknown = { ...product, product: { ...product.product, declaredUnit } };
    expect(sensitivityOf(unknown)).toMatchObject([{ ledgerKgCo2e: 20, effectKgCo2e: null }]);
  });
});

const line = fc.record({
  amount: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  factor: fc.nat({ max: 4 }),
  stage: fc.constantFrom(...STAGES),
});
const values = fc.array(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), {
  minLength: 5,
  maxLength: 5,
});

interface Line {
  readonly amount: number;
  readonly factor: number;
  readonly stage: Activity['stage'];
}

function activitiesOf(lines: readonly Line[], factors: readonly number[]): readonly Activity[] {
  return lines.map(({ amount, factor, stage }) => {
    const id = `f${String(factor)}`;
    const own = factorOf(factors[factor] as number, 'kg', 'kWh', { id, name: id });
    const more = { stage, isCorrection: true } as const;
    return activityOf(amountOf(measure(amount, 'kWh')), own, more);
  });
}

describe('laws of the change', () => {
  it('it is what calculating again with the factor changed gives', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 30 }),
        values,
        fc.nat({ max: 4 }),
        fc.constantFrom(1, -1),
        (lines, factors, which, sign) => {
          const before = resultOf(activitiesOf(lines, factors), 7);
          const changed = factors.map((value, index) =>
            index === which ? value * (1 + sign * VARIATION) : value,
          );
          const after = resultOf(activitiesOf(lines, changed), 7);
          const own = sensitivityOf(before).find(({ factor }) => factor.id === `f${String(which)}`);
          const effect = own?.effectKgCo2e ?? 0;
          const difference = (after.totalKgCo2e ?? Number.NaN) - (before.totalKgCo2e ?? Number.NaN);
          const size = lines.reduce((sum, { amount }) => sum + Math.abs(amount) * 1e3, 1);
          expect(Math.abs(difference - sign * effect)).toBeLessThanOrEqual(1e-12 * size);
        },
      ),
      SEEDED,
    );
  });

  it('the order of the rows does not matter', () => {
    // Sums that cancel to nearly nothing could round either way: here nothing is taken back.
    const positive = line.map((one) => ({ ...one, amount: Math.abs(one.amount) + 1 }));
    const lines = fc.array(positive, { minLength: 1, maxLength: 30 });
    const withOrder = lines.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      ),
    );
    fc.assert(
      fc.property(withOrder, values, ([one, other], factors) => {
        const ranked = (all: readonly Line[]): readonly unknown[] =>
          sensitivityOf(resultOf(activitiesOf(all, factors))).map(
            ({ factor, itemCount, ledgerKgCo2e }) => [
              factor.id,
              itemCount,
              Number(ledgerKgCo2e.toPrecision(9)),
            ],
          );
        expect(ranked(other)).toEqual(ranked(one));
      }),
      SEEDED,
    );
  });

  it('the changes of all factors together are a tenth of the total', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), values, (lines, factors) => {
        const result = resultOf(activitiesOf(lines, factors));
        const sum = sensitivityOf(result).reduce((all, { ledgerKgCo2e }) => all + ledgerKgCo2e, 0);
        const size = lines.reduce((all, { amount }) => all + Math.abs(amount) * 1e3, 1);
        const total = result.ledgerTotalKgCo2e ?? Number.NaN;
        expect(Math.abs(sum - total)).toBeLessThanOrEqual(1e-12 * size);
      }),
      SEEDED,
    );
  });
});
