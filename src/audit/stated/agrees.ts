/** Agreement: |a − b| ≤ 1e-9·max(1, |a|). */
const AGREEMENT = 1e-9;

/**
 * Whether a stated figure is what was computed, as exactly as it is written.
 * @param stated value and digits behind the decimal point
 * @param computed in the same unit
 * @param partCount how many figures were rounded and summed
 */
export function agrees(
  stated: { readonly value: number; readonly decimals: number },
  computed: number,
  partCount: number,
): boolean {
  const halfUnit = (10 ** -stated.decimals / 2) * Math.max(1, partCount);
  const noise = AGREEMENT * Math.max(1, Math.abs(computed));
  return Math.abs(stated.value - computed) <= Math.max(halfUnit * (1 + AGREEMENT), noise);
}
