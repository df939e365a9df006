const DIGITS = 6;

/**
 * Values as one number, or from the least to the most.
 * @param values at least one
 */
export function shownRange(values: readonly number[]): number | string {
  const shown = values.map((value) => Number(value.toPrecision(DIGITS)));
  const least = shown.reduce((a, b) => Math.min(a, b));
  const most = shown.reduce((a, b) => Math.max(a, b));
  return least === most ? least : `${String(least)}–${String(most)}`;
}
