import type { Activity, Measure } from '../../../src/core/study/activity';
import type { Conversion } from '../../../src/core/study/conversion';
import type { EmissionFactor } from '../../../src/core/study/factor';
import type { Inventory } from '../../../src/core/study/inventory';
import { plainGwp } from './plainGwp';
import { plainUnit } from './plainUnits';

/** Why an activity counts nothing: the codes of findings. */
type Problem =
  'missing-quantity' | 'missing-distance' | 'missing-factor' | 'factor-unit' | 'outlier';

export interface PlainStage {
  readonly stage: string;
  readonly ledgerKgCo2e: number | null;
  readonly kgCo2e: number | null;
  readonly share: number | null;
  readonly complete: boolean;
  readonly itemCount: number;
  readonly missing: number;
  readonly inBoundary: boolean;
  readonly ledgerCredits: number | null;
  readonly credits: number | null;
  /** kg and kg CO2e by what they are told as: a gas, half of a fuel's life, or what stands apart. */
  readonly gases: PlainGases;
}

/** kg and kg CO2e of each. */
export type PlainGases = Readonly<Record<string, readonly [kg: number, kgCo2e: number]>>;

export interface PlainProduct {
  readonly name: string;
  readonly items: readonly { readonly kgCo2e: number | null; readonly isCredit: boolean }[];
  readonly stages: readonly PlainStage[];
  readonly ledgerTotalKgCo2e: number | null;
  readonly totalKgCo2e: number | null;
  readonly complete: boolean;
}

export interface PlainFootprint {
  readonly products: readonly PlainProduct[];
  readonly problems: readonly { readonly code: Problem; readonly name: string }[];
  readonly credits: { readonly count: number; readonly kgCo2e: number };
}

const LIFE = ['rawMaterial', 'transport', 'production', 'distribution', 'use', 'endOfLife'];

/** Stages inside each boundary, written out once more: design says so, not the core's table. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  found: LIFE,
  'cradle-to-gate': ['rawMaterial', 'transport', 'production'],
  'cradle-to-grave': LIFE,
  'gate-to-gate': ['production'],
  'materials-and-production': ['rawMaterial', 'production'],
  production: ['production'],
  'production-and-waste': ['production', 'endOfLife'],
};

/**
 * The footprint once more, as one would do it on paper: row by row, in plain loops and plain
 * additions, nothing of it taken from the core's calculation or its units.
 * @param inventory as the core gets it
 * @param boundary key of the boundary
 * @param set of GWPs
 */
export function plainFootprint(
  inventory: Inventory,
  boundary: string,
  set: string,
): PlainFootprint {
  const inside = INSIDE[boundary];
  if (inside === undefined) throw new Error(`No boundary ${boundary}.`);
  const rows: Row[] = [];
  for (const activity of inventory.activities) rows.push(rowOf(activity, inventory, set));
  const problems: { code: Problem; name: string }[] = [];
  let count = 0;
  let kgCo2e = 0;
  const told = new Set<number>();
  for (const { activity, result } of rows) {
    // What several share is one row of the ledger.
    const shared = activity.allocation?.shared;
    const isTold = shared !== undefined && told.has(shared);
    if (shared !== undefined) told.add(shared);
    if (typeof result === 'string') {
      if (!isTold && !isAsked(activity, result)) {
        problems.push({ code: result, name: activity.name });
      }
    } else if (isCredit(activity, result)) {
      if (!isTold) count += 1;
      kgCo2e += result;
    }
  }
  const unowned = inventory.unassigned.map(({ activities }) =>
    activities.map(({ stage }) => stage),
  );
  const products: PlainProduct[] = [];
  for (const product of inventory.products) {
    const own = rows.filter(({ activity }) => activity.product === product.name);
    const { covered } = product.declaredUnit;
    products.push({ name: product.name, ...productOf(own, covered, inside, unowned) });
  }
  return { products, problems, credits: { count, kgCo2e } };
}

interface Row {
  readonly activity: Activity;
  readonly result: number | Problem;
  readonly gases: PlainGases;
}

