import type { ActivityRow } from '../../../ledger';
import { waitingAmount } from '../../../rows/waitingAmount';

/** Keys of the answers to whether rows count. */
export const USED = 'count-as-used';
export const LEFT_OUT = 'leave-out';

/** What is offered where it is asked whether rows count. */
export const USED_OR_NOT = [USED, LEFT_OUT].map((key) => ({ key, label: key }));

/**
 * Rows as it was answered whether they count: those of which nothing is asked stay, and those whose answer is
 * open wait without a figure.
 * @param rows of a ledger
 * @param answerOf USED where nothing is asked of a row; null while its answer is open
 * @param waiting a row whose answer is open
 */
export function whetherUsed(
  rows: readonly ActivityRow[],
  answerOf: (row: ActivityRow) => string | null,
  waiting: (row: ActivityRow) => ActivityRow = withoutFigure,
): readonly ActivityRow[] {
  return rows.flatMap((row): readonly ActivityRow[] => {
    const answer = answerOf(row);
    if (answer === USED) return [row];
    return answer === LEFT_OUT ? [] : [waiting(row)];
  });
}

function withoutFigure(row: ActivityRow): ActivityRow {
  return { ...row, amount: waitingAmount(row.amount, true) };
}
