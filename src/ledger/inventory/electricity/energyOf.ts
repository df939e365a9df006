import { convert } from '../../../core/quantities/convert';
import { dimensionOf } from '../../../core/quantities/unitTable';
import type { Measure, SharedActivity } from '../../../core/study/activity';

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
 * How much energy it is, whichever sign its cells have.
 * @param measure of energy
 * @returns kWh
 */
export function energyIn({ quantity, multiplier }: Measure<'energy'>): number {
  return Math.abs(convert(quantity, 'kWh').amount) * multiplier;
}

function isEnergy(measure: Measure): measure is Measure<'energy'> {
  return dimensionOf(measure.quantity.unit) === 'energy';
}
