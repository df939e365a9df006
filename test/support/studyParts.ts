import type { CellRef } from '../../src/core/cellRef';
import { quantity } from '../../src/core/quantities/quantity';
import type { DimensionOf, Unit, UnitOf } from '../../src/core/quantities/unitTable';
import type { Activity, ActivityData, Measure } from '../../src/core/study/activity';
import type { Evidence } from '../../src/core/study/evidence';
import type { EmissionFactor } from '../../src/core/study/factor';
import type { Method } from '../../src/core/study/footprint';
import { readFacts } from '../../src/ledger/facts/readFacts';
import type { Inventory, Product } from '../../src/core/study/inventory';

export const METHOD: Method = { gwp: 'AR5', boundary: 'found' };

/** A cell of the only sheet of the only file. */
export function cellRef(cell: string): CellRef {
  return { file: 'ledger.xlsx', sheet: 'Ledger', cell };
}

/** A number with its unit; the multiplier is 10 000 in 万kWh. */
export function measure<U extends Unit>(
  amount: number,
  unit: U,
  multiplier = 1,
): Measure<DimensionOf<U>> {
  const at = cellRef('B2');
  const evidence: Evidence = {
    at,
    found: String(amount),
    reading: { kind: 'number' },
    value: amount,
  };
  return {
    quantity: quantity(amount, unit),
    multiplier,
    operation: 'sum',
    terms: [{ evidence, unit, scale: { numerator: 1, denominator: 1 } }],
    missing: [],
  };
}

/** Activity data of which the ledger gives one amount, or none. */
export function amountOf(amount: Measure | null): ActivityData {
  return { kind: 'amount', amount };
}

/** Activity data of something carried, either part of which may be missing. */
export function carried(
  mass: Measure<'mass'> | null,
  distance: Measure<'distance'> | null,
): ActivityData {
  return { kind: 'freight', mass, distance };
}

/** A factor: `value` × `massUnit` of gas per `perAmount` × `per`. */
export function factorOf(
  value: number,
  massUnit: UnitOf<'mass'>,
  per: Unit,
  more: Partial<EmissionFactor> = {},
): EmissionFactor {
  return {
    id: 'factor',
    name: 'factor',
    value,
    massUnit,
    per,
    perAmount: 1,
    gas: 'CO2e',
    unitText: `${massUnit}CO2e/${per}`,
    source: 'measured',
    evidence: null,
    witnesses: [],
    ...more,
  };
}

/** One line of the inventory; unless told otherwise a material of the product "hoist". */
export function activityOf(
  data: ActivityData,
  factor: EmissionFactor | null,
  more: Partial<Activity> = {},
): Activity {
  const at = cellRef('B2');
  return {
    product: 'hoist',
    stage: 'rawMaterial',
    name: 'shaft',
    at,
    row: 1,
    nameWitness: { at: cellRef('A2'), found: 'shaft' },
    data,
    factor,
    factorAssumed: false,
    witnesses: [],
    ...more,
  };
}

/** A product whose ledger covers that many units. */
export function productOf(name: string, covered = 1): Product {
  return {
    name,
    nameSource: 'cell',
    at: null,
    declaredUnit: { covered, unit: null, source: 'ledger', output: null },
    period: null,
    periodChoice: null,
  };
}

/** An inventory of these activities; its only product is "hoist" unless told otherwise. */
export function inventoryOf(
  activities: readonly Activity[],
  more: Partial<Inventory> = {},
): Inventory {
  return {
    sheets: [],
    products: [productOf('hoist')],
    activities,
    unassigned: [],
    leftOut: [],
    factors: [],
    tables: [],
    facts: readFacts(more.products ?? [productOf('hoist')], new Map()),
    questions: [],
    findings: [],
    ...more,
  };
}
