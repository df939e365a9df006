import type { AmountLane, LedgerTable, TableColumn } from '../tables/ledgerTable';

/**
 * The unit column that belongs to a column of figures: the nearest to its right before the next
 * column of figures, else to its left; for factors the column of factor units.
 * @param table the table
 * @param column a column of figures
 */
export function unitColumnOf(table: LedgerTable, column: TableColumn): TableColumn | null {
  if (isFactor(column)) return factorUnitColumnOf(table, column);
  if (column.role === 'conversion') return null;
  const position = table.columns.findIndex(({ index }) => index === column.index);
  const isOther = (other: TableColumn): boolean =>
    isFigureRole(other) && !areSiblings(table, column, other);
  const right = table.columns.slice(position + 1);
  const nextFigure = right.findIndex(isOther);
  const reach = nextFigure === -1 ? right : right.slice(0, nextFigure);
  const behind = reach.find((other) => other.role === 'unit');
  if (behind !== undefined) return behind;
  const left = table.columns.slice(0, position).reverse();
  const before = left.findIndex(isOther);
  const other = left[before];
  const isFree = other === undefined || hasUnitOfItsOwn(table, other);
  const between = other === undefined ? left : left.slice(0, before);
  return (isFree ? between.find(({ role }) => role === 'unit') : undefined) ?? null;
}

/** A unit column behind it is not for its figures: 因子单位 | 单位 | 1月. */
function hasUnitOfItsOwn(table: LedgerTable, column: TableColumn): boolean {
  if (column.unitText !== null) return true;
  return isFactor(column) && factorUnitColumnOf(table, column) !== null;
}

function isFactor({ role }: TableColumn): boolean {
  return role === 'factor' || role === 'freightFactor';
}

/** Where several columns of factors stand side by side, the one behind each is its own. */
function factorUnitColumnOf({ columns }: LedgerTable, column: TableColumn): TableColumn | null {
  const units = columns.filter(({ role }) => role === 'factorUnit');
  if (columns.filter(isFactor).length < 2) return units[0] ?? null;
  const after = columns.slice(columns.findIndex(({ index }) => index === column.index) + 1);
  const next = after.findIndex(isFactor);
  const reach = next === -1 ? after : after.slice(0, next);
  return reach.find(({ role }) => role === 'factorUnit') ?? null;
}

/** Months and years share the unit column before the first or behind the last of them. */
function areSiblings(table: LedgerTable, column: TableColumn, other: TableColumn): boolean {
  return addedWith(table, column) !== null && addedWith(table, other) !== null;
}

/**
 * The columns that a column is added with, or that it is the sum of.
 * @param table the table
 * @param column one of its columns
 * @returns null where there are none
 */
export function addedWith({ lanes }: LedgerTable, { index }: TableColumn): AmountLane | null {
  const isOwn = (one: TableColumn): boolean => one.index === index;
  const added = lanes.find(
    ({ operation, columns, sums }) =>
      operation === 'sum' && (columns.some(isOwn) || sums.some(({ column }) => isOwn(column))),
  );
  return added ?? null;
}

function isFigureRole(column: TableColumn): boolean {
  return (
    column.role === 'amount' ||
    column.role === 'total' ||
    column.role === 'part' ||
    column.role === 'distance' ||
    isFactor(column) ||
    column.role === 'output'
  );
}
