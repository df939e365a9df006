import { foldWord } from '../../ledger/text/fold';
import { REGION_WORDS, YEAR_WORDS } from '../../ledger/language/factorFieldWords';
import type { FactorRow } from '../../ledger/ledger';
import { readLabel } from '../../ledger/rows/labels/readLabel';
import type { TableColumn } from '../../ledger/tables/ledgerTable';
import type { FactorField } from '../formulaProblem';

/**
 * What a row of a factor table says beside its value; a number stays one.
 * @param row of the table
 * @param field wanted
 * @returns null where the row does not say
 */
export function factorField(
  row: FactorRow,
  field: Exclude<FactorField, 'value'>,
): string | number | null {
  switch (field) {
    case 'unit':
      return row.value.kind === 'figure' ? row.value.figure.unitText : null;
    case 'source':
      // The row's own: a ledger may carry a source down, a claim about one factor may not.
      return cellIn(row, ({ role }) => role === 'source');
    case 'year':
      return cellIn(row, ({ role, label }) => role === 'period' || isWord(label, YEAR_WORDS));
    case 'region':
      return cellIn(row, ({ label }) => isWord(label, REGION_WORDS));
  }
}

function cellIn(
  { table: { table }, row }: FactorRow,
  isWanted: (column: TableColumn) => boolean,
): string | number | null {
  const column = table.columns.find(isWanted);
  if (column === undefined) return null;
  const label = readLabel(table, column, row, null);
  return label?.witness.number ?? label?.text ?? null;
}

function isWord(label: string, words: readonly string[]): boolean {
  return words.includes(foldWord(label));
}
