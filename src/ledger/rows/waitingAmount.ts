import type { AmountReading } from '../ledger';
import { singleAmount } from './readAmount';

/**
 * An amount that has no figure: until a question about it is answered, or because it is none.
 * @param amount as read
 * @param isAsked whether an open question may still make it one
 */
export function waitingAmount(
  amount: AmountReading | null,
  isAsked: boolean,
): AmountReading | null {
  const [first] = amount?.parts ?? [];
  if (first === undefined) return amount;
  const { at, found } = first.kind === 'figure' ? first.figure.evidence : first;
  return singleAmount({ kind: 'blank', at, found, ...(isAsked && { isAsked: true as const }) });
}
