import type { Finding } from '../../../core/study/finding';
import { contentAt } from '../../../workbook/grid';
import type { ReadTable } from '../../ledger';
import { matchHeader } from '../../tables/headers/headerRoles';
import type { LedgerTable, TableColumn } from '../../tables/ledgerTable';
import { factorDimension } from '../../values/classifyContent';
import { cellText } from '../../values/cellText';
import { isPlaceholder } from '../../values/parseAmount';
import { causeFinding } from './causeFinding';
import { cellRefAt } from '../cellRefAt';
import { unreadableFinding, type Unreadable } from './unreadableFinding';

const CLEAR = 0.9;

/**
 * A column that its header calls factors, with their unit, and in which no number can be read at all:
 * without this its cells would vanish, because a column without figures is given no role.
 * @param read any table
 */
export function unreadFactors({ table, purpose }: ReadTable): readonly Finding[] {
  const cells = table.columns
    .filter((column) => isUnread(table, column))
    .flatMap((column) => textsIn(table, column));
  const placeholders = cells.filter(({ found }) => isPlaceholder(found)).map(({ at }) => at);
  return [
    // Beside amounts “—” says that the factor stands elsewhere.
    ...(purpose === 'activity'
      ? []
      : causeFinding('blank-or-placeholder', 'warning', placeholders)),
    ...unreadableFinding(cells.filter(({ found }) => !isPlaceholder(found))),
  ];
}

function isUnread({ columns }: LedgerTable, column: TableColumn): boolean {
  const { role, holdsFigures, isCorrected, label, unitText } = column;
  if (role !== null || holdsFigures || isCorrected) return false;
  const score = matchHeader(label).get('factor');
  if (score === undefined || score < CLEAR) return false;
  const isGiven = columns.some((one) => one.role === 'factor' || one.role === 'gasFactor');
  const hasUnit =
    (unitText !== null && factorDimension(unitText) !== null) ||
    columns.some((one) => one.role === 'factorUnit');
  return hasUnit && !isGiven;
}

function textsIn(table: LedgerTable, { index }: TableColumn): readonly Unreadable[] {
  return table.rows.flatMap(({ row, kind }) => {
    const at = { row, column: index };
    const found = kind === 'data' ? cellText(contentAt(table.grid, at)).trim() : '';
    return found === '' ? [] : [{ at: cellRefAt(table.grid, at), found }];
  });
}
