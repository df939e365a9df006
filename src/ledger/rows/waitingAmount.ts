import type { AmountReading } from '../ledger';
import { singleAmount } from './readAmount';

/**
 * An amount that nothing is known of until a question is answered.
 * @param amount as read
 */
export function waitingAmount(amount: AmountReading | null): AmountReading | null {
  const [first] = amount?.parts ?? [];
  if (first === undefined) return amount;
  const { at, found } = first.kind === 'figure' ? first.figure.evidence : first;
  return singleAmount({ kind: 'blank', at, found, isAsked: true });
}
