import { convert as body } from '../formulas/convert';
import { resultsFrom, type Results } from './answers';
import { requiredCells } from './cellsFrom';

/**
 * A value in another unit of the same kind; kg to km is refused.
 * @customfunction CONVERT
 * @param value Value; a bare number is in the unit of the second argument. A range is fine.
 * @param from Unit it is in, such as lb.
 * @param to Unit wanted, such as kg.
 */
export function convert(value: unknown[][], from: unknown[][], to: unknown[][]): Results {
  return resultsFrom(body(requiredCells(value), requiredCells(from), requiredCells(to)));
}
