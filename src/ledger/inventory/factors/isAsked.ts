import type { AmountReading } from '../../ledger';
import type { FigureReading } from '../../rows/readFigure';

/**
 * Whether a cell gives no figure only because a question about it is open.
 * @param reading of the cell, null where there is none
 */
export function isAsked(reading: FigureReading | null): boolean {
  return reading?.kind === 'blank' && reading.isAsked === true;
}

/**
 * Whether open questions alone keep an amount from being known: a cell that is blank beside one that
 * is asked about is not explained by the question.
 * @param amount as read
 */
export function isAmountAsked(amount: AmountReading | null): boolean {
  if (amount === null) return false;
  const { operation, multiplied } = amount;
  const isProduct = operation === 'product' && multiplied !== null;
  const cells = isProduct ? multiplied.parts.map(({ reading }) => reading) : amount.parts;
  const lacking = cells.filter(({ kind }) => kind !== 'figure');
  return lacking.length > 0 && lacking.every(isAsked);
}
