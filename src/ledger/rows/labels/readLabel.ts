import { cellKey } from '../../../core/cellKey';
import type { Witness } from '../../../core/study/evidence';
import type { CellRef } from '../../../core/cellRef';
import type { Place } from '../../../workbook/address';
import { contentAt, type CellContent, type Grid } from '../../../workbook/grid';
import { DITTO_WORDS } from '../../language/rowWords';
import { dayOfSerial } from '../../periods/dayOfSerial';
import type { LedgerTable, TableColumn } from '../../tables/ledgerTable';
import { remembering } from '../../text/remembering';
import { cellText } from '../../values/cellText';
import { isPlaceholder } from '../../values/parseAmount';
import { cellRefAt, cellRefsOf } from '../cellRefAt';
import { foundAt } from '../foundAt';

/** A text that names something, and the cells that say so. */
export interface Label {
  /** NFKC and trimmed. */
  readonly text: string;
  /** The cell that holds the text. */
  readonly witness: Witness;
  /** The row's own cell where the text was carried down from another row. */
  readonly ownCell: Witness | null;
  /** `gap`: across a blank row. */
  readonly carried: 'merged' | 'blank' | 'gap' | null;
  /** The cell holds a date, whatever was meant. */
  readonly isDate?: boolean;
}

/** Reads the labels of one column: that of a row, or the one above where the cell is blank. */
export type LabelsReader = (row: number, above: Label | null) => Label | null;

/**
 * Reads the label of one row in one column; for many rows of a column a reader is made once.
 * @param table the table
 * @param column one of its columns
 * @param row counted from zero
 * @param above the label of the row above in this column; it is carried into a blank cell, null
 * where nothing may be carried
 */
export function readLabel(
  table: LedgerTable,
  column: TableColumn,
  row: number,
  above: Label | null,
): Label | null {
  return labelsReader(table, column)(row, above);
}

/**
 * Reads the labels of a column. What is the same for all rows is found once.
 * @param table the table
 * @param column one of its columns
 */
export function labelsReader(table: LedgerTable, column: TableColumn): LabelsReader {
  const { grid } = table;
  const { index } = column;
  const refAt = cellRefsOf(grid, index);
  const hasMerges = grid.merges.length > 0;
  const ofOthers = (row: number, content: CellContent, above: Label | null): Label | null => {
    const found = cellText(content);
    const own = { row, column: index };
    if (isDitto(found)) return dittoLabel(table, column, own, found);
    if (above === null || found.trim() !== '') return null;
    return { ...above, ownCell: { at: refAt(row), found }, carried: 'blank' };
  };
  return (row, above) => {
    const area = hasMerges ? table.merged({ row, column: index }) : null;
    if (area !== null && (area.top !== row || area.left !== index)) {
      const content = contentAt(grid, { row: area.top, column: area.left });
      const at = cellRefAt(grid, { row: area.top, column: area.left });
      const carried = area.top === row ? null : 'merged';
      return labelIn(content, () => at, carried, row) ?? ofOthers(row, content, above);
    }
    const content = grid.rows.get(row)?.[index] ?? null;
    const label = labelIn(content, refAt, null, row);
    if (label === null) return ofOthers(row, content, above);
    return grid.arranged?.wholeText === undefined
      ? label
      : inWhole(label, grid, { row, column: index });
  };
}

/** 钢板 of 物料：钢板, which is what the cell holds. */
function inWhole(label: Label, grid: Grid, at: Place): Label {
  return { ...label, witness: { ...label.witness, found: foundAt(grid, at) } };
}

/** What a cell says itself; null for a ditto and for one that says nothing. */
function labelIn(
  content: CellContent,
  refAt: (row: number) => CellRef,
  carried: 'merged' | null,
  row: number,
): Label | null {
  if (content === null) return null;
  const found = cellText(content);
  const said = saidBy(found);
  if (said === DITTO || said === null) return null;
  const at = refAt(row);
  if (typeof content === 'string') {
    return { text: said, witness: { at, found }, ownCell: null, carried };
  }
  const date = dateIn(content);
  return {
    ...(date === null ? {} : { isDate: true }),
    text: date ?? said,
    witness: { at, found, ...numberOf(content) },
    ownCell: null,
    carried,
  };
}

