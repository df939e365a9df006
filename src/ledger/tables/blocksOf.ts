import type { Place } from '../../workbook/address';
import { contentAt, type Grid } from '../../workbook/grid';
import { stagesNamed } from '../text/stagesNamed';
import { cellText } from '../values/cellText';
import { isPowerUnit } from '../values/isPowerUnit';
import { parseUnit } from '../values/parseUnit';
import { blockColumn, type BlockColumn, type BlockHeader } from './blockColumn';
import type { HeaderBlock } from './headers/findHeaders';
import { headerText } from './headers/headerText';
import type { MergedCells } from './mergedCells';

/** A part of a table's columns that is a table of its own, under the same names. */
export interface TableBlock {
  readonly grid: Grid;
  readonly body: readonly number[];
  /** What its header says it is about: 原材料 above 用量 and 因子; null where units tell. */
  readonly heading: BlockHeading | null;
}

/** A header cell that names a stage. */
export interface BlockHeading {
  readonly at: Place;
  readonly text: string;
}

interface BlockedTable {
  readonly grid: Grid;
  readonly merged: MergedCells;
  readonly header: HeaderBlock;
  readonly body: readonly number[];
}

interface Group {
  readonly heading: BlockHeading | null;
  readonly columns: readonly BlockColumn[];
}

/**
 * Activities side by side under one column of names, each with a factor of its own or in a unit of its
 * own: 原材料 above 用量 | 因子, 生产 above 电耗 | 因子; or 用量(kg) | 因子(kgCO2e/kg) | 电耗(kWh) |
 * 因子(kgCO2e/kWh). Each is read as a table of its own, with the rows in which it has anything.
 * @param table its place on the sheet
 * @param headers of its columns, left to right
 * @returns nothing where the columns make one table
 */
export function blocksOf(
  table: BlockedTable,
  headers: readonly BlockHeader[],
): readonly TableBlock[] {
  const columns = headers.map((header) => blockColumn(table.grid, table.body, header));
  const groups = stageGroups(table, columns) ?? factorPairs(columns);
  if (groups === null) return [];
  const inGroups = new Set(groups.flatMap((group) => group.columns.map(({ index }) => index)));
  const figures = columns.filter((column) => column.holdsFigures && !inGroups.has(column.index));
  return groups.map((group, position) => {
    const own = new Set(group.columns.map(({ index }) => index));
    const others = new Set([...inGroups].filter((index) => !own.has(index)));
    // What is in no block, such as a total, stays in sight once.
    if (position > 0) for (const { index } of figures) others.add(index);
    const body = table.body.filter(
      (row) => isFilled(table, row, own) || !isFilled(table, row, inGroups),
    );
    return { grid: without(table, others), body, heading: group.heading };
  });
}

/** Columns under header cells of which one names a stage, where at least two of them have amounts. */
function stageGroups(
  { grid, merged }: BlockedTable,
  columns: readonly BlockColumn[],
): readonly Group[] | null {
  const groups: (Group & { readonly heading: BlockHeading; readonly columns: BlockColumn[] })[] =
    [];
  for (const column of columns) {
    const last = groups.at(-1);
    const at = groupCell(grid, column);
    const isSame = at?.row === last?.heading.at.row && at?.column === last?.heading.at.column;
    if (last !== undefined && (at === null ? isUnder(column, last, merged) : isSame)) {
      last.columns.push(column);
    } else if (at !== null) {
      groups.push({ heading: { at, text: headerText(contentAt(grid, at)) }, columns: [column] });
    }
  }
  const isStage = ({ heading }: Group): boolean =>
    heading !== null && stagesNamed(heading.text).size > 0;
  const measured = groups.filter(({ columns: own }) => own.some(({ isAmount }) => isAmount));
  const isTold = measured.length > 1 && measured.some(isStage) && areApart(measured);
  // A group without amounts, such as distances, is a block where it is a stage of its own.
  return isTold ? groups.filter((group) => measured.includes(group) || isStage(group)) : null;
}

/** The upper of two levels; null for a header of one, and above a line of units: 用电量 | kWh. */
function groupCell(grid: Grid, { cells }: BlockHeader): Place | null {
  const [first, second] = cells;
  if (first === undefined || second === undefined) return null;
  return isUnitAlone(headerText(contentAt(grid, second))) ? null : first;
}

