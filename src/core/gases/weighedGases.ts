import type { GasMix, GasPart } from './gasPart';
import { gwp } from './gwp';
import type { GwpSet } from './gwpTable';

/**
 * The gas of one part of a factor.
 * @param part one gas
 * @returns kg of it for one unit of the factor
 */
export function partMass({ value, scale }: Pick<GasPart, 'value' | 'scale'>): number {
  return (value * scale.numerator) / scale.denominator;
}

/**
 * What one kilogram of a part weighs.
 * @param part one gas; what its source has weighed weighs 1
 * @param set of GWPs
 * @returns kg CO2e per kg
 * @throws Error where the set gives the gas no value: nobody may take that for nothing
 */
export function partPotential(
  { gas, weighedBy }: Pick<GasPart, 'gas' | 'weighedBy'>,
  set: GwpSet,
): number {
  const by = weighedBy ?? set;
  const potential = gas === 'CO2e' ? 1 : gwp(gas, by);
  if (potential === null) throw new Error(`${by} has no GWP of ${gas}.`);
  return potential;
}

/**
 * The value of a factor of several gases: the sum of mass × GWP of all that counts.
 * @param mix its gases and the set
 * @returns kg CO2e for one unit of the factor
 */
export function weighedGases({ set, parts }: GasMix): number {
  return parts
    .filter(({ apart }) => apart === null)
    .reduce((sum, part) => sum + partMass(part) * partPotential(part, set), 0);
}