/**
 * The text of a row's label in one column, without its cells: far less work than the label.
 * @param table the table
 * @param column one of its columns
 * @param row counted from zero
 */
export function labelText(table: LedgerTable, column: TableColumn, row: number): string | null {
  const { grid } = table;
  const area = grid.merges.length > 0 ? table.merged({ row, column: column.index }) : null;
  const content = grid.rows.get(area?.top ?? row)?.[area?.left ?? column.index] ?? null;
  const said = typeof content === 'string' ? saidBy(content) : DITTO;
  return said === DITTO ? (readLabel(table, column, row, null)?.text ?? null) : said;
}

/** In characters. */
const LONGEST_DITTO = Math.max(...[...DITTO_WORDS].map((word) => word.length));

const DITTO = Symbol('ditto');

/** The text of a label, NFKC and trimmed; null where a text only says that there is nothing. */
const saidBy = remembering((found: string): string | typeof DITTO | null => {
  if (isDitto(found)) return DITTO;
  return isPlaceholder(found) ? null : found.normalize('NFKC').trim();
});

/**
 * Whether a text means the text above it: 同上.
 * @param found as found in a cell
 */
export function isDitto(found: string): boolean {
  const word = found.trim();
  return word.length <= LONGEST_DITTO && DITTO_WORDS.has(word.toLowerCase());
}

/** 同上: the nearest label above that is one itself. */
function dittoLabel(
  table: LedgerTable,
  column: TableColumn,
  own: Place,
  found: string,
): Label | null {
  const row = rowMeant(table, column, own.row);
  const label = row === null ? null : readLabel(table, column, row, null);
  if (label === null) return null;
  return { ...label, ownCell: { at: cellRefAt(table.grid, own), found }, carried: 'blank' };
}

/** By column: the row that a 同上 in a row means. A column of them would else be walked up for each. */
const ROWS_MEANT = new WeakMap<TableColumn, Map<number, number | null>>();

/**
 * The row that a 同上 means: the nearest above that says something itself.
 * @param table the table
 * @param column the column of the cell
 * @param from its row, counted from zero
 * @returns null where there is none
 */
export function rowMeant(table: LedgerTable, column: TableColumn, from: number): number | null {
  const known = ROWS_MEANT.get(column) ?? new Map<number, number | null>();
  ROWS_MEANT.set(column, known);
  const meant = firstRowAbove(table, column, from, known);
  known.set(from, meant);
  return meant;
}

function firstRowAbove(
  table: LedgerTable,
  column: TableColumn,
  from: number,
  known: ReadonlyMap<number, number | null>,
): number | null {
  const header = column.headerCells.at(-1)?.row ?? -1;
  for (let row = from - 1; row > header; row -= 1) {
    const before = known.get(row);
    if (before !== undefined) return before;
    const content = contentAt(table.grid, { row, column: column.index });
    if (content !== null && !isDitto(cellText(content))) return row;
  }
  return null;
}

/**
 * All cells that a label rests on.
 * @param label a label or null
 */
export function labelWitnesses(label: Label | null): readonly Witness[] {
  if (label === null) return [];
  return label.ownCell === null ? [label.witness] : [label.witness, label.ownCell];
}

/**
 * The cells of labels that were carried out of merged cells, for a finding.
 * @param labels labels of a table
 */
export function mergedAnchors(labels: readonly (Label | null)[]): readonly CellRef[] {
  const anchors = new Map<string, CellRef>();
  for (const label of labels) {
    if (label?.carried !== 'merged') continue;
    const { at } = label.witness;
    anchors.set(cellKey(at), at);
  }
  return [...anchors.values()];
}

function numberOf(content: CellContent): Pick<Witness, 'number'> {
  if (typeof content === 'number') return { number: content };
  const isDate = content !== null && typeof content === 'object' && 'dateSerial' in content;
  return isDate ? { number: content.dateSerial } : {};
}

/** A date as it is told: 2024-03-01. */
function dateIn(content: CellContent): string | null {
  if (content === null || typeof content !== 'object' || !('dateSerial' in content)) return null;
  const { year, month, day } = dayOfSerial(content.dateSerial);
  return [year, month, day].map((number) => String(number).padStart(2, '0')).join('-');
}
