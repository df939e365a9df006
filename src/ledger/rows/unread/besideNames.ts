import { matchHeader } from '../../tables/headers/headerRoles';
import type { LedgerTable } from '../../tables/ledgerTable';
import type { UnreadFigures } from './unreadFigures';

/**
 * A second table to the right of one, in the rows of its header, that was not told apart from it: a
 * second column of names with figures behind it that were not read.
 * @param table as found
 */
export function besideNames({ columns }: LedgerTable): readonly UnreadFigures[] {
  const isNaming = (label: string): boolean => matchHeader(label).get('name') === 1;
  const name = columns.findIndex(({ role }) => role === 'name');
  const second = columns.findIndex(
    ({ label, role }, position) => position > name && role !== 'name' && isNaming(label),
  );
  if (name === -1 || second === -1) return [];
  // 零件 | 材料 | 毛重 | 净重: of a table that stands before it there are figures, of a further name there are none.
  if (!columns.slice(name + 1, second).some(({ holdsFigures }) => holdsFigures)) return [];
  const behind = columns.slice(second + 1);
  const figures = behind.find(
    ({ role, label, holdsFigures }) =>
      role === null && holdsFigures && matchHeader(label).get('amount') === 1,
  );
  const at = figures?.headerCells.at(-1);
  if (at === undefined) return [];
  const headers = columns.slice(second).flatMap(({ header }) => (header === '' ? [] : [header]));
  return [{ at, headers }];
}
