import type { SharedActivity } from '../../../core/study/activity';
import type { Unassigned } from '../../../core/study/inventory';
import type { ActivityRow } from '../../ledger';
import { firstFigure } from '../amounts/understandAmount';

/**
 * A row that no product has. An amount of several cells, as months, is told with all of them.
 * @param row as read
 * @param activities what it would be
 */
export function unassignedOf(
  { name, amount }: ActivityRow,
  activities: readonly SharedActivity[],
): Unassigned {
  const at = firstFigure(amount)?.evidence.at;
  if (amount === null || at === undefined) return { name: name.text, ...name.witness, activities };
  const found = amount.parts.flatMap((part) =>
    part.kind === 'figure' ? [part.figure.evidence.found] : [],
  );
  const joined = found.join(amount.operation === 'sum' ? ' + ' : ' × ');
  return { name: name.text, at, found: joined, activities };
}
