import { calculateFootprint } from '../../../src/core/calculation/calculateFootprint';
import { enUS } from '../../../src/texts/enUS';
import { findingSentence } from '../../../src/texts/findingSentence';
import type { Activity } from '../../../src/core/study/activity';
import type { ProductFootprint, StageResult } from '../../../src/core/study/footprint';
import type { Inventory } from '../../../src/core/study/inventory';
import type { Stage } from '../../../src/core/study/stage';
import {
  activityOf,
  amountOf,
  carried,
  cellRef,
  factorOf,
  inventoryOf,
  measure,
  METHOD,
  productOf,
} from '../../support/studyParts';

const TWO_KG_PER_KG = factorOf(2, 'kg', 'kg');

/** So many kg of something that emits twice its mass, at some stage. */
function kg(massKg: number, stage: Stage = 'rawMaterial', more: Partial<Activity> = {}): Activity {
  return activityOf(amountOf(measure(massKg, 'kg')), TWO_KG_PER_KG, { stage, ...more });
}

/** Something whose amount nobody knows. */
function unknown(stage: Stage = 'rawMaterial', more: Partial<Activity> = {}): Activity {
  return activityOf(amountOf(null), TWO_KG_PER_KG, { stage, ...more });
}

function footprintOf(inventory: Inventory, method = METHOD): ProductFootprint {
  const first = calculateFootprint(inventory, method).products[0];
  if (first === undefined) throw new Error('The inventory has no product');
  return first;
}

function stageOf(footprint: ProductFootprint, stage: Stage): StageResult {
  const found = footprint.stages.find((result) => result.stage === stage);
  if (found === undefined) throw new Error(`The footprint has no ${stage}`);
  return found;
}

describe('calculateFootprint, stage by stage', () => {
  it('sums each stage and all of them: (10 + 5) × 2 = 30, 7 × 2 = 14, together 44', () => {
    const footprint = footprintOf(inventoryOf([kg(10), kg(7, 'production'), kg(5)]));
    expect(stageOf(footprint, 'rawMaterial')).toEqual({
      stage: 'rawMaterial',
      kgCo2e: 30,
      ledgerKgCo2e: 30,
      share: 30 / 44,
      complete: true,
      itemCount: 2,
      missing: 0,
      inBoundary: true,
    });
    expect(stageOf(footprint, 'production').kgCo2e).toBe(14);
    expect(footprint.totalKgCo2e).toBe(44);
    expect(footprint.complete).toBe(true);
  });

  it('lists stages in the order of the life cycle, and only those that hold something', () => {
    const footprint = footprintOf(inventoryOf([kg(1, 'endOfLife'), kg(1, 'transport'), kg(1)]));
    expect(footprint.stages.map(({ stage }) => stage)).toEqual([
      'rawMaterial',
      'transport',
      'endOfLife',
    ]);
  });

  it('lists every item with its own figure, missing ones too', () => {
    const { items } = footprintOf(inventoryOf([kg(10), unknown(), kg(5, 'use')]));
    expect(items.map(({ kgCo2e }) => kgCo2e)).toEqual([20, null, 10]);
  });

  it('gives each product its own and nobody else’s: 2 × 2 = 4 and 3 × 2 = 6', () => {
    const { products } = calculateFootprint(
      inventoryOf([kg(3, 'use', { product: 'mill' }), kg(2)], {
        products: [productOf('hoist'), productOf('mill'), productOf('spare')],
      }),
      METHOD,
    );
    expect(products.map(({ totalKgCo2e }) => totalKgCo2e)).toEqual([4, 6, null]);
    expect(products.map(({ items }) => items.length)).toEqual([1, 1, 0]);
    expect(products.map(({ stages }) => stages.map(({ stage }) => stage))).toEqual([
      ['rawMaterial'],
      ['use'],
      [],
    ]);
  });
});

