import { contentAt } from '../../workbook/grid';
import { cellText } from '../values/cellText';
import { parseConversionUnit } from '../values/parseConversionUnit';
import type { AmountLane, LedgerTable, TableColumn } from '../tables/ledgerTable';

/**
 * The unit column that belongs to a column of figures: the nearest to its right before the next
 * column of figures, else to its left; for factors the column of factor units.
 * @param table the table
 * @param column a column of figures
 */
export function unitColumnOf(table: LedgerTable, column: TableColumn): TableColumn | null {
  if (isFactor(column)) return factorUnitColumnOf(table, column);
  if (column.role === 'conversion') return conversionUnitColumnOf(table, column);
  const { columns } = table;
  const position = columns.findIndex(({ index }) => index === column.index);
  const isSibling = addedWith(table, column) !== null;
  const isOther = (other: TableColumn): boolean =>
    isFigureRole(other) && !(isSibling && addedWith(table, other) !== null);
  for (let at = position + 1; at < columns.length; at += 1) {
    const behind = columns[at] as TableColumn;
    if (isOther(behind)) break;
    if (behind.role === 'unit') return behind;
  }
  // 用量 | 单位 | 电耗(kWh): the units are those of the item.
  const isProcess = addedWith(table, column)?.heading?.role === 'process';
  if (isProcess && column.unitText !== null) return null;
  let nearest: TableColumn | null = null;
  for (let at = position - 1; at >= 0; at -= 1) {
    const before = columns[at] as TableColumn;
    if (isOther(before)) return hasUnitOfItsOwn(table, before) ? nearest : null;
    if (before.role === 'unit') nearest ??= before;
  }
  return nearest;
}

/** A unit column behind it is not for its figures: 因子单位 | 单位 | 1月. */
function hasUnitOfItsOwn(table: LedgerTable, column: TableColumn): boolean {
  if (column.unitText !== null) return true;
  return isFactor(column) && factorUnitColumnOf(table, column) !== null;
}

/** 低位发热量 | 热值单位: the column behind it, where its cells are no plain units: GJ/t, kg/L. */
function conversionUnitColumnOf(table: LedgerTable, column: TableColumn): TableColumn | null {
  const { columns, rows, grid } = table;
  const next = columns[columns.findIndex(({ index }) => index === column.index) + 1];
  const first = rows.find(({ kind }) => kind === 'data');
  if (next === undefined || next.holdsFigures || first === undefined) return null;
  const text = cellText(contentAt(grid, { row: first.row, column: next.index }));
  return parseConversionUnit(text).length > 0 ? next : null;
}

function isFactor({ role }: TableColumn): boolean {
  return role === 'factor' || role === 'freightFactor' || role === 'gasFactor';
}

/** Where several columns of factors stand side by side, the one behind each is its own. */
function factorUnitColumnOf({ columns }: LedgerTable, column: TableColumn): TableColumn | null {
  const units = columns.filter(({ role }) => role === 'factorUnit');
  // CO2 | CH4 | N2O | 单位: one unit for all gases.
  const isShared = column.role === 'gasFactor' && units.length === 1;
  if (isShared || columns.filter(isFactor).length < 2) return units[0] ?? null;
  const after = columns.slice(columns.findIndex(({ index }) => index === column.index) + 1);
  const next = after.findIndex(isFactor);
  const reach = next === -1 ? after : after.slice(0, next);
  return reach.find(({ role }) => role === 'factorUnit') ?? null;
}

/** By column: the first of the lanes that adds it, or that it is the sum of. */
const ADDED = new WeakMap<readonly AmountLane[], ReadonlyMap<number, AmountLane>>();

/**
 * The columns that a column is added with, or that it is the sum of: months and years share the unit
 * column before the first or behind the last of them.
 * @param table the table
 * @param column one of its columns
 * @returns null where there are none
 */
export function addedWith({ lanes }: LedgerTable, { index }: TableColumn): AmountLane | null {
  const known = ADDED.get(lanes) ?? addedColumns(lanes);
  ADDED.set(lanes, known);
  return known.get(index) ?? null;
}

function addedColumns(lanes: readonly AmountLane[]): ReadonlyMap<number, AmountLane> {
  const added = new Map<number, AmountLane>();
  for (const lane of lanes) {
    if (lane.operation !== 'sum') continue;
    for (const { index } of [...lane.columns, ...lane.sums.map(({ column }) => column)]) {
      if (!added.has(index)) added.set(index, lane);
    }
  }
  return added;
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
