import type { CellRef } from '../cellRef';

/** A cell and the text it held when it was read; when it no longer does, what was read is stale. */
export interface Witness {
  readonly at: CellRef;
  readonly found: string;
  /** Where the cell holds a number: spreadsheets differ in how they write one as text. */
  readonly number?: number;
}

/**
 * How a number was taken from its cell. `number`: the cell holds a number. `number-and-unit`: a plain
 * number with one unit text behind it, so that a formula can strip exactly that text.
 * `interpreted`: anything harder, such as "约150km" or "1,740 kg"; `found` must still be there.
 */
export type Reading =
  | { readonly kind: 'number' }
  | { readonly kind: 'number-and-unit'; readonly unitText: string }
  | { readonly kind: 'interpreted' };

/** A number read from a cell: the witness, how it was read, and the number as it stands there. */
export interface Evidence extends Witness {
  readonly reading: Reading;
  readonly value: number;
  /** How likely number and unit are what the writer meant, 0 to 1; absent where nobody judged it. */
  readonly certainty?: number;
}
