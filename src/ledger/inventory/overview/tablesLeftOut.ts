import { cellKey } from '../../../core/cellKey';
import type { Activity, SharedActivity } from '../../../core/study/activity';
import type { EmissionFactor } from '../../../core/study/factor';
import type { Finding } from '../../../core/study/finding';
import type { Ledger, ReadTable } from '../../ledger';
import { cellRefAt } from '../../rows/cellRefAt';
import { notUnderstood } from '../../rows/notUnderstood';
import { isCharged, ownFigures } from '../../tables/ownFigures';

/**
 * Tables with names, figures and factors of their own whose factors nothing was charged with: they are no
 * lists of factors but items that fell out, whatever the header of their amounts says. A list that other
 * tables use has its further figures for something else.
 * @param ledger as read
 * @param activities all that is charged, shared activities as well
 */
export function tablesLeftOut(
  { tables }: Pick<Ledger, 'tables'>,
  activities: readonly (Activity | SharedActivity)[],
): readonly Finding[] {
  const listed = tables.filter(
    ({ table, purpose }) =>
      purpose === 'factors' && table.grid.visibility === 'visible' && isCharged(table),
  );
  const doubtful = listed.filter(({ table }) => ownFigures(table).length > 0);
  if (doubtful.length === 0) return [];
  const used = cellsUsed(activities);
  return doubtful
    .filter((read) => !isUsed(read, used))
    .flatMap(({ table }) => notUnderstood(table, ownFigures(table)));
}

function cellsUsed(activities: readonly (Activity | SharedActivity)[]): ReadonlySet<string> {
  const used = new Set<string>();
  const note = ({ evidence, overrides }: EmissionFactor): void => {
    if (evidence !== null) used.add(cellKey(evidence.at));
    if (overrides !== undefined) note(overrides);
  };
  for (const { factor } of activities) if (factor !== null) note(factor);
  return used;
}

function isUsed({ table }: ReadTable, used: ReadonlySet<string>): boolean {
  return table.rows.some(({ row }) =>
    table.columns.some(({ index }) =>
      used.has(cellKey(cellRefAt(table.grid, { row, column: index }))),
    ),
  );
}
