import { compensatedSum } from '../../src/core/calculation/compensatedSum';
import type { ImpactColumns } from '../../src/core/calculation/sumByGroup';

/**
 * Columns of an inventory with random rows; the same ones every time.
 * @param size how many rows, groups and factors
 */
export function randomColumns(size: {
  readonly rows: number;
  readonly groups: number;
  readonly factors: number;
}): ImpactColumns {
  const random = seededRandom(14067);
  const below = (limit: number): number => Math.floor(random() * limit);
  return {
    amounts: Float64Array.from({ length: size.rows }, () => 1 + random() * 10_000),
    factors: Float64Array.from({ length: size.factors }, () => 0.01 + random() * 20),
    factorOf: Uint32Array.from({ length: size.rows }, () => below(size.factors)),
    groupOf: Uint32Array.from({ length: size.rows }, () => below(size.groups)),
    groupCount: size.groups,
  };
}

/** Numbers from 0 to 1 by the linear congruence of Numerical Recipes: modulus 2³², full period. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * The reference: gather the factor and add to the group, with nothing against rounding.
 * @param columns an inventory
 */
export function plainSums(columns: ImpactColumns): Float64Array {
  const { amounts, factors, factorOf, groupOf, groupCount } = columns;
  const sums = new Float64Array(groupCount);
  for (let row = 0; row < amounts.length; row += 1) {
    const emission = (amounts[row] as number) * (factors[factorOf[row] as number] as number);
    const group = groupOf[row] as number;
    sums[group] = (sums[group] as number) + emission;
  }
  return sums;
}

/**
 * The same sums in a third way: every group's emissions listed, then summed.
 * @param columns an inventory
 */
export function listedSums(columns: ImpactColumns): Float64Array {
  const { amounts, factors, factorOf, groupOf, groupCount } = columns;
  const lists = Array.from({ length: groupCount }, (): number[] => []);
  amounts.forEach((amount, row) => {
    const factor = factors[factorOf[row] as number] as number;
    lists[groupOf[row] as number]?.push(amount * factor);
  });
  return Float64Array.from(lists, (emissions) => compensatedSum(emissions));
}
