import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
import { contentAt } from '../../workbook/grid';
import { NOT_USED_AMOUNTS } from '../language/notUsedWords';
import { NO_COUNTS } from '../language/multipliedWords';
import { findPeriod } from '../periods/findPeriod';
import { foldWord } from '../text/fold';
import { matchHeader } from './headers/headerRoles';
import { matchesOne } from '../text/matchesOne';
import { nameKey } from '../text/nameKey';
import { cellText } from '../values/cellText';
import { factorDimension } from '../values/classifyContent';
import { isCountUnit } from '../values/isCountUnit';
import { parseUnit } from '../values/parseUnit';
import { perThingOf } from '../values/perUnitOf';
import { ratioOf } from '../values/ratioOf';
import { isCompositionLabel } from './isCompositionLabel';
import { isGwp } from './factors/isGwp';
import { columnOf, type AmountLane, type LedgerTable, type TableColumn } from './ledgerTable';
import { isCharged, ownFigures } from './ownFigures';

/**
 * Takes the one column of figures beside names and factors for the amount where its unit fits the factors,
 * whatever its words: 单重(g); 年填充量 beside 单位 and GWP. Where another table gives amounts of the same
 * items and has no factors, the table is its list of factors and stays one.
 * @param tables all tables of a study
 */
export function withLoneAmounts(tables: readonly LedgerTable[]): readonly LedgerTable[] {
  const lists = new Set(tables.filter(mayBeItems));
  if (lists.size === 0 && !tables.some(mayBeList)) return tables;
  const used = new Set(tables.filter(isUncharged).flatMap(namesOf));
  const charged = new Set(tables.filter((table) => isCharged(table)).flatMap(namesOf));
  return tables.map((table) => {
    if (!lists.has(table) && !mayBeList(table)) return table;
    const names = namesOf(table);
    if (!lists.has(table)) return names.every((name) => used.has(name)) ? asList(table) : table;
    if (isCharged(table)) return names.some((name) => used.has(name)) ? table : withLone(table);
    return names.some((name) => charged.has(name)) ? withLone(table) : table;
  });
}

const AMOUNTS: ReadonlySet<TableColumn['role']> = new Set(['amount', 'part', 'distance']);

function mayBeItems(table: LedgerTable): boolean {
  const isEmpty = table.lanes.length === 0 && !table.columns.some(({ role }) => AMOUNTS.has(role));
  return isEmpty && columnOf(table, 'name') !== null;
}

/** Factors beside nothing but kg/L or kg per piece, which no word calls an amount. */
function mayBeList(table: LedgerTable): boolean {
  const [lane, ...others] = table.lanes;
  const [only, ...further] = lane?.columns ?? [];
  if (only === undefined || others.length + further.length > 0 || !isCharged(table)) return false;
  return only.isPerUnit && only.label === only.header && perSizeOrThing(only.label);
}

function perSizeOrThing(label: string): boolean {
  return ratioOf(label) !== null || perThingOf(label) !== null;
}

/** Where another table gives the amounts of all its items, it leads from them to its factors. */
function asList(table: LedgerTable): LedgerTable {
  const own = table.lanes.flatMap(({ columns }) => columns);
  const columns = table.columns.map((column): TableColumn => {
    if (!own.includes(column)) return column;
    const { per, ...rest } = column;
    return per === undefined
      ? column
      : { ...rest, role: 'conversion', unitText: column.label, isPerUnit: false };
  });
  return { ...table, columns, lanes: [] };
}

function isUncharged(table: LedgerTable): boolean {
  return table.lanes.length > 0 && !isCharged(table);
}

function namesOf(table: LedgerTable): readonly string[] {
  const name = columnOf(table, 'name');
  if (name === null) return [];
  return table.rows.flatMap(({ row, kind }) => {
    const text = cellText(contentAt(table.grid, { row, column: name.index })).trim();
    return kind !== 'data' || text === '' ? [] : [nameKey(text)];
  });
}

