import type { Answers, Cells } from './cells';
import { amountTimesFactor } from './figures/amountTimesFactor';
import { SPECS } from './figures/specs';

/**
 * Emissions of energy: amount × factor.
 * @param amount kWh unless a unit is given; any unit that the factor is for
 * @param factor kgCO2e/kWh unless a unit is given
 * @param amountUnit of numbers without one
 * @param factorUnit of factors without one
 * @returns kgCO2e
 */
export function energy(
  amount: Cells,
  factor: Cells,
  amountUnit: Cells | null,
  factorUnit: Cells | null,
): Answers {
  const specs = { amount: SPECS.energy, factor: SPECS.energyFactor };
  return amountTimesFactor([amount, factor, amountUnit, factorUnit], specs);
}
