import { convert } from '../../../core/quantities/convert';
import { dimensionOf } from '../../../core/quantities/unitTable';
import type { Activity, Measure, SharedActivity } from '../../../core/study/activity';
import { partOf } from '../../../core/study/allocation';

/**
 * The energy that an activity is an amount of; of a shared one the whole.
 * @param activity of a product, or of several
 * @returns null where it has no amount, or one of something else
 */
export function energyOf({ data }: Pick<SharedActivity, 'data'>): Measure<'energy'> | null {
  if (data.kind !== 'amount' || data.amount === null) return null;
  return isEnergy(data.amount) ? data.amount : null;
}

/**
 * How much of an energy a product has, whichever sign its cells have: of what is shared its part, of what
 * is for one of the product that for all units covered.
 * @param activity of the product
 * @param measure of energy
 * @param units how many the product's figures cover
 * @returns kWh
 */
export function kwhOf(
  { allocation, isPerUnit }: Pick<Activity, 'allocation' | 'isPerUnit'>,
  { quantity, multiplier }: Measure<'energy'>,
  units: number,
): number {
  const whole = Math.abs(convert(quantity, 'kWh').amount) * multiplier;
  return partOf(whole, allocation) * (isPerUnit === true ? units : 1);
}

function isEnergy(measure: Measure): measure is Measure<'energy'> {
  return dimensionOf(measure.quantity.unit) === 'energy';
}
