import { cutOffOf } from '../../../src/core/analysis/cutOffOf';
import { leftOutOf } from '../../../src/core/analysis/leftOutOf';
import { calculateFootprint } from '../../../src/core/calculation/calculateFootprint';
import type { Activity } from '../../../src/core/study/activity';
import type { ProductFootprint } from '../../../src/core/study/footprint';
import {
  activityOf,
  amountOf,
  factorOf,
  inventoryOf,
  measure,
  METHOD,
} from '../../support/studyParts';

function item(name: string, kg: number, factor: number, more: Partial<Activity> = {}): Activity {
  return activityOf(amountOf(measure(kg, 'kg')), factorOf(factor, 'kg', 'kg'), { name, ...more });
}

function resultOf(activities: readonly Activity[]): ProductFootprint {
  const [result] = calculateFootprint(inventoryOf(activities), METHOD).products;
  if (result === undefined) throw new Error('There is no product.');
  return result;
}

const names = (found: ReturnType<typeof cutOffOf>): readonly string[] | undefined =>
  found?.items.map(({ activity }) => activity.name);

describe('the items below a cut-off rule', () => {
  // 940 + 40 + 9 + 11 = 1000 kg CO2e; masses 100 + 800 + 95 + 5 = 1000 kg.
  const result = resultOf([
    item('frame', 100, 9.4),
    item('sand', 800, 0.05),
    item('bolt', 95, 9 / 95),
    item('paint', 5, 2.2),
  ]);

  it('by emissions: below 1 % of 1000 kg is the bolt alone, 9 kg or 0.9 %', () => {
    const found = cutOffOf(result, { eachPercent: 1, togetherPercent: 5, basis: 'emissions' });
    expect(names(found)).toEqual(['bolt']);
    expect(found).toMatchObject({ limit: 10, isWithin: true });
    expect(found?.share).toBeCloseTo(0.009, 12);
  });

  it('by mass: below 10 % of 1000 kg are bolt and paint, 100 kg or 10 %, more than 5 % together', () => {
    const found = cutOffOf(result, { eachPercent: 10, togetherPercent: 5, basis: 'mass' });
    expect(names(found)).toEqual(['bolt', 'paint']);
    expect(found).toMatchObject({ limit: 100, below: 100, share: 0.1, isWithin: false });
  });

  it('are not judged together where the rule says nothing of it', () => {
    const rule = { eachPercent: 1, togetherPercent: null, basis: 'emissions' } as const;
    expect(cutOffOf(result, rule)?.isWithin).toBeNull();
  });

  it('an item of exactly the limit is not below it', () => {
    const even = resultOf([item('frame', 99, 1), item('bolt', 1, 1)]);
    const rule = { eachPercent: 1, togetherPercent: null, basis: 'emissions' } as const;
    expect(names(cutOffOf(even, rule))).toEqual([]);
  });

  it('are not told where there is no whole', () => {
    const rule = { eachPercent: 1, togetherPercent: null, basis: 'emissions' } as const;
    expect(cutOffOf(resultOf([item('frame', 0, 1)]), rule)).toBeNull();
  });
});

describe('what no total has', () => {
  it('names items without a figure, inside the boundary alone', () => {
    const inventory = inventoryOf([
      item('frame', 1, 1),
      activityOf(amountOf(null), null, { name: 'bolt' }),
      activityOf(amountOf(null), null, { name: 'scrap', stage: 'endOfLife' }),
    ]);
    const method = { ...METHOD, boundary: 'cradle-to-gate' } as const;
    expect(leftOutOf(calculateFootprint(inventory, method), inventory)).toMatchObject([
      { kind: 'missing', name: 'bolt', ledgerKgCo2e: null },
    ]);
  });
});
