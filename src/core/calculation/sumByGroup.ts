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
 * Emissions by group in one pass over typed columns, each group with the rounding errors of its
 * additions kept and added at the end: to the last bit what `compensatedSum` gives. The error is
 * found without asking which of the two numbers is larger, and sum and error of a group stand side
 * by side: both make the loop faster.
 * Source of the error term: D. E. Knuth, The Art of Computer Programming 2, 4.2.2, theorem B.
 * @param columns all arrays of one length but `factors`; group numbers below `groupCount`
 * @returns kg CO2e of each group
 */
export function sumByGroup(columns: ImpactColumns): Float64Array {
  const { amounts, factors, factorOf, groupOf, groupCount } = columns;
  const sumsAndErrors = new Float64Array(2 * groupCount);
  for (let row = 0; row < amounts.length; row += 1) {
    // Twice the group; as a shift it stays a whole number for the compiler.
    const at = (groupOf[row] as number) << 1;
    const emission = (amounts[row] as number) * (factors[factorOf[row] as number] as number);
    const sum = sumsAndErrors[at] as number;
    const next = sum + emission;
    const added = next - sum;
    sumsAndErrors[at] = next;
    sumsAndErrors[at + 1] =
      (sumsAndErrors[at + 1] as number) + (sum - (next - added) + (emission - added));
  }
  const sums = new Float64Array(groupCount);
  for (let group = 0; group < groupCount; group += 1) {
    sums[group] = (sumsAndErrors[2 * group] as number) + (sumsAndErrors[2 * group + 1] as number);
  }
  return sums;
}
