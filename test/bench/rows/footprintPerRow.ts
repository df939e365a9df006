import { calculateFootprint } from '../../../src/core/calculation/calculateFootprint';
import type { ImpactColumns } from '../../../src/core/calculation/sumByGroup';
import type { Footprint } from '../../../src/core/study/footprint';
import type { Inventory } from '../../../src/core/study/inventory';
import type { Stage } from '../../../src/core/study/stage';
import {
  activityOf,
  amountOf,
  factorOf,
  inventoryOf,
  measure,
  METHOD,
  productOf,
} from '../../support/studyParts';
import type { Contest } from '../benchRow';
import { listedSums, plainSums, randomColumns } from '../columns';

const PRODUCTS = 50;
const STAGES_USED: readonly Stage[] = [
  'rawMaterial',
  'transport',
  'production',
  'use',
  'endOfLife',
];

/**
 * The whole calculation, with an object for every activity and every item of the result, against
 * the plain loop over typed arrays: what the objects cost.
 */
export function footprintPerRow(): Contest {
  const groups = PRODUCTS * STAGES_USED.length;
  const columns = randomColumns({ rows: 100_000, groups, factors: 5000 });
  const inventory = inventoryFrom(columns);
  return {
    id: 'footprint-per-row',
    goal: null,
    better: 'lower',
    about: 'calculateFootprint, 100,000 activities as objects / the plain loop over typed arrays',
    candidate: () => sumsOf(calculateFootprint(inventory, METHOD)),
    reference: () => plainSums(columns),
    expected: listedSums(columns),
  };
}

function inventoryFrom({
  amounts,
  factors,
  factorOf: factorIndex,
  groupOf,
}: ImpactColumns): Inventory {
  const products = Array.from({ length: PRODUCTS }, (_, index) =>
    productOf(`product ${String(index)}`),
  );
  const emissionFactors = Array.from(factors, (value, index) =>
    factorOf(value, 'kg', 'kg', { id: String(index) }),
  );
  const activities = Array.from(amounts, (amount, row) => {
    const group = groupOf[row] as number;
    const product = products[Math.floor(group / STAGES_USED.length)]?.name;
    const stage = STAGES_USED[group % STAGES_USED.length];
    const factor = emissionFactors[factorIndex[row] as number];
    if (product === undefined || stage === undefined || factor === undefined) {
      throw new Error(`Row ${String(row)} belongs nowhere.`);
    }
    return activityOf(amountOf(measure(amount, 'kg')), factor, { product, stage });
  });
  return inventoryOf(activities, { products });
}

/** The figures of a footprint in the order of the groups. */
function sumsOf({ products }: Footprint): Float64Array {
  return Float64Array.from(
    products.flatMap(({ stages }) => stages.map(({ ledgerKgCo2e }) => ledgerKgCo2e ?? Number.NaN)),
  );
}
