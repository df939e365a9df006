import type { FactorRow, ReadTable } from '../ledger';
import { columnOf } from '../tables/ledgerTable';
import { labelReader, nameReader } from './labelReader';
import { figureReader } from './readFigure';

/**
 * The rows of a table that give factors: those with a name.
 * @param table with a column of factors, or without: then there are none
 */
export function readFactorRows(table: ReadTable): readonly FactorRow[] {
  const names = nameReader(table.table);
  const source = labelReader(table.table, 'source', true);
  const factor = columnOf(table.table, 'factor');
  if (factor === null) return [];
  const figure = figureReader(table.table, factor);
  return table.table.rows.flatMap(({ row, kind }) => {
    const labels = names(row);
    const value = figure(row);
    const cited = source(row);
    if (kind !== 'data' || labels.length === 0) return [];
    return [{ table, row, names: labels, value, source: cited }];
  });
}
