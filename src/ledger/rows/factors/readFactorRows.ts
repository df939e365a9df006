import type { FactorRow, ReadTable } from '../../ledger';
import { factorValueReader } from './factorValueReader';
import { joinGasRows } from '../emissions/joinGasRows';
import { labelReader, nameReader } from '../labels/labelReader';

/**
 * The rows of a table that give factors: those with a name.
 * @param table with a column of factors, or without: then there are none
 */
export function readFactorRows(table: ReadTable): readonly FactorRow[] {
  const names = nameReader(table.table);
  const source = labelReader(table.table, 'source', true);
  const value = factorValueReader(table.table, 'factor');
  if (value === null) return [];
  const rows = table.table.rows.flatMap(({ row, kind }) => {
    const labels = names(row);
    const read = value(row);
    const cited = source(row);
    if (kind !== 'data' || labels.length === 0) return [];
    return [{ table, row, names: labels, ...read, source: cited }];
  });
  return joinGasRows(table.table, rows);
}
