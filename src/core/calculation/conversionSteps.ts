import { conversionRatio, type Ratio } from '../quantities/conversionRatio';
import type { Unit } from '../quantities/unitTable';
import type { Conversion } from '../study/conversion';

/** How an amount comes to the factor's unit: an exact ratio, a value, an exact ratio. */
export interface ConversionSteps {
  readonly before: Ratio;
  readonly operation: 'times' | 'over';
  readonly after: Ratio;
}

/**
 * The way from one unit to another of another kind: with a density of kg/L from m³ to t, or back.
 * @param from the amount's unit
 * @param to the factor's unit
 * @param conversion what lies between
 * @returns null when the conversion does not lie between the two
 */
export function conversionSteps(
  from: Unit,
  to: Unit,
  conversion: Conversion,
): ConversionSteps | null {
  const { top, bottom } = conversion;
  const forth = steps(from, bottom, top, to, 'times');
  return forth ?? steps(from, top, bottom, to, 'over');
}

function steps(
  from: Unit,
  inner: Unit,
  outer: Unit,
  to: Unit,
  operation: ConversionSteps['operation'],
): ConversionSteps | null {
  const before = conversionRatio(from, inner);
  const after = conversionRatio(outer, to);
  return before.ok && after.ok ? { before: before.value, operation, after: after.value } : null;
}
