import fc from 'fast-check';
import { calculateFootprint } from '../../../src/core/calculation/calculateFootprint';
import type { Activity, ActivityData, Measure } from '../../../src/core/study/activity';
import { STAGES } from '../../../src/core/study/stage';
import { SEEDED } from '../../support/seeded';
import {
  activityOf,
  amountOf,
  carried,
  factorOf,
  inventoryOf,
  measure,
  METHOD,
  productOf,
} from '../../support/studyParts';
import { nearlyEqual } from '../../support/unitSamples';

const PRODUCTS = ['hoist', 'mill'];

const positive = fc.double({ min: 1e-6, max: 1e9, noNaN: true });

const anyActivity: fc.Arbitrary<Activity> = fc
  .record({
    amount: positive,
    factor: positive,
    distance: fc.option(positive, { nil: null }),
    stage: fc.constantFrom(...STAGES),
    product: fc.constantFrom(...PRODUCTS),
  })
  .map(({ amount, factor, distance, stage, product }) =>
    distance === null
      ? activityOf(amountOf(measure(amount, 'kWh')), factorOf(factor, 't', 'MWh'), {
          stage,
          product,
        })
      : activityOf(
          carried(measure(amount, 'kg'), measure(distance, 'km')),
          factorOf(factor, 'kg', 't·km'),
          { stage, product },
        ),
  );

const anyActivities = fc.array(anyActivity, { minLength: 1, maxLength: 60 });

function totalsOf(activities: readonly Activity[], covered = 1): readonly (number | null)[] {
  const products = PRODUCTS.map((name) => productOf(name, covered));
  return calculateFootprint(inventoryOf(activities, { products }), METHOD).products.map(
    ({ totalKgCo2e }) => totalKgCo2e,
  );
}

/** Whether the first totals are the second ones times `k`, but for a few roundings. */
function areTimes(
  totals: readonly (number | null)[],
  k: number,
  of: readonly (number | null)[],
): boolean {
  return totals.every((total, index) => {
    const other = of[index] ?? null;
    return total === null || other === null ? total === other : nearlyEqual(total, k * other, 12);
  });
}

function scaledMeasure<M extends Measure>(one: M, k: number): M {
  return { ...one, quantity: { ...one.quantity, amount: one.quantity.amount * k } };
}

/** The same activity with k times as much of it; of freight, k times the load. */
function scaledData(data: ActivityData, k: number): ActivityData {
  return data.kind === 'amount'
    ? { ...data, amount: data.amount && scaledMeasure(data.amount, k) }
    : { ...data, mass: data.mass && scaledMeasure(data.mass, k) };
}

describe('the footprint of any ledger', () => {
  it('does not change with the order of its rows', () => {
    const shuffled = anyActivities.chain((activities) =>
      fc.tuple(
        fc.constant(activities),
        fc.shuffledSubarray(activities, {
          minLength: activities.length,
          maxLength: activities.length,
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([activities, reordered]) => {
        expect(areTimes(totalsOf(reordered), 1, totalsOf(activities))).toBe(true);
      }),
      SEEDED,
    );
  });

  it('scales with all amounts', () => {
    fc.assert(
      fc.property(anyActivities, positive, (activities, k) => {
        const scaled = activities.map((one) => ({ ...one, data: scaledData(one.data, k) }));
        expect(areTimes(totalsOf(scaled), k, totalsOf(activities))).toBe(true);
      }),
      SEEDED,
    );
  });

  it('scales with all factors', () => {
    fc.assert(
      fc.property(anyActivities, positive, (activities, k) => {
        const scaled = activities.map((one) => ({
          ...one,
          factor: one.factor && { ...one.factor, value: one.factor.value * k },
        }));
        expect(areTimes(totalsOf(scaled), k, totalsOf(activities))).toBe(true);
      }),
      SEEDED,
    );
  });

  it('is divided by the units that the ledger covers', () => {
    fc.assert(
      fc.property(anyActivities, positive, (activities, covered) => {
        expect(areTimes(totalsOf(activities, covered), 1 / covered, totalsOf(activities))).toBe(
          true,
        );
      }),
      SEEDED,
    );
  });

  it('doubles when every row stands there twice', () => {
    fc.assert(
      fc.property(anyActivities, (activities) => {
        const twice = activities.flatMap((one) => [one, one]);
        expect(areTimes(totalsOf(twice), 2, totalsOf(activities))).toBe(true);
      }),
      SEEDED,
    );
  });

  it('has shares that sum to 1, and stages that sum to the total', () => {
    fc.assert(
      fc.property(anyActivities, (activities) => {
        const products = PRODUCTS.map((name) => productOf(name));
        const study = inventoryOf(activities, { products });
        for (const { stages, totalKgCo2e } of calculateFootprint(study, METHOD).products) {
          if (totalKgCo2e === null) continue;
          const shares = stages.reduce((sum, { share }) => sum + (share ?? NaN), 0);
          const sum = stages.reduce((total, { kgCo2e }) => total + (kgCo2e ?? NaN), 0);
          expect(nearlyEqual(shares, 1, 12)).toBe(true);
          expect(nearlyEqual(sum, totalKgCo2e, 12)).toBe(true);
        }
      }),
      SEEDED,
    );
  });
});
