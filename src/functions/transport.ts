import { isMode, transport as body } from '../formulas/transport';
import type { BuiltInLibrary } from '../formulas/library/builtInLibrary';
import { resultsFrom, type Results } from './answers';
import { cellsFrom, requiredCells } from './cellsFrom';
import { withLookUp } from './withLookUp';

/**
 * Emissions of freight in kgCO2e: mass (t) × distance (km) × factor.
 * @customfunction TRANSPORT
 * @param mass Mass; a bare number is kg. Text with a unit such as "1.74t" is fine, and so is a range.
 * @param distance Distance; a bare number is km. Text with a unit such as "150km" is fine.
 * @param factorOrMode Emission factor; a bare number is kgCO2e/(t·km). A text is a mode of transport of the built-in library, such as "rail freight".
 * @param massUnit Unit of masses without one, such as t.
 * @param distanceUnit Unit of distances without one, such as mile.
 */
export function transport(
  mass: unknown[][],
  distance: unknown[][],
  factorOrMode: unknown[][],
  massUnit?: unknown[][],
  distanceUnit?: unknown[][],
): Results | Promise<Results> {
  const factors = requiredCells(factorOrMode);
  const results = (library: BuiltInLibrary | null): Results =>
    resultsFrom(
      body(
        requiredCells(mass),
        requiredCells(distance),
        factors,
        cellsFrom(massUnit),
        cellsFrom(distanceUnit),
        library,
      ),
    );
  return factors.flat().some(isMode)
    ? withLookUp(({ library }) => results(library))
    : results(null);
}
