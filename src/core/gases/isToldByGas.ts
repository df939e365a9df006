import type { GasKey } from './gasResults';
import { isApart } from './isApart';

/**
 * Whether results are told gas by gas: only where something counts that is neither CO2 nor a CO2e that
 * nobody has split. What stands apart is told beside them either way.
 * @param keys what the results hold
 */
export function isToldByGas(keys: readonly GasKey[]): boolean {
  return keys.some((key) => key !== 'CO2' && key !== 'CO2e' && !isApart(key));
}
