import type { Witness } from '../../core/study/evidence';
import { formulaText } from './formulaText';
import { ledgerReference } from './ledgerReference';

/** What a state cell says. */
export interface StateWords {
  readonly fresh: string;
  readonly stale: string;
}

/**
 * The condition that a cell still holds the text it held when it was read.
 * @param witness the cell and its text
 */
export function witnessCondition({ at, found }: Witness): string {
  return `EXACT(${ledgerReference(at)},${formulaText(found)})`;
}

/**
 * A state: fresh while every condition holds; stale when one does not, or refers to a cell that is gone.
 * @param conditions formulas that are true or false
 * @param words how the two states are said
 */
export function stateFormula(conditions: readonly string[], words: StateWords): string {
  const unique = [...new Set(conditions)];
  const all = unique.length === 0 ? 'TRUE' : `AND(${unique.join(',')})`;
  return `IF(IFERROR(${all},FALSE),${formulaText(words.fresh)},${formulaText(words.stale)})`;
}
