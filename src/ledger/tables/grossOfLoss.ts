import { contentAt } from '../../workbook/grid';
import { figureValue } from '../values/figureValue';
import type { LedgerTable, TableColumn } from './ledgerTable';

/** One row proves nothing. */
const LEAST_ROWS = 2;

/**
 * Of two columns of amounts the one that is the other and its loss in every row: Weight | Scrap allowance |
 * Gross weight. What goes in is what counts.
 * @param table a table
 * @param amounts the columns that may be its amounts
 * @returns null where no column of losses leads from one to the other
 */
export function grossOfLoss(
  table: LedgerTable,
  amounts: readonly TableColumn[],
): TableColumn | null {
  const [one, other, ...more] = amounts;
  if (one === undefined || other === undefined || more.length > 0) return null;
  const losses = table.columns.filter(({ beside }) => beside === 'loss');
  const isGross = (gross: TableColumn, net: TableColumn): boolean =>
    losses.some((loss) => leads(table, net, loss, gross));
  if (isGross(one, other)) return one;
  return isGross(other, one) ? other : null;
}

function leads(
  table: LedgerTable,
  net: TableColumn,
  loss: TableColumn,
  gross: TableColumn,
): boolean {
  const rows = table.rows.flatMap(({ row, kind }) => {
    const [less, rate, more] = [net, loss, gross].map(
      ({ index }) => figureValue(contentAt(table.grid, { row, column: index })) ?? NaN,
    ) as [number, number, number];
    const isBlank = Number.isNaN(less) && Number.isNaN(more);
    return kind !== 'data' || isBlank ? [] : [{ less, rate, more }];
  });
  return (
    rows.length >= LEAST_ROWS &&
    rows.some(({ less, more }) => more > less) &&
    rows.every(({ less, rate, more }) => isWithLoss(less, rate, more))
  );
}

/** 64.1 with 1.5 % are 65.06: added to what is left, or taken off what goes in. */
function isWithLoss(net: number, rate: number, gross: number): boolean {
  const decimals = String(gross).split('.')[1] ?? '';
  const rounded = 0.5 * 10 ** -decimals.length + 1e-9 * Math.abs(gross);
  return [rate, rate / 100].some((part) =>
    [net * (1 + part), net / (1 - part)].some((whole) => Math.abs(whole - gross) <= rounded),
  );
}
