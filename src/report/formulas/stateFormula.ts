import type { Witness } from '../../core/study/evidence';
import { formulaText } from './formulaText';
import { ledgerReference } from './ledgerReference';

/** What a state cell says. */
export interface StateWords {
  readonly fresh: string;
  readonly stale: string;
}

/** Longer texts are compared by length and both ends: Excel takes no formula over 8,192 characters. */
const LONGEST_COMPARED = 255;
const END_COMPARED = 100;

/**
 * The condition that a cell still holds the text it held when it was read.
 * @param witness the cell and its text
 */
export function witnessCondition({ at, found, number }: Witness): string {
  const cell = ledgerReference(at);
  if (number !== undefined) return `AND(ISNUMBER(${cell}),${cell}=${String(number)})`;
  // Spreadsheets differ in whether EXACT takes a blank cell for an empty text.
  if (found === '') return `LEN(${cell})=0`;
  if (found.length <= LONGEST_COMPARED) return `EXACT(${cell},${formulaText(found)})`;
  const start = formulaText(found.slice(0, END_COMPARED));
  const end = formulaText(found.slice(-END_COMPARED));
  const length = `LEN(${cell})=${String(found.length)}`;
  const count = String(END_COMPARED);
  return `AND(${length},EXACT(LEFT(${cell},${count}),${start}),EXACT(RIGHT(${cell},${count}),${end}))`;
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