describe('calculateFootprint, when something is missing', () => {
  it('sums what is known of a stage and says that one of two is missing: 10 × 2 = 20', () => {
    const footprint = footprintOf(inventoryOf([kg(10), unknown()]));
    expect(stageOf(footprint, 'rawMaterial')).toMatchObject({
      kgCo2e: 20,
      complete: false,
      itemCount: 2,
      missing: 1,
    });
    expect(footprint.totalKgCo2e).toBe(20);
    expect(footprint.complete).toBe(false);
  });

  it('gives no figure for a stage of which nothing is known, and then none for the total', () => {
    const footprint = footprintOf(inventoryOf([kg(10), unknown('production')]));
    expect(stageOf(footprint, 'production')).toMatchObject({
      kgCo2e: null,
      ledgerKgCo2e: null,
      share: null,
      complete: false,
      missing: 1,
    });
    expect(stageOf(footprint, 'rawMaterial')).toMatchObject({ kgCo2e: 20, share: null });
    expect(footprint).toMatchObject({
      totalKgCo2e: null,
      ledgerTotalKgCo2e: null,
      complete: false,
    });
  });

  it('knows a stage of zero from a stage of nothing known', () => {
    const footprint = footprintOf(inventoryOf([kg(10), kg(0, 'production')]));
    expect(stageOf(footprint, 'production')).toMatchObject({ kgCo2e: 0, share: 0, complete: true });
    expect(footprint.totalKgCo2e).toBe(20);
  });

  it('has no total for a product without activities, and is not complete', () => {
    expect(footprintOf(inventoryOf([]))).toMatchObject({
      stages: [],
      totalKgCo2e: null,
      complete: false,
    });
  });

  it('is incomplete for every product while a row has no owner', () => {
    const { products } = calculateFootprint(
      inventoryOf([kg(2), kg(3, 'use', { product: 'mill' })], {
        products: [productOf('hoist'), productOf('mill')],
        unassigned: [{ at: cellRef('C9'), found: '1500', name: 'electricity', activities: [] }],
      }),
      METHOD,
    );
    expect(products.map(({ complete }) => complete)).toEqual([false, false]);
    expect(products.map(({ totalKgCo2e }) => totalKgCo2e)).toEqual([4, 6]);
  });

  it('finds each missing part once, at its own cell', () => {
    const distance = measure(5, 'km');
    const freight = factorOf(0.1, 'kg', 't·km');
    const { findings } = calculateFootprint(
      inventoryOf([
        kg(10),
        unknown('rawMaterial', { name: 'bolt', at: cellRef('B3') }),
        activityOf(amountOf(measure(1, 'kg')), null, { name: 'nut', at: cellRef('B4') }),
        activityOf(carried(measure(1, 'kg'), null), freight, { name: 'lift', at: cellRef('B5') }),
        activityOf(carried(null, distance), freight, { name: 'pump', at: cellRef('B6') }),
      ]),
      METHOD,
    );
    expect(findings.map(({ code, values, cells }) => [code, values['name'], cells])).toEqual([
      ['missing-quantity', 'bolt', [cellRef('B3')]],
      ['missing-factor', 'nut', [cellRef('B4')]],
      ['missing-distance', 'lift', [cellRef('B5')]],
      ['missing-quantity', 'pump', [cellRef('B6')]],
    ]);
    expect(findings.every(({ severity }) => severity === 'error')).toBe(true);
  });

  it('does not count an activity whose factor is for something else, and says so', () => {
    const inventory = inventoryOf([kg(10), activityOf(amountOf(measure(3, 'kWh')), TWO_KG_PER_KG)]);
    expect(footprintOf(inventory)).toMatchObject({ totalKgCo2e: 20, complete: false });
    expect(calculateFootprint(inventory, METHOD).findings.map(({ code }) => code)).toEqual([
      'factor-unit',
    ]);
  });

  it('is stopped by an activity of a product that the study does not have: our own bug', () => {
    const stray = inventoryOf([kg(1, 'use', { product: 'stranger' })]);
    expect(() => calculateFootprint(stray, METHOD)).toThrow('stranger');
  });
});

describe('calculateFootprint, by boundary', () => {
  const inventory = inventoryOf([
    kg(10),
    kg(1, 'transport'),
    kg(4, 'production'),
    kg(2, 'distribution'),
    kg(3, 'endOfLife'),
  ]);

  // Twice each mass: 20 materials, 2 transport, 8 production, 4 distribution, 6 end of life.
  it.each([
    ['found', 40],
    ['cradle-to-grave', 40],
    ['cradle-to-gate', 30],
    ['materials-and-production', 28],
    ['production-and-waste', 14],
    ['gate-to-gate', 8],
    ['production', 8],
  ] as const)('sums %s to %d', (boundary, total) => {
    expect(footprintOf(inventory, { ...METHOD, boundary }).totalKgCo2e).toBe(total);
  });

  it('still lists transport outside materials and production, without a share', () => {
    const method = { ...METHOD, boundary: 'materials-and-production' } as const;
    const footprint = footprintOf(inventory, method);
    expect(stageOf(footprint, 'transport')).toMatchObject({
      kgCo2e: 2,
      share: null,
      inBoundary: false,
    });
    expect(stageOf(footprint, 'rawMaterial').share).toBe(20 / 28);
  });

  it('is not troubled by what is missing outside it', () => {
    const study = inventoryOf([kg(4, 'production'), unknown('use')]);
    const inside = footprintOf(study, { ...METHOD, boundary: 'gate-to-gate' });
    expect(inside).toMatchObject({ totalKgCo2e: 8, complete: true });
    expect(footprintOf(study)).toMatchObject({ totalKgCo2e: null, complete: false });
  });

  it('has no total when the ledger holds nothing inside it', () => {
    const outside = footprintOf(inventoryOf([kg(4)]), { ...METHOD, boundary: 'gate-to-gate' });
    expect(outside).toMatchObject({ totalKgCo2e: null, complete: false });
  });
});