function isUnitAlone(text: string): boolean {
  return parseUnit(text).length > 0 || isPowerUnit(text);
}

/** 原材料 in the first cell of its columns, the others behind it blank and not merged. */
function isUnder(
  { index, cells }: BlockHeader,
  {
    heading,
    columns,
  }: { readonly heading: BlockHeading; readonly columns: readonly BlockColumn[] },
  merged: MergedCells,
): boolean {
  const isNext = columns.at(-1)?.index === index - 1;
  const isLower = cells.length === 1 && (cells[0]?.row ?? heading.at.row) > heading.at.row;
  return isNext && isLower && merged(heading.at) === null;
}

/** Two masses may be one mass twice, unless each has a factor of its own. */
function areApart(groups: readonly Group[]): boolean {
  if (groups.every(({ columns }) => columns.some(({ isFactor }) => isFactor))) return true;
  const kinds = groups.map(({ columns }) => columns.find(({ isAmount }) => isAmount)?.dimension);
  return !kinds.includes(null) && new Set(kinds).size === kinds.length;
}

/** Amounts of different kinds, each with the factor that fits it behind it. */
function factorPairs(columns: readonly BlockColumn[]): readonly Group[] | null {
  const factors = columns.filter(({ isFactor }) => isFactor);
  if (factors.length < 2) return null;
  let from = 0;
  const pairs = factors.flatMap((factor): BlockColumn[][] => {
    const to = columns.indexOf(factor);
    const before = columns.slice(from, to);
    const first = before.findIndex((column) => isChargedBy(column, factor));
    from = to + 1;
    return first === -1 ? [] : [[...before.slice(first), factor]];
  });
  const kinds = new Set(factors.map(({ dimension }) => dimension));
  const amounts = pairs.filter(([first]) => first?.isAmount === true);
  const isTold = pairs.length === factors.length && kinds.size === pairs.length;
  const others = columns.filter(
    (column) => column.isAmount && !pairs.some((pair) => pair.includes(column)),
  );
  if (!isTold || amounts.length < 2 || others.length > 0) return null;
  return pairs.map((pair, position) => {
    const next = pairs[position + 1]?.[0];
    const end = next === undefined ? columns.length : columns.indexOf(next);
    const start = columns.indexOf(pair[0] as BlockColumn);
    return { heading: stageHeading(pair[0]), columns: columns.slice(start, end).filter(isOwn) };
  });
}

/** A distance is charged by the tonne-kilometre, with the mass of another column. */
function isChargedBy(
  { isAmount, isDistance, dimension }: BlockColumn,
  factor: BlockColumn,
): boolean {
  if (factor.dimension === null) return false;
  if (isDistance) return factor.dimension === 'freight';
  return isAmount && dimension === factor.dimension;
}

/** Remarks behind the last pair, and whatever else has no figures, are for the whole row. */
function isOwn({ holdsFigures, isFactorUnit, isUnit, isMode }: BlockColumn): boolean {
  return holdsFigures || isFactorUnit || isUnit || isMode;
}

function stageHeading(column: BlockColumn | undefined): BlockHeading | null {
  const at = column?.cells.at(-1);
  if (column === undefined || at === undefined) return null;
  return stagesNamed(column.label).size > 0 ? { at, text: column.label } : null;
}

function isFilled(
  { grid, merged }: BlockedTable,
  row: number,
  columns: ReadonlySet<number>,
): boolean {
  return [...columns].some((column) => {
    const area = merged({ row, column });
    const at = area === null ? { row, column } : { row: area.top, column: area.left };
    return cellText(contentAt(grid, at)).trim() !== '';
  });
}

/** The sheet without some columns in the rows of a table. */
function without({ grid, header, body }: BlockedTable, columns: ReadonlySet<number>): Grid {
  const own = new Set(body);
  for (let row = header.top; row <= header.bottom; row += 1) own.add(row);
  const rows = new Map(grid.rows);
  for (const row of own) {
    const contents = rows.get(row);
    if (contents === undefined) continue;
    const kept = contents.map((content, column) => (columns.has(column) ? null : content));
    rows.set(row, kept);
  }
  return { ...grid, rows };
}
