/** The columns of an inventory: row i contributes amounts[i] × factors[factorOf[i]] to groupOf[i]. */
export interface ImpactColumns {
  readonly amounts: Float64Array;
  /** kg CO2e per unit in which the amount stands. */
  readonly factors: Float64Array;
  readonly factorOf: Uint32Array;
  readonly groupOf: Uint32Array;
  readonly groupCount: number;
}

/**
 * Emissions by group in one pass over typed columns, with Neumaier's compensation in each group.
 * Source of the compensation: see `compensatedSum`.
 * @param columns all arrays of one length but `factors`; group numbers below `groupCount`
 * @returns kg CO2e of each group
 */
export function sumByGroup(columns: ImpactColumns): Float64Array {
  const { amounts, factors, factorOf, groupOf, groupCount } = columns;
  const sums = new Float64Array(groupCount);
  const lost = new Float64Array(groupCount);
  for (let row = 0; row < amounts.length; row += 1) {
    const group = groupOf[row] as number;
    const emission = (amounts[row] as number) * (factors[factorOf[row] as number] as number);
    const sum = sums[group] as number;
    const next = sum + emission;
    lost[group] =
      (lost[group] as number) +
      (Math.abs(sum) >= Math.abs(emission) ? sum - next + emission : emission - next + sum);
    sums[group] = next;
  }
  for (let group = 0; group < groupCount; group += 1) {
    sums[group] = (sums[group] as number) + (lost[group] as number);
  }
  return sums;
}
