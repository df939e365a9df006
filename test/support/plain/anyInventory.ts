import fc from 'fast-check';
import { compensatedSum } from '../../../src/core/calculation/compensatedSum';
import type { UnitOf } from '../../../src/core/quantities/unitTable';
import type { Activity, ActivityData, Lack, Measure, Term } from '../../../src/core/study/activity';
import type { Allocation, ProductKey } from '../../../src/core/study/allocation';
import { APARTS, CYCLES, type GasPart } from '../../../src/core/gases/gasPart';
import type { GwpSet } from '../../../src/core/gases/gwpTable';
import { weighedGases } from '../../../src/core/gases/weighedGases';
import type { Conversion } from '../../../src/core/study/conversion';
import type { EmissionFactor } from '../../../src/core/study/factor';
import type { Inventory, Product } from '../../../src/core/study/inventory';
import { measureOf } from '../../../src/core/study/measureOf';
import { STAGES } from '../../../src/core/study/stage';
import { activityOf, cellRef, factorOf, inventoryOf, productOf } from '../studyParts';
import { PLAIN_GWP } from './plainGwp';
import { PLAIN_UNITS, type PlainUnitName } from './plainUnits';

const NAMES = Object.keys(PLAIN_UNITS) as PlainUnitName[];
const KINDS = [...new Set(NAMES.map((name) => PLAIN_UNITS[name].kind))];
const PRODUCTS = ['hoist', 'mill', 'pump'];

