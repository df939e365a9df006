import type { FactorRow } from '../../ledger';
import { columnOf, type LedgerTable } from '../../tables/ledgerTable';
import { gasReader } from '../emissions/gasReader';
import { figureReader } from '../readFigure';

/** What a row gives as its factor. */
export type FactorValue = Pick<FactorRow, 'value' | 'gases'>;

/**
 * Reads the factors of a table: one figure, or one for each gas.
 * @param table any table
 * @param role of the column of factors; those by gas belong to `factor`
 * @returns null where it has none
 */
export function factorValueReader(
  table: LedgerTable,
  role: 'factor' | 'freightFactor',
): ((row: number) => FactorValue) | null {
  const column = columnOf(table, role);
  const figure = column === null ? null : figureReader(table, column);
  const gases = role === 'factor' ? gasReader(table, column !== null) : null;
  if (gases === null) return figure === null ? null : (row) => ({ value: figure(row) });
  return (row) => {
    const given = gases(row);
    const value = figure?.(row) ?? given.find(isFigure)?.value ?? given[0]?.value;
    if (value === undefined) throw new Error('A table of gases has a column of one.');
    if (!given.some(isFigure)) return { value };
    const main = figure === null ? [] : [{ meaning: null, value }];
    return { value, gases: [...main, ...given] };
  };
}

function isFigure({ value }: NonNullable<FactorRow['gases']>[number]): boolean {
  return value.kind === 'figure';
}
