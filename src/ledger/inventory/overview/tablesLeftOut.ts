import { cellKey } from '../../../core/cellKey';
import type { Activity, SharedActivity } from '../../../core/study/activity';
import type { EmissionFactor } from '../../../core/study/factor';
import type { Finding } from '../../../core/study/finding';
import { contentAt } from '../../../workbook/grid';
import type { Ledger } from '../../ledger';
import { cellRefAt } from '../../rows/cellRefAt';
import { notUnderstood } from '../../rows/unread/notUnderstood';
import { isFactorList } from '../../tables/factors/isFactorList';
import type { LedgerTable, TableColumn } from '../../tables/ledgerTable';
import { doubtfulFactors, isCharged, isOfFactors, ownFigures } from '../../tables/ownFigures';
import { holdsFigure } from '../../values/classifyContent';

/**
 * Tables with names, figures and factors of their own whose factors nothing was charged with: they are no
 * lists of factors but items that fell out, whatever the header of their amounts says. A list that other
 * tables use may have its further figures for something else where it is called a list of factors; where
 * nothing says so, the rows that nothing was charged with may be items as well, and are told.
 * @param ledger as read
 * @param activities all that is charged, shared activities as well
 */
export function tablesLeftOut(
  { tables }: Pick<Ledger, 'tables'>,
  activities: readonly (Activity | SharedActivity)[],
): readonly Finding[] {
  const listed = tables.filter(
    ({ table, purpose }) =>
      purpose === 'factors' && table.grid.visibility === 'visible' && isCharged(table),
  );
  const figuresOf = (table: LedgerTable): readonly TableColumn[] => [
    ...ownFigures(table),
    ...doubtfulFactors(table),
  ];
  const doubtful = listed.filter(({ table }) => figuresOf(table).length > 0);
  if (doubtful.length === 0) return [];
  const used = cellsUsed(activities);
  return doubtful.flatMap(({ table }) => {
    const rows = rowsUsed(table, used);
    if (rows.size === 0) return notUnderstood(table, figuresOf(table));
    return isFactorList(table) ? [] : rowsLeftOut(table, rows);
  });
}

function cellsUsed(activities: readonly (Activity | SharedActivity)[]): ReadonlySet<string> {
  const used = new Set<string>();
  const note = ({ evidence, overrides }: EmissionFactor): void => {
    if (evidence !== null) used.add(cellKey(evidence.at));
    if (overrides !== undefined) note(overrides);
  };
  for (const { factor } of activities) if (factor !== null) note(factor);
  return used;
}

/** Rows with a cell that something was charged with. */
function rowsUsed({ grid, rows, columns }: LedgerTable, used: ReadonlySet<string>): Set<number> {
  const found = rows.filter(({ row }) =>
    columns.some(({ index }) => used.has(cellKey(cellRefAt(grid, { row, column: index })))),
  );
  return new Set(found.map(({ row }) => row));
}

/** Rows with a figure and a factor that nothing was charged with, in a table of which others were used. */
function rowsLeftOut(table: LedgerTable, used: ReadonlySet<number>): readonly Finding[] {
  const { grid } = table;
  const figures = ownFigures(table);
  const factors = table.columns.filter(isOfFactors);
  const at = (row: number) => (column: TableColumn) =>
    holdsFigure(contentAt(grid, { row, column: column.index }));
  const cells = table.rows.flatMap(({ row, kind }) => {
    const figure = figures.find(at(row));
    const isItem = kind === 'data' && !used.has(row) && factors.some(at(row));
    return isItem && figure !== undefined ? [cellRefAt(grid, { row, column: figure.index })] : [];
  });
  if (cells.length === 0) return [];
  const headers = figures.map(({ header }) => header).join(' / ');
  const values = { sheet: grid.sheet, headers, count: cells.length };
  return [{ code: 'rows-not-charged', severity: 'error', cells, effectKgCo2e: null, values }];
}