/** Sizes that ledgers have, so that rounding stays far below what the comparison allows. */
const amount = fc.oneof(
  { weight: 8, arbitrary: fc.double({ min: 1e-3, max: 1e5, noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 5000 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(3e45) },
);
const times = fc.constantFrom(1, 1, 1, 100, 1000, 10_000);

function unitsOf(kind: string): PlainUnitName[] {
  return NAMES.filter((name) => PLAIN_UNITS[name].kind === kind);
}

function unitOf(kind: string): fc.Arbitrary<PlainUnitName> {
  return fc.constantFrom(...unitsOf(kind));
}

const massUnit = unitOf('mass') as fc.Arbitrary<PlainUnitName & UnitOf<'mass'>>;

/** In what a term stands, and in what its measure does. */
interface Into {
  readonly kind: string;
  readonly unit: PlainUnitName;
  readonly multiplier: number;
  readonly sign: number;
}

/** One number in any unit of the kind, brought into another: 3 万kWh among MWh. */
function anyTerm({ kind, unit, multiplier, sign }: Into): fc.Arbitrary<Term> {
  const anyValue = amount.map((size) => (size < 1e30 ? sign * size : size));
  return fc.tuple(anyValue, unitOf(kind), times).map(([value, from, of]) => ({
    evidence: { at: cellRef('B2'), found: String(value), reading: { kind: 'number' }, value },
    unit: from,
    scale: {
      numerator: PLAIN_UNITS[from].size * of,
      denominator: PLAIN_UNITS[unit].size * multiplier,
    },
  }));
}

/** So many of them, as 单重 × 件数 has it. */
const anyCount: fc.Arbitrary<Term> = fc.integer({ min: 1, max: 500 }).map((value) => ({
  evidence: { at: cellRef('C2'), found: String(value), reading: { kind: 'number' }, value },
  unit: 'piece',
  scale: { numerator: 1, denominator: 1 },
}));

/**
 * One cell, months added to each other, some of them blank, or a weight times a count. All terms have
 * one sign: where large ones cancel, plain additions lose more digits than the comparison allows.
 */
function anyMeasure(kind: string): fc.Arbitrary<Measure> {
  const anySign = fc.constantFrom(1, 1, 1, 1, -1);
  return fc.tuple(unitOf(kind), times, anySign).chain(([unit, multiplier, sign]) => {
    const term = anyTerm({ kind, unit, multiplier, sign });
    const blank = fc.constant({ at: cellRef('D2'), found: '' });
    const sum = fc
      .tuple(
        term,
        fc.array(term, { maxLength: 3 }),
        fc.oneof(
          { weight: 4, arbitrary: fc.constant([]) },
          { weight: 1, arbitrary: fc.array(blank) },
        ),
      )
      .map(([first, more, missing]) =>
        measureOf([first, ...more], 'sum', { unit, multiplier }, missing),
      );
    const product = fc
      .tuple(term, fc.array(anyCount, { minLength: 1, maxLength: 2 }))
      .map(([first, more]) => measureOf([first, ...more], 'product', { unit, multiplier }));
    return fc.oneof({ weight: 3, arbitrary: sum }, { weight: 1, arbitrary: product });
  });
}

function orMissing<Value>(arbitrary: fc.Arbitrary<Value>, freq = 12): fc.Arbitrary<Value | null> {
  return fc.option(arbitrary, { nil: null, freq });
}

function anyData(kind: string): fc.Arbitrary<ActivityData> {
  const amounts = orMissing(anyMeasure(kind)).map((one): ActivityData => ({
    kind: 'amount',
    amount: one,
  }));
  if (kind !== 'freight') return amounts;
  // The units of these measures are masses and distances, which only the generator knows.
  const masses = anyMeasure('mass') as fc.Arbitrary<Measure<'mass'>>;
  const distances = anyMeasure('distance') as fc.Arbitrary<Measure<'distance'>>;
  const loads = fc
    .tuple(orMissing(masses), orMissing(distances, 5))
    .map(([mass, distance]): ActivityData => ({ kind: 'freight', mass, distance }));
  return fc.oneof({ weight: 1, arbitrary: amounts }, { weight: 4, arbitrary: loads });
}

const GASES = [...Object.keys(PLAIN_GWP), 'CO2e'] as (keyof typeof PLAIN_GWP | 'CO2e')[];

/** One gas of a factor, some of them biogenic, of land use or of aircraft, some of one half of a fuel's life. */
const anyPart: fc.Arbitrary<GasPart> = fc
  .record({
    gas: fc.constantFrom(...GASES),
    apart: fc.constantFrom(null, null, null, null, ...APARTS),
    cycle: fc.constantFrom(undefined, undefined, undefined, ...CYCLES),
    value: fc.double({ min: 0, max: 100, noNaN: true }),
    scale: fc.constantFrom(
      { numerator: 1, denominator: 1 },
      { numerator: 1, denominator: 1000 },
      { numerator: 1000, denominator: 1 },
    ),
  })
  .map(({ cycle, ...part }) => ({
    ...part,
    ...(cycle && { cycle }),
    unitText: 'kg/kg',
    evidence: null,
    witnesses: [],
  }));

/** A factor given by gas, weighed as the ledger's reader does. */
function anyMix(kind: string, set: GwpSet): fc.Arbitrary<EmissionFactor> {
  return fc
    .tuple(fc.array(anyPart, { minLength: 1, maxLength: 5 }), unitOf(kind))
    .map(([parts, per]) => {
      const gases = { set, parts };
      return factorOf(weighedGases(gases), 'kg', per, { gas: 'gases', gases });
    });
}

function anyFactor(kind: string, set: GwpSet): fc.Arbitrary<EmissionFactor> {
  const value = fc.oneof(
    { weight: 9, arbitrary: fc.double({ min: 1e-4, max: 1e3, noNaN: true }) },
    { weight: 1, arbitrary: fc.double({ min: -50, max: -1e-3, noNaN: true }) },
    { weight: 1, arbitrary: fc.constant(0) },
  );
  const whole = fc
    .tuple(value, massUnit, unitOf(kind), times, fc.constantFrom('CO2e', 'CO2', 'unstated'))
    .map(([one, mass, per, perAmount, gas]) => factorOf(one, mass, per, { perAmount, gas }));
  return fc.oneof({ weight: 3, arbitrary: whole }, { weight: 1, arbitrary: anyMix(kind, set) });
}

/** What lies between two kinds, written as it comes: kg/L or L/kg. */
function anyConversion(one: string, other: string): fc.Arbitrary<Conversion> {
  return fc
    .tuple(
      fc.double({ min: 1e-2, max: 1e3, noNaN: true }),
      fc
        .shuffledSubarray([one, other], { minLength: 2 })
        .chain(([top, bottom]) => fc.tuple(unitOf(String(top)), unitOf(String(bottom)))),
    )
    .map(([value, [top, bottom]]) => ({
      value,
      top,
      bottom,
      evidence: null,
      witnesses: [],
      isAssumed: false,
    }));
}

/** Three of four have a factor for what they are; others need a conversion, or do not fit. */
const anyKinds = fc
  .constantFrom(...KINDS, 'freight', 'mass', 'energy')
  .chain((kind) =>
    fc.tuple(
      fc.constant(kind),
      fc.oneof(
        { weight: 3, arbitrary: fc.constant(kind) },
        { weight: 1, arbitrary: fc.constantFrom(...KINDS) },
      ),
    ),
  );

const LACKS: readonly Lack[] = [
  'missing-quantity',
  'missing-distance',
  'missing-factor',
  'factor-unit',
];

function anyActivity(set: GwpSet): fc.Arbitrary<Activity> {
  return anyKinds.chain(([kind, factorKind]) =>
    fc
      .record({
        data: anyData(kind),
        factor: orMissing(anyFactor(factorKind, set)),
        conversion: fc.option(anyConversion(kind, factorKind), { nil: undefined, freq: 3 }),
        product: fc.constantFrom(...PRODUCTS),
        stage: fc.constantFrom(...STAGES),
        isCorrection: fc.boolean(),
        isPerUnit: fc.boolean(),
        asked: fc.option(fc.subarray([...LACKS]), { nil: undefined, freq: 2 }),
      })
      .map(({ data, factor, conversion, product, stage, isCorrection, isPerUnit, asked }) =>
        activityOf(data, factor, {
          product,
          stage,
          ...(conversion && { conversion }),
          ...(asked && { asked }),
          ...(isCorrection && { isCorrection }),
          ...(isPerUnit && { isPerUnit }),
        }),
      ),
  );
}

function anyProduct(name: string): fc.Arbitrary<Product> {
  const covered = orMissing(
    fc.oneof(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0.1, max: 1e4, noNaN: true })),
  );
  return covered.map((units) => {
    const product = productOf(name);
    return { ...product, declaredUnit: { ...product.declaredUnit, covered: units } };
  });
}

