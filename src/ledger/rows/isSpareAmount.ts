import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
import { matchHeader } from '../tables/headers/headerRoles';
import type { LedgerTable, TableColumn } from '../tables/ledgerTable';
import { parseUnit } from '../values/parseUnit';

/**
 * Whether a column headed as an amount had to give way to another one. Energy beside pieces is no second
 * amount of them: it measures something else.
 * @param table a table of activity data
 * @param column one of its columns
 */
export function isSpareAmount(table: LedgerTable, column: TableColumn): boolean {
  const { role, label, beside } = column;
  if (role !== null || beside !== null || matchHeader(label).get('amount') !== 1) return false;
  const own = measuredBy(column);
  if (own === null || own === COUNT) return true;
  const amounts = table.lanes.flatMap((lane) => lane.columns.map(measuredBy));
  return amounts.includes(null) || amounts.includes(own);
}

const COUNT: Dimension = 'count';

function measuredBy({ unitText, usualUnit }: TableColumn): Dimension | null {
  const unit = parseUnit(unitText ?? usualUnit ?? '')[0]?.unit;
  return unit === undefined ? null : dimensionOf(unit);
}
