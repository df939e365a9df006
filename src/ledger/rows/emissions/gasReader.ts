import type { GasFigure } from '../../ledger';
import { cycleOfHeader } from '../../values/cycleMeaning';
import { gasOfColumn } from '../../tables/factors/gasFactors';
import type { LedgerTable } from '../../tables/ledgerTable';
import { figureReader } from '../readFigure';

/**
 * Reads what a table gives of factors by gas.
 * @param table any table
 * @param hasFactor whether another column gives the factor: then only what stands apart is read
 * @returns null where it gives nothing of the kind
 */
export function gasReader(
  table: LedgerTable,
  hasFactor: boolean,
): ((row: number) => readonly GasFigure[]) | null {
  const columns = table.columns.flatMap((column) => {
    const meaning =
      column.role === 'gasFactor' ? (gasOfColumn(column) ?? cycleOfHeader(column.label)) : null;
    if (meaning === null || (hasFactor && meaning.apart === null)) return [];
    return [{ meaning, figure: figureReader(table, column) }];
  });
  if (columns.length === 0) return null;
  return (row) => columns.map(({ meaning, figure }) => ({ meaning, value: figure(row) }));
}
