import { conversionRatio } from '../quantities/conversionRatio';
import type { Unit } from '../quantities/unitTable';
import type { EmissionFactor } from '../study/factor';
import { kgPerUnit } from './impactOf';

/**
 * A factor in a unit of the reader's choice: 0.5 tCO2/MWh is 0.5 kg for one kWh.
 * @param factor as the ledger gives it
 * @param unit for one of which the kilograms are wanted
 * @returns kg of gas for one `unit`; null where the factor is for something else
 */
export function kgPer(
  factor: Pick<EmissionFactor, 'value' | 'massUnit' | 'per' | 'perAmount'>,
  unit: Unit,
): number | null {
  const ratio = conversionRatio(unit, factor.per);
  if (!ratio.ok) return null;
  return (kgPerUnit(factor) * ratio.value.numerator) / ratio.value.denominator;
}
