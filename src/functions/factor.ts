import { factor as body } from '../formulas/factor';
import { resultsFrom, type Results } from './answers';
import { cellFrom, cellsFrom, requiredCells } from './cellsFrom';

/**
 * The emission factor of a name, as a table of factors gives it; #N/A unless the match is sure.
 * @customfunction FACTOR
 * @param name Material, energy carrier or mode of transport. A range is fine.
 * @param library Range of the table, with a header or with the columns name, value, unit, source, year, region. There is no built-in library yet.
 * @param field value (in the unit of the table), unit, source, year or region; value when left out.
 */
export function factor(name: unknown[][], library?: unknown[][], field?: unknown): Results {
  return resultsFrom(body(requiredCells(name), cellsFrom(library), cellFrom(field)));
}
