import type { Activity } from '../study/activity';
import { isFirstPart, partOf } from '../study/allocation';
import { BOUNDARIES } from '../study/boundary';
import type { Finding } from '../study/finding';
import type {
  Apart,
  Footprint,
  Item,
  Method,
  ProductFootprint,
  StageResult,
} from '../study/footprint';
import type { Inventory, Product, Unassigned } from '../study/inventory';
import { measuresOf } from '../study/measuresOf';
import { STAGES, type Stage } from '../study/stage';
import { succeeded, type Outcome } from '../outcome';
import { compensatedSum } from './compensatedSum';
import { impactOf, type Impact, type ImpactProblem } from './impactOf';
import { sumByGroup } from './sumByGroup';

/**
 * The footprint of every product: each activity's amount × factor, summed by product and stage and
 * divided by the declared unit. What is missing is counted, never taken as zero.
 * @param inventory activities with their factors and cells
 * @param method boundary and GWP set
 */
export function calculateFootprint(inventory: Inventory, method: Method): Footprint {
  requireOneSet(inventory, method);
  const indexOf = productIndexes(inventory);
  const impacts = impactsOf(inventory, indexOf);
  const known = impacts.map((impact) => (impact.ok ? impact.value : null));
  const sums = stageSums(inventory, known, indexOf);
  const groupAt = (index: number, stage: Stage, isCredit: boolean): number => {
    const sum = sums[groupOf(index, stage, isCredit)];
    if (sum === undefined) throw new Error(`No sum for product ${String(index)}, ${stage}.`);
    return sum;
  };
  const items = itemsByProduct(inventory, known);
  return {
    method,
    products: inventory.products.map((product, index) =>
      productFootprint(
        product,
        items.get(product.name) ?? [],
        { ...method, unassigned: inventory.unassigned },
        (stage, isCredit) => groupAt(index, stage, isCredit),
      ),
    ),
    unassigned: inventory.unassigned.map(apart),
    leftOut: inventory.leftOut.map(apart),
    findings: [
      ...inventory.activities.flatMap((activity, index) => {
        const impact = impacts[index];
        // What is missing in a shared row is missing once.
        if (impact === undefined || impact.ok || !isFirstPart(activity.allocation)) return [];
        return isAsked(activity, impact.problem) ? [] : [problemFinding(activity, impact.problem)];
      }),
      ...creditFinding(inventory, known),
    ],
  };
}

function hasStage({ activities }: Unassigned, stage: Stage): boolean {
  return activities.some((activity) => activity.stage === stage);
}

function apart<Row extends Unassigned>(row: Row): Apart<Row> {
  const impacts = row.activities.map((activity) => impactOf(activity));
  const known = impacts.flatMap((impact) =>
    impact.ok ? [impact.value.amount * impact.value.kgPerUnit] : [],
  );
  const isKnown = known.length > 0 && known.length === impacts.length;
  return { row, kgCo2e: isKnown ? compensatedSum(known) : null };
}

/** Values made of gases by another set than the study's would be summed with the others. */
function requireOneSet({ factors, activities }: Inventory, { gwp }: Method): void {
  const isOther = (set: Method['gwp'] | undefined): boolean => set !== undefined && set !== gwp;
  if (
    factors.some(({ gases }) => isOther(gases?.set)) ||
    activities.some(({ factor }) => isOther(factor?.gases?.set))
  ) {
    throw new Error(`Not all factors are weighed by ${gwp}.`);
  }
}

/** Every activity must have its product, and every product its own name: else figures would vanish. */
function productIndexes({ products, activities }: Inventory): ReadonlyMap<string, number> {
  const indexes = new Map(products.map(({ name }, index) => [name, index]));
  if (indexes.size !== products.length) throw new Error('Two products have one name.');
  const stray = activities.find(({ product }) => !indexes.has(product));
  if (stray !== undefined) throw new Error(`${stray.product} is not a product of the study.`);
  return indexes;
}

/**
 * Of what is shared each product has its part. What is for one of a product counts for all units
 * covered, as everything else does.
 */
