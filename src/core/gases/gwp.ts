import { GWP100, type Gas, type GwpSet } from './gwpTable';

/**
 * Global warming potential over 100 years.
 * @param gas one gas
 * @param set the assessment report whose values are used
 * @returns kg CO2e per kg of the gas; null where the report gives none
 */
export function gwp(gas: Gas, set: GwpSet): number | null {
  return GWP100[gas][set];
}