function withLone(table: LedgerTable): LedgerTable {
  const figures = ownFigures(table).filter((column) => !isPlainly(column));
  const made = figures.filter(({ role }) => role === 'output');
  const [only, ...others] = figures.filter(({ role }) => role !== 'output');
  if (only === undefined || others.length > 0 || only.isCorrected) return table;
  if (isCompositionLabel(only.label) || !fits(only, table)) return table;
  if (matchesOne(only.label, NOT_USED_AMOUNTS)) return table;
  if (only.unitText === null && hasBlankSibling(table, only)) return table;
  const amount: TableColumn = {
    ...only,
    ...basisOf(only),
    role: 'amount',
    confidence: FROM_STRUCTURE,
  };
  const hasFactor = table.columns.some(({ role }) => role === 'factor' || role === 'gasFactor');
  const lane = made.length === 0 ? laneOf(amount) : laneOfMade(amount, made, table);
  const columns = table.columns.map((column): TableColumn => {
    if (column === only) return amount;
    if (lane?.columns.includes(column) === true) return { ...column, role: 'amount' };
    const isFactor = !hasFactor && column.role === null && isGwp(column.label);
    return isFactor ? { ...column, role: 'factor', confidence: FROM_STRUCTURE } : column;
  });
  return lane === null ? table : { ...table, columns, lanes: [lane] };
}

/** 离心泵 | 减速机: beside a column of another name that is blank so far, a name of no meaning is one of several. */
function hasBlankSibling({ grid, columns, rows }: LedgerTable, only: TableColumn): boolean {
  return columns.some(({ role, index, header }) => {
    if (role !== null || index === only.index || header.trim() === '') return false;
    return rows.every(({ row }) => cellText(contentAt(grid, { row, column: index })).trim() === '');
  });
}

function laneOf(amount: TableColumn): AmountLane {
  const { period } = amount;
  return { operation: 'sum', columns: [amount], sums: [], factors: [], period, heading: null };
}

/** 品名 | 单件重量 | 产量: what a piece weighs, times the pieces that were made; of a product it is for one. */
function laneOfMade(
  amount: TableColumn,
  made: readonly TableColumn[],
  table: LedgerTable,
): AmountLane | null {
  if (columnOf(table, 'product') !== null) return laneOf(amount);
  const [count, ...others] = made;
  if (count === undefined || others.length > 0 || !isOfPieces(count)) return null;
  return {
    ...laneOf(amount),
    operation: 'product',
    columns: [amount, count],
    factors: [
      { column: amount, role: 'each' },
      { column: count, role: 'count' },
    ],
  };
}

function isOfPieces({ unitText }: TableColumn): boolean {
  const unit = unitText === null ? undefined : parseUnit(unitText)[0];
  return unitText === null || (unit !== undefined && isCountUnit(unit.unit));
}

const FROM_STRUCTURE = 0.5;

/** Codes, layers and sizes are no amounts. */
function isPlainly({ label, unitText }: TableColumn): boolean {
  return unitText === null && matchesOne(label, NO_COUNTS);
}

/** What one piece weighs is for one of what is made of it, and never for a year. */
function basisOf({ role, isPerUnit }: TableColumn): Pick<TableColumn, 'isPerUnit'> {
  return { isPerUnit: isPerUnit || role === 'conversion' };
}

const MEASURED: ReadonlySet<Dimension> = new Set<Dimension>([
  'mass',
  'energy',
  'volume',
  'gasVolume',
  'freight',
]);

/** Its header names a unit that the factors are for, or a column of units stands beside it. */
function fits({ label, unitText, usualUnit }: TableColumn, table: LedgerTable): boolean {
  const text = unitText ?? usualUnit;
  // Lead time | 14 beside kg is no kilograms: without a unit of its own its header says that it is used.
  if (text === null) return columnOf(table, 'unit') !== null && saysAmount(label);
  const unit = parseUnit(text)[0]?.unit;
  const own = unit === undefined ? null : dimensionOf(unit);
  if (own === null || !MEASURED.has(own)) return false;
  return factorsOf(table).every((dimension) => dimension === own);
}

/** 年填充量, 年填充: as much as that, or of a year. */
const SAID_AMOUNTS = /量$|^年|^(?:annual|yearly)\b/u;

function saysAmount(label: string): boolean {
  return (
    matchHeader(label).has('amount') ||
    SAID_AMOUNTS.test(foldWord(label)) ||
    findPeriod(label) !== null
  );
}

function factorsOf({ columns }: LedgerTable): readonly Dimension[] {
  return columns.flatMap(({ role, label, unitText }) => {
    if (isGwp(label)) return ['mass' as const];
    return role === 'factor' && unitText !== null ? (factorDimension(unitText) ?? []) : [];
  });
}