function impactsOf(
  { activities, products }: Inventory,
  indexOf: ReadonlyMap<string, number>,
): readonly Outcome<Impact, ImpactProblem>[] {
  return activities.map((activity) => {
    const whole = impactOf(activity);
    const { allocation, isPerUnit } = activity;
    if (!whole.ok || (allocation === undefined && isPerUnit !== true)) return whole;
    const amount = partOf(whole.value.amount, allocation);
    const impact = succeeded({ ...whole.value, amount });
    if (isPerUnit !== true) return impact;
    const covered = products[indexOf.get(activity.product) as number]?.declaredUnit.covered;
    // Without the number of units the product has no figure at all.
    if (covered === undefined || covered === null) return impact;
    return succeeded({ ...whole.value, amount: amount * covered });
  });
}

function stageSums(
  inventory: Inventory,
  impacts: readonly (Impact | null)[],
  indexOf: ReadonlyMap<string, number>,
): Float64Array {
  const rows = impacts.flatMap((impact, row) => (impact === null ? [] : [{ impact, row }]));
  const groups = rows.map(({ impact, row }) => {
    const activity = inventory.activities[row] as Activity;
    const index = indexOf.get(activity.product) as number;
    return groupOf(index, activity.stage, isCredit(activity, impact));
  });
  return sumByGroup({
    amounts: Float64Array.from(rows, ({ impact }) => impact.amount),
    factors: Float64Array.from(rows, ({ impact }) => impact.kgPerUnit),
    factorOf: Uint32Array.from(rows.keys()),
    groupOf: Uint32Array.from(groups),
    groupCount: inventory.products.length * STAGES.length * 2,
  });
}

/** Every stage of every product has two sums: what counts, and behind it the credits. */
function groupOf(index: number, stage: Stage, credit: boolean): number {
  return (index * STAGES.length + STAGES.indexOf(stage)) * 2 + (credit ? 1 : 0);
}

function isCredit(activity: Activity, { amount, kgPerUnit }: Impact): boolean {
  return activity.isCorrection !== true && amount * kgPerUnit < 0;
}

function creditFinding(
  { activities }: Inventory,
  impacts: readonly (Impact | null)[],
): readonly Finding[] {
  const credits = activities.flatMap((activity, row) => {
    const impact = impacts[row] ?? null;
    return impact !== null && isCredit(activity, impact) ? [{ activity, impact }] : [];
  });
  if (credits.length === 0) return [];
  const distinct = credits.filter(({ activity }) => isFirstPart(activity.allocation));
  return [
    {
      code: 'credit',
      severity: 'warning',
      cells: distinct.map(({ activity }) => activity.at),
      effectKgCo2e: null,
      values: {
        count: distinct.length,
        kgCo2e: compensatedSum(credits.map(({ impact }) => impact.amount * impact.kgPerUnit)),
      },
    },
  ];
}

function itemsByProduct(
  inventory: Inventory,
  impacts: readonly (Impact | null)[],
): Map<string, Item[]> {
  const byProduct = new Map<string, Item[]>();
  inventory.activities.forEach((activity, row) => {
    const impact = impacts[row] ?? null;
    const item = itemOf(activity, impact);
    const items = byProduct.get(activity.product);
    if (items === undefined) byProduct.set(activity.product, [item]);
    else items.push(item);
  });
  return byProduct;
}

function itemOf(activity: Activity, impact: Impact | null): Item {
  if (impact === null) return { activity, kgCo2e: null };
  const { amount, kgPerUnit } = impact;
  const kgCo2e = amount * kgPerUnit;
  if (isCredit(activity, impact)) return { activity, kgCo2e, isCredit: true };
  return activity.factor?.gases === undefined ? { activity, kgCo2e } : { activity, kgCo2e, amount };
}

