import { MATERIAL_COLUMNS } from '../../language/materialWords';
import type { ActivityRow } from '../../ledger';
import { labelsReader, type Label, type LabelsReader } from '../../rows/labels/readLabel';
import type { LedgerTable } from '../../tables/ledgerTable';
import { matchesOne } from '../../text/matchesOne';

const READERS = new WeakMap<LedgerTable, LabelsReader | null>();

/**
 * What a row says that its item is made of, in a column that no other role claims: ABS beside the
 * name Body shell.
 * @param row a row with activity data
 * @returns null where the table has no such column, more than one, or the row's cell is blank
 */
export function materialOfRow({ table: { table }, row }: ActivityRow): Label | null {
  const known = READERS.get(table);
  const reader = known === undefined ? materialReader(table) : known;
  READERS.set(table, reader);
  return reader === null ? null : reader(row, null);
}

function materialReader(table: LedgerTable): LabelsReader | null {
  const [column, ...others] = table.columns.filter(
    ({ role, holdsFigures, header }) =>
      role === null && !holdsFigures && matchesOne(header, MATERIAL_COLUMNS),
  );
  return column === undefined || others.length > 0 ? null : labelsReader(table, column);
}
