import type { Outcome } from '../core/outcome';
import type { FormulaProblem } from './formulaProblem';

/** One cell or typed argument of a formula. Null: a blank cell, or nothing given. */
export type CellArgument = number | string | boolean | null | { readonly error: string };

/** A range by rows; a single cell or typed value is one row of one. */
export type Cells = readonly (readonly CellArgument[])[];

/** What one cell of a result shows: a value, or why there is none. */
export type Answer = Outcome<number | string, FormulaProblem>;

/** A result by rows, as it spills. */
export type Answers = readonly (readonly Answer[])[];

/**
 * Whether a cell holds nothing. Excel for Windows and Mac gives 0 for an empty cell where Excel on
 * the web gives null, so that there an empty cell cannot be told from a zero (OfficeDev/office-js
 * issues 4702, 5262).
 * @param cell an argument
 */
export function isBlank(cell: CellArgument): cell is null | '' {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/**
 * Whether a cell that should hold a word (a unit, a name) holds none: 0 is no word, it is what
 * Excel for Windows and Mac gives for an empty cell.
 * @param cell an argument
 */
export function isWordless(cell: CellArgument): boolean {
  return isBlank(cell) || cell === 0;
}

/**
 * A cell as a person reads it, for a message.
 * @param cell an argument that is not an error
 */
export function shownText(cell: CellArgument): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.error : String(cell).trim();
}

/**
 * Whether a range holds nothing: an argument that is left out between two others may come as one
 * empty cell.
 * @param range of a table
 */
export function isEmptyCell(range: Cells): boolean {
  const [first = null] = range[0] ?? [];
  return range.length === 1 && range[0]?.length === 1 && isWordless(first);
}