/** One activity that some of the products share, by keys of any size. */
const anyShared = (set: GwpSet) =>
  fc.tuple(
    anyActivity(set),
    fc.shuffledSubarray(PRODUCTS, { minLength: 1 }).chain((products) =>
      fc.tuple(
        ...products.map((product) =>
          fc.double({ min: 1e-2, max: 1e4, noNaN: true }).map((value): ProductKey => {
            return { product, value, terms: [{ kind: 'own', value }] };
          }),
        ),
      ),
    ),
  );

function partsOf(
  [activity, keys]: readonly [Activity, readonly ProductKey[]],
  shared: number,
): readonly Activity[] {
  const total = compensatedSum(keys.map(({ value }) => value));
  const allocation: Allocation = { method: 'own-key', written: null, keys, total };
  return keys.map((key) => ({
    ...activity,
    product: key.product,
    name: `shared ${String(shared)}`,
    allocation: { allocation, key, shared },
  }));
}

/**
 * An inventory of any shape: products with and without an output, rows of every stage, amounts in
 * any unit, one cell or months or a weight times a count, factors per anything, credits,
 * corrections, parts that are missing, units that do not fit, rows that several products share, and
 * factors by gas, weighed by a set, some of them biogenic and the like.
 * @param set of GWPs
 */
export function anyInventory(set: GwpSet): fc.Arbitrary<Inventory> {
  return fc
    .record({
      activities: fc.array(anyActivity(set), { maxLength: 40 }),
      shared: fc.array(anyShared(set), { maxLength: 6 }),
      products: fc.tuple(...PRODUCTS.map(anyProduct)),
      unowned: fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.array(anyActivity(set), { maxLength: 2 }) },
      ),
    })
    .map(({ activities, shared, products, unowned }) =>
      inventoryOf(
        [
          ...activities.map((activity, row) => ({ ...activity, name: `row ${String(row)}` })),
          ...shared.flatMap(partsOf),
        ],
        {
          products,
          unassigned:
            unowned === null
              ? []
              : [{ at: cellRef('B9'), found: '1', name: 'meter', activities: unowned }],
        },
      ),
    );
}