function rowOf(activity: Activity, inventory: Inventory, set: string): Row {
  const amount = timesCovered(activity, partOf(activity, amountOf(activity)), inventory);
  const { factor } = activity;
  if (typeof amount === 'string') return { activity, result: amount, gases: {} };
  if (factor === null) throw new Error('Without a factor there is no amount in its unit.');
  const result = amount * kgPerUnit(factor, set);
  const gases = isCredit(activity, result) ? {} : gasesOf(factor, amount, set);
  return { activity, result, gases };
}

/** What is for one of the product counts for all that were made. */
function timesCovered(
  activity: Activity,
  amount: number | Problem,
  { products }: Inventory,
): number | Problem {
  if (typeof amount === 'string' || activity.isPerUnit !== true) return amount;
  for (const { name, declaredUnit } of products) {
    if (name === activity.product && declaredUnit.covered !== null) {
      return amount * declaredUnit.covered;
    }
  }
  return amount;
}

/** What a factor says of an amount, gas by gas; what it does not split is CO2 or CO2e as a whole. */
function gasesOf(factor: EmissionFactor, amount: number, set: string): PlainGases {
  const found: Record<string, [number, number]> = {};
  if (factor.gases === undefined) {
    const kg = amount * kgPerUnit(factor, set);
    return { [factor.gas === 'CO2' ? 'CO2' : 'CO2e']: [kg, kg] };
  }
  for (const { gas, apart, cycle, value, scale } of factor.gases.parts) {
    const kg = amount * value * (scale.numerator / scale.denominator);
    const key = apart ?? cycle ?? gas;
    const so = found[key] ?? [0, 0];
    found[key] = [so[0] + kg, so[1] + kg * plainGwp(gas, set)];
  }
  return found;
}

/** Of what several share, as much as this product's key is of all keys. */
function partOf({ allocation }: Activity, whole: number | Problem): number | Problem {
  if (allocation === undefined || typeof whole === 'string') return whole;
  let all = 0;
  for (const { value } of allocation.allocation.keys) all += value;
  return whole * (allocation.key.value / all);
}

function productOf(
  rows: readonly Row[],
  covered: number | null,
  inside: readonly string[],
  unowned: readonly (readonly string[])[],
): Omit<PlainProduct, 'name'> {
  let total = 0;
  let hasKnown = false;
  let isKnown = true;
  let complete = true;
  for (const stages of unowned) {
    if (stages.length === 0 || stages.some((stage) => inside.includes(stage))) complete = false;
  }
  const found: PlainStage[] = [];
  for (const stage of LIFE) {
    const own = rows.filter(({ activity }) => activity.stage === stage);
    if (own.length === 0) continue;
    const sums = stageOf(own, covered);
    const isOwned = !unowned.some((stages) => stages.includes(stage));
    const inBoundary = inside.includes(stage);
    if (inBoundary && sums.ledgerKgCo2e === null) isKnown = false;
    if (inBoundary && sums.ledgerKgCo2e !== null) {
      total += sums.ledgerKgCo2e;
      hasKnown = true;
    }
    if (inBoundary && !sums.complete) complete = false;
    const isComplete = sums.complete && isOwned;
    found.push({ stage, inBoundary, share: null, ...sums, complete: isComplete });
  }
  const ledgerTotalKgCo2e = isKnown && hasKnown ? total : null;
  const stages: PlainStage[] = [];
  for (const one of found) {
    const isPart = one.inBoundary && ledgerTotalKgCo2e !== null && total !== 0;
    const share = isPart && one.ledgerKgCo2e !== null ? one.ledgerKgCo2e / total : null;
    stages.push({ ...one, share });
  }
  return {
    items: rows.map(({ activity, result }) => ({
      kgCo2e: typeof result === 'number' ? result : null,
      isCredit: typeof result === 'number' && isCredit(activity, result),
    })),
    stages,
    ledgerTotalKgCo2e,
    totalKgCo2e: each(ledgerTotalKgCo2e, covered),
    complete: complete && hasKnown,
  };
}