function productFootprint(
  product: Product,
  items: readonly Item[],
  method: Method & Pick<Inventory, 'unassigned'>,
  sumOf: (stage: Stage, isCredit: boolean) => number,
): ProductFootprint {
  const summed: readonly Stage[] = BOUNDARIES[method.boundary];
  const stages = STAGES.flatMap((stage) => {
    const own = items.filter((item) => item.activity.stage === stage);
    if (own.length === 0) return [];
    const unallocated = method.unassigned.filter((row) => hasStage(row, stage)).length;
    const result = stageResult(stage, own, sumOf, product, summed);
    return [unallocated === 0 ? result : { ...result, complete: false, unallocated }];
  });
  const known = stages.flatMap(({ inBoundary, ledgerKgCo2e }) =>
    inBoundary && ledgerKgCo2e !== null ? [ledgerKgCo2e] : [],
  );
  const ledgerTotalKgCo2e =
    hasUnknownStage(stages) || known.length === 0 ? null : compensatedSum(known);
  const totalKgCo2e = perDeclaredUnit(ledgerTotalKgCo2e, product);
  return {
    product,
    items,
    stages: stages.map((stage) => ({ ...stage, share: shareOf(stage, ledgerTotalKgCo2e) })),
    totalKgCo2e,
    ledgerTotalKgCo2e,
    complete:
      !method.unassigned.some((row) => isCounted(row, summed)) &&
      known.length > 0 &&
      stages.every((stage) => stage.complete || !stage.inBoundary),
  };
}

/** Of what it is nothing may be known: then it counts, too. */
function isCounted({ activities }: Unassigned, summed: readonly Stage[]): boolean {
  return activities.length === 0 || activities.some(({ stage }) => summed.includes(stage));
}

function hasUnknownStage(stages: readonly StageResult[]): boolean {
  return stages.some((stage) => stage.inBoundary && stage.ledgerKgCo2e === null);
}

function stageResult(
  stage: Stage,
  items: readonly Item[],
  sumOf: (stage: Stage, isCredit: boolean) => number,
  product: Product,
  summed: readonly Stage[],
): StageResult {
  const missing = items.filter(isIncomplete).length;
  const isUnknown = items.every((item) => item.kgCo2e === null);
  const ledgerKgCo2e = isUnknown ? null : sumOf(stage, false);
  const hasCredits = items.some((item) => item.isCredit === true);
  const ledgerCredits = sumOf(stage, true);
  return {
    stage,
    ledgerKgCo2e,
    kgCo2e: perDeclaredUnit(ledgerKgCo2e, product),
    share: null,
    complete: missing === 0,
    itemCount: items.length,
    missing,
    inBoundary: summed.includes(stage),
    ...(hasCredits && {
      credits: {
        ledgerKgCo2e: ledgerCredits,
        kgCo2e: perDeclaredUnit(ledgerCredits, product),
      },
    }),
  };
}

/** Nothing known, or known in part only: a month without a figure. */
function isIncomplete({ kgCo2e, activity }: Item): boolean {
  return kgCo2e === null || measuresOf(activity.data).some(({ missing }) => missing.length > 0);
}

function perDeclaredUnit(ledgerKgCo2e: number | null, product: Product): number | null {
  const { covered } = product.declaredUnit;
  return ledgerKgCo2e === null || covered === null ? null : ledgerKgCo2e / covered;
}

function shareOf(stage: StageResult, ledgerTotalKgCo2e: number | null): number | null {
  const { ledgerKgCo2e, inBoundary } = stage;
  if (!inBoundary || ledgerKgCo2e === null) return null;
  return ledgerTotalKgCo2e === null || ledgerTotalKgCo2e === 0
    ? null
    : ledgerKgCo2e / ledgerTotalKgCo2e;
}

function perText(unit: string): string {
  return unit.includes('·') ? `(${unit})` : unit;
}

/** What an open question asks is told once, by the question. */
function isAsked({ asked }: Activity, { code }: ImpactProblem): boolean {
  return asked?.some((lack) => lack === code) === true;
}

function problemFinding(activity: Activity, problem: ImpactProblem): Finding {
  const mismatch = problem.code === 'factor-unit' ? problem.mismatch : null;
  return {
    code: problem.code,
    severity: 'error',
    cells: [activity.at],
    effectKgCo2e: null,
    values: {
      product: activity.product,
      name: activity.name,
      ...(problem.code === 'missing-factor' &&
        activity.withoutRecord !== undefined && { class: activity.withoutRecord }),
      ...(mismatch && {
        found: activity.factor?.unitText ?? mismatch.to,
        expected: `kgCO2e/${perText(mismatch.from)}`,
      }),
    },
  };
}
