import type { EmissionFactor } from '../core/study/factor';
import { factorUnitText } from './factorUnitText';
import { fuelFormula } from './fuelFactor';
import { LIBRARY_VERSION } from './library';
import type { LibraryFactor } from './libraryFactor';

/**
 * A record of the built-in library as a factor of a study. It has no cell of the user's: the factor
 * sheet holds its value.
 * @param record of the library
 */
export function emissionFactorOf(record: LibraryFactor): EmissionFactor {
  const { id, names, value, massUnit, per, gas, source, licence, region } = record;
  const { boundary, year, confidence } = record;
  const name = { zh: names.zh[0] ?? id, en: names.en[0] ?? id };
  return {
    id: `library\n${id}`,
    name: name.zh,
    value,
    massUnit,
    per,
    perAmount: 1,
    gas,
    unitText: factorUnitText(record),
    source: source.zh,
    library: {
      id,
      version: LIBRARY_VERSION,
      name,
      source,
      licence,
      region,
      boundary,
      year,
      confidence,
      ...(record.fuel !== undefined && { formula: fuelFormula(record.fuel) }),
    },
    evidence: null,
    witnesses: [],
  };
}
