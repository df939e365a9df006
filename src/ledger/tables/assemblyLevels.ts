import { contentAt, type CellContent } from '../../workbook/grid';
import { DOUBTFUL_LEVEL_HEADERS, LEVEL_HEADERS, OUTLINE_HEADERS } from '../language/assemblyWords';
import { foldWord } from '../text/fold';
import { cellText } from '../values/cellText';
import { columnOf, type LedgerTable, type TableColumn } from './ledgerTable';

/** The levels of a bill of materials. */
export interface AssemblyLevels {
  /** How deep each row stands, from above to below. */
  readonly of: ReadonlyMap<number, number>;
  /** Nothing else is meant; where it may be, the weights must say so as well. */
  readonly isSure: boolean;
  /** A column of levels begins with 0, as finished products do. */
  readonly isProductOnTop: boolean;
}

/**
 * The levels of a table whose rows are assemblies and their parts, as a column of levels says (1, 2, ..2), or
 * numbers with parts of their own (1, 1.1, 1.1.2), or the indents of its names.
 * @param table a table
 * @returns null where it is a plain list
 */
export function assemblyLevels(table: LedgerTable): AssemblyLevels | null {
  const rows = table.rows
    .filter(({ kind }) => kind === 'data' || kind === 'heading')
    .map(({ row }) => row);
  const columns = (words: readonly string[]): readonly TableColumn[] =>
    table.columns.filter((column) => isHeaded(column, words));
  const told = firstOf(columns(LEVEL_HEADERS), (column) => toldLevels(table, rows, column));
  if (told !== null) return { of: told, isSure: true, isProductOnTop: hasTop(told) };
  const numbered = firstOf(columns(OUTLINE_HEADERS), (one) => outlineLevels(table, rows, one));
  // Steps of a process are numbered so as well.
  if (numbered !== null) return { of: numbered, isSure: false, isProductOnTop: false };
  const name = columnOf(table, 'name');
  const doubtful =
    firstOf(columns(DOUBTFUL_LEVEL_HEADERS), (column) => toldLevels(table, rows, column)) ??
    (name === null ? null : indentLevels(table, rows, name));
  if (doubtful === null) return null;
  return { of: doubtful, isSure: false, isProductOnTop: hasTop(doubtful) };
}

function firstOf(
  columns: readonly TableColumn[],
  read: (column: TableColumn) => Levels | null,
): Levels | null {
  for (const column of columns) {
    const levels = read(column);
    if (levels !== null) return levels;
  }
  return null;
}

function hasTop(levels: Levels): boolean {
  return [...levels.values()].includes(0);
}

/**
 * Whether a column says no more than how deep its rows stand.
 * @param column of a table
 */
export function isLevelColumn(column: Pick<TableColumn, 'label'>): boolean {
  return isHeaded(column, [...LEVEL_HEADERS, ...DOUBTFUL_LEVEL_HEADERS]);
}

function isHeaded({ label }: Pick<TableColumn, 'label'>, words: readonly string[]): boolean {
  return words.includes(
    foldWord(label)
      .replace(/ ?\([^()]*\)$/, '')
      .trim(),
  );
}

type Levels = ReadonlyMap<number, number>;

function levelsBy(
  table: LedgerTable,
  rows: readonly number[],
  column: TableColumn,
  levelOf: (content: CellContent) => number | null,
): Levels | null {
  const levels = new Map<number, number>();
  let isDeeper = false;
  let first: number | null = null;
  for (const row of rows) {
    const level = levelOf(contentAt(table.grid, { row, column: column.index }));
    // A row that says no level may be part of anything: the rest is no tree.
    if (level === null) return null;
    first ??= level;
    isDeeper ||= level !== first;
    levels.set(row, level);
  }
  return isDeeper ? levels : null;
}

/** What stands on top comes first, and nothing is two levels below the row above it. */
function toldLevels(
  table: LedgerTable,
  rows: readonly number[],
  column: TableColumn,
): Levels | null {
  const levels = levelsBy(table, rows, column, (content) => levelSaid(cellText(content)));
  if (levels === null) return null;
  let top: number | null = null;
  let above: number | null = null;
  for (const level of levels.values()) {
    top ??= level;
    if (level < top || (above !== null && level > above + 1)) return null;
    above = level;
  }
  return levels;
}

const DEEPEST = 15;

/** 2, ..2, +2, L2, 2级; or as many dots, stars or dashes. */
function levelSaid(text: string): number | null {
  const word = foldWord(text);
  const digits = /^[.+*·-]*(?:l|lv|lvl|level)? ?([0-9]{1,2})(?:级|阶|层)?$/.exec(word)?.[1];
  if (digits !== undefined) return Number(digits) <= DEEPEST ? Number(digits) : null;
  return /^([.+*·-])\1*$/.test(word) ? word.length : null;
}

/** Where a number has parts, the number without its last one stands above it: 1.1 below 1. */
function outlineLevels(
  table: LedgerTable,
  rows: readonly number[],
  column: TableColumn,
): Levels | null {
  const levels = levelsBy(table, rows, column, outlineDepth);
  if (levels === null) return null;
  const seen = new Set<string>();
  for (const row of levels.keys()) {
    const parts = outlineParts(cellText(contentAt(table.grid, { row, column: column.index })));
    const above = parts.slice(0, -1).join('.');
    if (above !== '' && !seen.has(above)) return null;
    seen.add(parts.join('.'));
  }
  return levels;
}

function outlineDepth(content: CellContent): number | null {
  if (typeof content === 'number' && Number.isInteger(content)) return 0;
  const parts = outlineParts(cellText(content));
  return parts.length === 0 ? null : parts.length - 1;
}

function outlineParts(text: string): readonly string[] {
  const word = foldWord(text).replace(/[.、)]$/, '');
  return /^[0-9]{1,3}(?:[.-][0-9]{1,3})*$/.test(word) ? word.split(/[.-]/) : [];
}

/** One space may have slipped in. */
const INDENT = /^(?:\s{2,}|[\u3000\t]+|[.·]+|(?:[-–—└├│>→]+ ?)+)/u;

/** A name that is further in than the one above it is part of that. */
function indentLevels(
  table: LedgerTable,
  rows: readonly number[],
  column: TableColumn,
): Levels | null {
  const widths: number[] = [];
  return levelsBy(table, rows, column, (content) => {
    const text = cellText(content);
    if (text.trim() === '') return null;
    const width = text.length - text.replace(INDENT, '').length;
    while (widths.length > 0 && (widths.at(-1) ?? width) >= width) widths.pop();
    widths.push(width);
    return widths.length - 1;
  });
}