function stageOf(
  rows: readonly Row[],
  covered: number | null,
): Omit<PlainStage, 'stage' | 'inBoundary' | 'share'> {
  let sum = 0;
  let credits = 0;
  let hasCredits = false;
  let known = 0;
  let missing = 0;
  const gases: Record<string, [number, number]> = {};
  for (const { activity, result, gases: own } of rows) {
    for (const [key, [kg, kgCo2e]] of Object.entries(own)) {
      const so = gases[key] ?? [0, 0];
      gases[key] = [so[0] + kg, so[1] + kgCo2e];
    }
    if (typeof result === 'string' || isPartly(activity)) missing += 1;
    if (typeof result === 'string') continue;
    known += 1;
    if (isCredit(activity, result)) {
      credits += result;
      hasCredits = true;
    } else sum += result;
  }
  const ledgerKgCo2e = known === 0 ? null : sum;
  const ledgerCredits = hasCredits ? credits : null;
  return {
    ledgerKgCo2e,
    kgCo2e: each(ledgerKgCo2e, covered),
    ledgerCredits,
    credits: each(ledgerCredits, covered),
    gases,
    complete: missing === 0,
    itemCount: rows.length,
    missing,
  };
}

function each(kg: number | null, covered: number | null): number | null {
  return kg === null || covered === null ? null : kg / covered;
}

/** What is less than nothing and takes nothing back stands apart. */
function isCredit(activity: Activity, kg: number): boolean {
  return kg < 0 && activity.isCorrection !== true;
}

/** An open question says it already. */
function isAsked({ asked }: Activity, problem: Problem): boolean {
  for (const lack of asked ?? []) if (lack === problem) return true;
  return false;
}

/** A month without a figure. */
function isPartly({ data }: Activity): boolean {
  if (data.kind === 'amount') return data.amount !== null && data.amount.missing.length > 0;
  if (data.mass !== null && data.mass.missing.length > 0) return true;
  return data.distance !== null && data.distance.missing.length > 0;
}

/** How much in the unit of the factor, or why not. */
function amountOf({ data, factor, conversion }: Activity): number | Problem {
  let size: number;
  let kind: string;
  if (data.kind === 'amount') {
    if (data.amount === null) return 'missing-quantity';
    ({ size, kind } = inSi(data.amount));
  } else {
    if (data.mass === null) return 'missing-quantity';
    if (data.distance === null) return 'missing-distance';
    size = inSi(data.mass).size * inSi(data.distance).size;
    kind = 'freight';
  }
  if (factor === null) return 'missing-factor';
  const per = plainUnit(factor.per);
  const si = kind === per.kind ? size : converted(size, kind, per.kind, conversion);
  if (si === null) return 'factor-unit';
  const amount = si / per.size;
  return Math.abs(amount) > 1e30 ? 'outlier' : amount;
}

/** A factor by gas is what its gases weigh; biogenic carbon and the like are in no sum. */
function kgPerUnit({ value, massUnit, perAmount, gases }: EmissionFactor, set: string): number {
  if (gases !== undefined) {
    let sum = 0;
    for (const part of gases.parts) {
      if (part.apart !== null) continue;
      const kg = part.value * (part.scale.numerator / part.scale.denominator);
      sum += kg * plainGwp(part.gas, set);
    }
    return sum;
  }
  return (value * plainUnit(massUnit).size) / perAmount;
}

/** All terms added or multiplied, in SI. */
function inSi({ terms, operation, multiplier, quantity }: Measure): {
  readonly size: number;
  readonly kind: string;
} {
  let amount = operation === 'sum' ? 0 : 1;
  for (const { evidence, scale } of terms) {
    const one = evidence.value * (scale.numerator / scale.denominator);
    if (operation === 'sum') amount += one;
    else amount *= one;
  }
  const { size, kind } = plainUnit(quantity.unit);
  return { size: amount * multiplier * size, kind };
}

/** From one kind of amount to another through so many `top` in one `bottom`. */
function converted(
  size: number,
  from: string,
  to: string,
  conversion: Conversion | undefined,
): number | null {
  if (conversion === undefined) return null;
  const top = plainUnit(conversion.top);
  const bottom = plainUnit(conversion.bottom);
  const topPerBottom = (conversion.value * top.size) / bottom.size;
  if (from === bottom.kind && to === top.kind) return size * topPerBottom;
  if (from === top.kind && to === bottom.kind) return size / topPerBottom;
  return null;
}