describe('calculateFootprint, per declared unit', () => {
  it('divides what 40 units share: 30 ÷ 40 = 0.75 and 14 ÷ 40 = 0.35, together 1.1', () => {
    const footprint = footprintOf(
      inventoryOf([kg(15), kg(7, 'production')], { products: [productOf('hoist', 40)] }),
    );
    expect(stageOf(footprint, 'rawMaterial')).toMatchObject({ ledgerKgCo2e: 30, kgCo2e: 0.75 });
    expect(stageOf(footprint, 'production')).toMatchObject({ ledgerKgCo2e: 14, kgCo2e: 0.35 });
    expect(footprint.ledgerTotalKgCo2e).toBe(44);
    expect(footprint.totalKgCo2e).toBe(1.1);
  });

  it('leaves shares and items as they are, whatever the number of units', () => {
    const activities = [kg(15), kg(7, 'production')];
    const one = footprintOf(inventoryOf(activities));
    const many = footprintOf(inventoryOf(activities, { products: [productOf('hoist', 40)] }));
    expect(many.items).toEqual(one.items);
    many.stages.forEach(({ share }, index) => {
      expect(share).toBeCloseTo(one.stages[index]?.share ?? NaN, 14);
    });
  });
});

describe('calculateFootprint, when the total is zero', () => {
  it('has no shares: 10 × 2 − 10 × 2 = 0, and nothing is a share of nothing', () => {
    const back = kg(-10, 'endOfLife', { isCorrection: true });
    const footprint = footprintOf(inventoryOf([kg(10), back]));
    expect(footprint).toMatchObject({ totalKgCo2e: 0, complete: true });
    expect(footprint.stages.map(({ share }) => share)).toEqual([null, null]);
  });
});

describe('what the core refuses', () => {
  it('says what a factor is for and what was needed: per kWh, although the activity is in kg', () => {
    const factor = factorOf(2, 'kg', 'kWh', { unitText: 'kgCO2/kWh' });
    const { findings } = calculateFootprint(
      inventoryOf([activityOf(amountOf(measure(10, 'kg')), factor)]),
      METHOD,
    );
    const said = findings.map((finding) => findingSentence(finding, enUS));
    expect(said[0]).toMatch(/factor in “.*kWh”.*in a unit such as “.*kg”/);
  });

  it('refuses two products of one name, whose figures would run together', () => {
    const inventory = inventoryOf([kg(10)]);
    const twice = { ...inventory, products: [...inventory.products, ...inventory.products] };
    expect(() => calculateFootprint(twice, METHOD)).toThrow('one name');
  });

  it('refuses an activity of an unknown product, even one without a figure', () => {
    const inventory = inventoryOf([kg(10)]);
    const stray = inventory.activities.map((activity) => ({
      ...activity,
      product: 'nobody',
      factor: null,
    }));
    expect(() => calculateFootprint({ ...inventory, activities: stray }, METHOD)).toThrow('nobody');
  });
});

describe('calculateFootprint, where something is given back', () => {
  it('sets a credit apart and sums without it: 10 × 2 = 20, apart −3 × 2 = −6', () => {
    const footprint = footprintOf(inventoryOf([kg(10), kg(-3)]));
    expect(stageOf(footprint, 'rawMaterial')).toMatchObject({
      kgCo2e: 20,
      credits: { kgCo2e: -6, ledgerKgCo2e: -6 },
      itemCount: 2,
    });
    expect(footprint.totalKgCo2e).toBe(20);
    expect(footprint.items.map(({ isCredit }) => isCredit)).toEqual([undefined, true]);
  });

  it('takes a correction off the sum: (10 − 3) × 2 = 14, and nothing stands apart', () => {
    const footprint = footprintOf(
      inventoryOf([kg(10), kg(-3, 'rawMaterial', { isCorrection: true })]),
    );
    expect(stageOf(footprint, 'rawMaterial').kgCo2e).toBe(14);
    expect(stageOf(footprint, 'rawMaterial').credits).toBeUndefined();
  });

  it('says what stands apart: −3 × 2 − 1 × 2 = −8 kg in two items', () => {
    const { findings } = calculateFootprint(inventoryOf([kg(10), kg(-3), kg(-1, 'use')]), METHOD);
    expect(findings).toMatchObject([
      { code: 'credit', severity: 'warning', values: { count: 2, kgCo2e: -8 } },
    ]);
  });
});
