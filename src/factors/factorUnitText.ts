import { dimensionOf } from '../core/quantities/unitTable';
import type { LibraryFactor } from './libraryFactor';

/**
 * The unit of a library factor as it is written: kgCO2e/kg, kgCO2/kWh, kgCO2e/(t·km).
 * @param factor of the library
 */
export function factorUnitText({ massUnit, gas, per }: LibraryFactor): string {
  return `${massUnit}${gas}/${dimensionOf(per) === 'freight' ? `(${per})` : per}`;
}
