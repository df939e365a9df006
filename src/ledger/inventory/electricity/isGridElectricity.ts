import { dimensionOf } from '../../../core/quantities/unitTable';
import type { SharedActivity } from '../../../core/study/activity';
import { energyKey } from '../../text/energyKey';

/**
 * Whether an activity is electricity of the grid with a factor for energy.
 * @param activity of a product, or of several
 */
export function isGridElectricity({ name, factor, data }: SharedActivity): boolean {
  if (energyKey(name) !== '电' || data.kind !== 'amount') return false;
  return factor !== null && dimensionOf(factor.per) === 'energy';
}
