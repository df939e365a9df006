import { co2e as body } from '../formulas/co2e';
import { resultsFrom, type Results } from './answers';
import { cellsFrom, requiredCells } from './cellsFrom';

/**
 * CO2 equivalent of several gases: the sum of mass × global warming potential, in the unit of the masses.
 * @customfunction CO2E
 * @param gases Formulas or names, such as CO2, N2O, SF6, HFC-134a, R-410A. In AR6 methane is "CH4 fossil" or "CH4 non-fossil".
 * @param masses Their masses, a range of the same size; a bare number is kg. Text with a unit such as "0.5kg" is fine.
 * @param set AR4, AR5 or AR6; AR6 when left out.
 */
export function co2e(gases: unknown[][], masses: unknown[][], set?: unknown[][]): Results {
  return resultsFrom(body(requiredCells(gases), requiredCells(masses), cellsFrom(set)));
}
