/**
 * Sum with Neumaier's compensation: the rounding error of every addition is kept and added at the
 * end, so that the order of a ledger's rows does not show in its total.
 * Source: A. Neumaier, Zeitschrift für Angewandte Mathematik und Mechanik 54 (1974), 39–51.
 * @param values finite numbers
 */
export function compensatedSum(values: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
