/** Spreadsheets keep 15 digits of a number that is typed or stands in a formula; some round, some cut. */
const SAME_SHARE = 1e-14;

/**
 * Whether two numbers are the same as far as a spreadsheet keeps them.
 * @param one any number
 * @param other any number
 */
export function isSameNumber(one: number, other: number): boolean {
  return Math.abs(one - other) <= SAME_SHARE * Math.abs(one);
}
