import { contentAt } from '../../workbook/grid';
import { RETURNED_HEADERS } from '../language/returnedWords';
import { matchesOne } from '../text/matchesOne';
import type { LedgerTable, TableColumn } from './ledgerTable';

/** What a table says of amounts that came back. */
export interface Returned {
  /** The column of what was used after all; null where none is proved to be. */
  readonly net: TableColumn | null;
}

/** Sums of binary fractions that agree to so many parts are one. */
const AGREEMENT = 1e-9;

/**
 * Finds amounts that came back beside those that were put in: 投入量 | 回收量 | 净消耗量. A column of which
 * every cell is the one less the other is what was used.
 * @param table a table
 * @param amounts the columns that may be its amounts
 * @returns null where no header says that something came back
 */
export function netOfReturned(
  table: LedgerTable,
  amounts: readonly TableColumn[],
): Returned | null {
  const isFree = ({ role, holdsFigures }: TableColumn): boolean =>
    holdsFigures && (role === null || role === 'amount' || role === 'part' || role === 'total');
  const columns = table.columns.filter((column) => isFree(column) || amounts.includes(column));
  const returned = columns.filter(({ label }) => matchesOne(label, RETURNED_HEADERS));
  const [back, ...others] = returned;
  if (back === undefined) return null;
  if (others.length > 0) return { net: null };
  const rows = table.rows.filter(({ kind }) => kind === 'data').map(({ row }) => row);
  const numbers = new Map(
    columns.map((column) => [column, rows.map((row) => at(table, row, column))]),
  );
  const of = (column: TableColumn): readonly (number | null)[] => numbers.get(column) ?? [];
  const nets = columns.flatMap((gross) =>
    columns.flatMap((net) => {
      if (gross === back || net === back || gross === net) return [];
      if (!isLess(of(gross), of(back), of(net))) return [];
      // What is left of kilograms is kilograms.
      const unitText = net.unitText ?? gross.unitText;
      return [{ ...net, unitText, usualUnit: net.usualUnit ?? gross.usualUnit }];
    }),
  );
  const [net, ...further] = nets;
  return { net: net === undefined || further.length > 0 ? null : net };
}

function at({ grid }: LedgerTable, row: number, { index }: TableColumn): number | null {
  const content = contentAt(grid, { row, column: index });
  return typeof content === 'number' ? content : null;
}

/** Every filled row is the gross less what came back; in at least one something did. */
function isLess(
  gross: readonly (number | null)[],
  back: readonly (number | null)[],
  net: readonly (number | null)[],
): boolean {
  let isTold = false;
  for (const [index, whole] of gross.entries()) {
    const [off, rest] = [back[index] ?? null, net[index] ?? null];
    if (whole === null && off === null && rest === null) continue;
    if (whole === null || rest === null) return false;
    const difference = off === null ? whole : whole - off;
    if (Math.abs(difference - rest) > AGREEMENT * Math.max(1, Math.abs(whole))) return false;
    isTold ||= off !== null && off !== 0;
  }
  return isTold;
}
