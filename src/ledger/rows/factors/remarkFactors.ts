import { contentAt } from '../../../workbook/grid';
import type { LedgerTable } from '../../tables/ledgerTable';
import { cellText } from '../../values/cellText';
import { factorInRemark } from '../../values/factorsInNote';
import { cellRefAt } from '../cellRefAt';
import type { FigureReading } from '../readFigure';
import { factorInText } from './factorInText';

/**
 * Reads the factors that remarks give for their own rows: EF 5.1 kgCO2e/kg (EPD).
 * @param table any table
 * @returns null where it has no column of remarks or sources
 */
export function remarkFactorReader(
  table: LedgerTable,
): ((row: number) => FigureReading | null) | null {
  const columns = table.columns.filter(({ role }) => role === 'remark' || role === 'source');
  if (columns.length === 0) return null;
  const readers = columns.map(({ index }) => readerOf(table, index));
  return (row) => {
    const found = readers.flatMap((read) => read(row) ?? []);
    // Two remarks that give one each do not say which holds.
    return found.length === 1 ? (found[0] ?? null) : null;
  };
}

function readerOf({ grid }: LedgerTable, column: number): (row: number) => FigureReading | null {
  return (row) => {
    const content = contentAt(grid, { row, column });
    const noted = typeof content === 'string' ? factorInRemark(content) : null;
    if (noted === null) return null;
    const { value, unitText } = noted;
    const at = cellRefAt(grid, { row, column });
    const found = cellText(content);
    return factorInText({ at, found, value, unitText });
  };
}
