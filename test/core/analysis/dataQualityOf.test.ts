import { cellKey } from '../../../src/core/cellKey';
import { dataQualityOf, type DataQuality } from '../../../src/core/analysis/dataQualityOf';
import { qualityShares } from '../../../src/core/analysis/qualityShares';
import { calculateFootprint } from '../../../src/core/calculation/calculateFootprint';
import type { Activity } from '../../../src/core/study/activity';
import type { EmissionFactor } from '../../../src/core/study/factor';
import { readFacts } from '../../../src/ledger/facts/readFacts';
import {
  activityOf,
  amountOf,
  cellRef,
  factorOf,
  inventoryOf,
  measure,
  METHOD,
  productOf,
} from '../../support/studyParts';

const IN_CELL = { at: cellRef('F2'), found: '2', reading: { kind: 'number' }, value: 2 } as const;

function factor(source: string | null, more: Partial<EmissionFactor> = {}): EmissionFactor {
  return factorOf(2, 'kg', 'kg', { source, evidence: IN_CELL, name: 'shaft', ...more });
}

function steel(own: EmissionFactor | null, more: Partial<Activity> = {}): Activity {
  return activityOf(amountOf(measure(10, 'kg')), own, more);
}

function qualityOf(
  activity: Activity,
  answers: Readonly<Record<string, string>> = {},
  approximate: readonly string[] = [],
): DataQuality {
  const product = { ...productOf('hoist'), period: '2023-06/2024-05' };
  const facts = readFacts([product], new Map(Object.entries(answers)));
  const cells = new Set(approximate.map((cell) => cellKey(cellRef(cell))));
  return dataQualityOf(activity, { product, facts, approximate: cells });
}

describe('the quality of an amount', () => {
  it('of the ledger is primary, written as approximate an estimate, missing unknown', () => {
    expect(qualityOf(steel(factor('x'))).activity).toBe('primary');
    expect(qualityOf(steel(factor('x')), {}, ['B2']).activity).toBe('estimated');
    expect(qualityOf(activityOf(amountOf(null), factor('x'))).activity).toBe('unknown');
  });

  it('is an estimate as well where the rate of loss that it is multiplied by is approximate', () => {
    const evidence = {
      at: cellRef('E2'),
      found: '约5%',
      reading: { kind: 'number' },
      value: 5,
    } as const;
    const scale = { numerator: 1, denominator: 100 };
    const amount = {
      ...measure(10, 'kg'),
      loss: { evidence, unit: '', scale, use: 'added' } as const,
    };
    const lossy = activityOf(amountOf(amount), factor('x'));
    expect(qualityOf(lossy).activity).toBe('primary');
    expect(qualityOf(lossy, {}, ['E2']).activity).toBe('estimated');
  });

  it('behind the gate may be a scenario: it is not known', () => {
    expect(qualityOf(steel(factor('x'), { stage: 'use' })).activity).toBe('unknown');
  });
});

describe('the quality of a factor', () => {
  it.each([
    ['供应商实测', 'primary'],
    ['supplier data', 'primary'],
    ['CLCD 数据库', 'secondary'],
    ['非供应商数据', 'secondary'],
    ['not measured', 'secondary'],
    [null, 'unknown'],
    [' ', 'unknown'],
  ])('of “%s” is %s', (source, kind) => {
    expect(qualityOf(steel(factor(source))).factor).toBe(kind);
  });

  it('taken for a near name is an estimate, whatever its source', () => {
    const quality = qualityOf(steel(factor('供应商'), { factorAssumed: true }));
    expect(quality).toMatchObject({ factor: 'estimated', technology: 'assumed' });
  });

  it('is not known where there is none', () => {
    expect(qualityOf(steel(null))).toMatchObject({ factor: 'unknown', technology: 'unknown' });
  });

  it('has the year of its source beside the last year of the period', () => {
    expect(qualityOf(steel(factor('CPCD 2021')))).toMatchObject({
      factorYear: 2021,
      periodYear: 2024,
    });
  });

  // The period ends in 2024.
  it.each([
    ['CPCD 2024', 'same'],
    ['CPCD 2023', 'near'],
    ['CPCD 2022', 'older'],
    ['CPCD 2025', 'later'],
    ['手册', 'unknown'],
  ])('“%s” beside data of 2024 is %s', (source, time) => {
    expect(qualityOf(steel(factor(source))).time).toBe(time);
  });

  it('has a year in its name only where 年 follows: 2024 is an alloy of aluminium', () => {
    const year = (name: string): number | null =>
      qualityOf(steel(factor(null, { name }))).factorYear;
    expect([year('2024 铝合金'), year('电力（2022 年）')]).toEqual([null, 2022]);
  });

  it.each([
    ['中国平均', '江苏省', 'wider'],
    ['江苏', '江苏省', 'same'],
    ['欧洲', '江苏省', 'other'],
    ['手册', '江苏省', 'unknown'],
  ])('for %s in a study of %s: %s', (source, region, geography) => {
    expect(qualityOf(steel(factor(source)), { 'fact:region': region }).geography).toBe(geography);
  });

  it('fits by its name only where it bears the name of the item', () => {
    const fit = (name: string): string => qualityOf(steel(factor('x', { name }))).technology;
    expect([fit(' Shaft'), fit('steel')]).toEqual(['same-name', 'other-name']);
  });
});

describe('the shares of data', () => {
  it('are of emissions: 10 × 2 = 20 kg of a supplier of 2024, 30 × 2 = 60 kg of a book', () => {
    const activities = [
      steel(factor('供应商 2024', { id: 'a' }), { name: 'Shaft' }),
      activityOf(amountOf(measure(30, 'kg')), factor('江苏手册', { id: 'b', name: 'gear' })),
    ];
    const [product] = calculateFootprint(inventoryOf(activities), METHOD).products;
    if (product === undefined) throw new Error('There is no product.');
    expect(
      qualityShares(product, ({ activity }) =>
        qualityOf(activity, { 'fact:region': '南京，江苏' }),
      ),
    ).toEqual([
      { of: 'activity', kind: 'primary', itemCount: 2, ledgerKgCo2e: 80, share: 1 },
      { of: 'factor', kind: 'primary', itemCount: 1, ledgerKgCo2e: 20, share: 0.25 },
      { of: 'factor', kind: 'secondary', itemCount: 1, ledgerKgCo2e: 60, share: 0.75 },
      { of: 'time', kind: 'same', itemCount: 1, ledgerKgCo2e: 20, share: 0.25 },
      { of: 'time', kind: 'unknown', itemCount: 1, ledgerKgCo2e: 60, share: 0.75 },
      { of: 'geography', kind: 'same', itemCount: 1, ledgerKgCo2e: 60, share: 0.75 },
      { of: 'geography', kind: 'unknown', itemCount: 1, ledgerKgCo2e: 20, share: 0.25 },
      { of: 'technology', kind: 'same-name', itemCount: 1, ledgerKgCo2e: 20, share: 0.25 },
      { of: 'technology', kind: 'other-name', itemCount: 1, ledgerKgCo2e: 60, share: 0.75 },
    ]);
  });
});
