import type { Dimension } from '../../../core/quantities/unitTable';

/**
 * Whether a factor is for a tonne-kilometre, or for a kilometre of the vehicle.
 * @param per what it is for
 */
export function isCarrying(per: Dimension): boolean {
  return per === 'freight' || per === 'distance';
}
