import type { Answers, Cells } from './cells';
import { cellwise } from './cellwise';
import { potentialIn } from './figures/potentialIn';

/**
 * GWP100 of gases.
 * @param gas formula or name in Chinese or English: CO2, 六氟化硫, R-134a, R-410A, CH4 fossil
 * @param set AR4, AR5 or AR6; AR6 when left out
 * @returns kgCO2e per kg
 */
export function gasPotential(gas: Cells, set: Cells | null): Answers {
  return cellwise([gas, set], (one = null, chosen = null) => potentialIn(one, chosen));
}
