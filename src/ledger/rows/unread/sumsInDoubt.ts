import type { Finding } from '../../../core/study/finding';
import { contentAt, type CellContent } from '../../../workbook/grid';
import type { ReadTable } from '../../ledger';
import { columnOf, type TableColumn, type TableRow } from '../../tables/ledgerTable';
import { parseFigure } from '../../values/parseFigure';
import { causeFinding } from './causeFinding';
import { cellRefAt } from '../cellRefAt';

/**
 * Rows that are called a sum (Total-Lok adhesive) or a part of the row above (其中胶), although they have
 * a factor of their own and no figures make them one. They may be items, and nothing is complete without them.
 * @param read a table of activity data
 */
export function sumsInDoubt({ table, purpose }: ReadTable): readonly Finding[] {
  const [amount, factor] = [columnOf(table, 'amount'), columnOf(table, 'factor')];
  if (purpose !== 'activity' || amount === null || factor === null) return [];
  const at = ({ index }: TableColumn, row: number): number | null => {
    const content = contentAt(table.grid, { row, column: index });
    if (typeof content === 'number') return content;
    return typeof content === 'string' ? (parseFigure(content)?.readings[0]?.value ?? null) : null;
  };
  const unit = columnOf(table, 'unit');
  const unitAt = (row: number): CellContent =>
    unit === null ? null : contentAt(table.grid, { row, column: unit.index });
  const cells = table.rows.flatMap(({ row, kind }, position) => {
    const own = at(amount, row);
    const isCharged = own !== null && own !== 0 && at(factor, row) !== null;
    if (!isCharged || (kind !== 'subtotal' && kind !== 'ofWhich')) return [];
    const amountsOf = (rows: readonly TableRow[]): readonly number[] =>
      rows.flatMap((one) => (one.kind === 'data' ? (at(amount, one.row) ?? []) : []));
    const above = [...amountsOf(table.rows.slice(0, position))].reverse();
    const below = amountsOf(table.rows.slice(position + 1));
    const isTold =
      kind === 'subtotal'
        ? [above, below].some((amounts) => isSumOfFirst(own, amounts))
        : isPart(own, above[0]) || unitAt(row) !== unitAt(table.rows[position - 1]?.row ?? row);
    return isTold ? [] : [cellRefAt(table.grid, { row, column: amount.index })];
  });
  return causeFinding('sum-in-doubt', 'error', cells);
}

function isPart(part: number, whole: number | undefined): boolean {
  return whole !== undefined && part <= whole;
}

/** As far as sums are rounded. */
const CLOSE = 0.005;

/** Whether a figure is the sum of the first of others, of all of them at most. */
function isSumOfFirst(sum: number, amounts: readonly number[]): boolean {
  let reached = 0;
  return amounts.some((amount) => {
    reached += amount;
    return Math.abs(reached - sum) <= CLOSE * Math.abs(sum);
  });
}
