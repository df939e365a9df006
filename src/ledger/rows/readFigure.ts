import type { CellRef } from '../../core/cellRef';
import type { Evidence, Witness } from '../../core/study/evidence';
import { cellAddress } from '../../workbook/address';
import { contentAt, type CellContent } from '../../workbook/grid';
import { foldWord } from '../text/fold';
import type { LedgerTable, TableColumn } from '../tables/ledgerTable';
import { cellText } from '../values/cellText';
import { parseAmount, type ParsedAmount } from '../values/parseAmount';
import { parseFactorUnit } from '../values/parseFactorUnit';
import { parseUnit } from '../values/parseUnit';
import { cellRefAt } from './cellRefAt';
import { readLabel } from './readLabel';

/** A number of the ledger with the text of its unit, before the unit is understood. */
export interface Figure {
  readonly evidence: Evidence;
  /** Null where neither cell, unit column, header, number format nor caption names a unit. */
  readonly unitText: string | null;
  /** Cells outside the table's header that the unit rests on. */
  readonly unitWitnesses: readonly Witness[];
  /** A unit named beside the one in the cell that says something else. */
  readonly conflict: string | null;
  readonly approximate: boolean;
  readonly fullWidth: boolean;
  readonly numberAsText: boolean;
}

/** What a cell that should hold a figure turned out to be. */
export type FigureReading =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'blank'; readonly at: CellRef; readonly found: string }
  | { readonly kind: 'date'; readonly at: CellRef; readonly found: string }
  | { readonly kind: 'error'; readonly at: CellRef; readonly found: string };

/** Figures that hold for every row of a merged cell; amounts and outputs do not. */
const CARRIED: ReadonlySet<TableColumn['role']> = new Set(['distance', 'factor']);

/**
 * Reads the figure of one row. The unit is taken from the cell itself, else the unit column, the
 * header, the number format, the caption above the table.
 * @param table the table
 * @param column the column of the figure
 * @param row counted from zero
 */
export function readFigure(table: LedgerTable, column: TableColumn, row: number): FigureReading {
  const own = { row, column: column.index };
  const area = table.merged(own);
  const place = area === null ? own : { row: area.top, column: area.left };
  // One amount over several rows belongs to all of them together: only its first row has it.
  if (place.row !== row && !CARRIED.has(column.role)) {
    return { kind: 'blank', at: cellRefAt(table.grid, own), found: '' };
  }
  const content = contentAt(table.grid, place);
  const at = cellRefAt(table.grid, place);
  const found = cellText(content);
  if (content !== null && typeof content === 'object' && 'error' in content) {
    return { kind: 'error', at, found };
  }
  if (content !== null && typeof content === 'object') return { kind: 'date', at, found };
  const amount = amountOf(content);
  if (amount === null) return { kind: 'blank', at, found };
  const outside = unitOutside(table, column, row);
  const inCell = amount.unitText === '' ? null : amount.unitText;
  return {
    kind: 'figure',
    figure: {
      evidence: { at, found, value: amount.value, reading: readingOf(content, amount) },
      unitText: inCell ?? outside?.text ?? null,
      unitWitnesses: inCell === null ? (outside?.witnesses ?? []) : [],
      conflict:
        inCell !== null && outside !== null && differ(inCell, outside.text) ? outside.text : null,
      approximate: amount.approximate,
      fullWidth: amount.fullWidth,
      numberAsText: typeof content === 'string' && inCell === null,
    },
  };
}

function amountOf(content: CellContent): ParsedAmount | null {
  if (typeof content === 'string') return parseAmount(content);
  if (typeof content !== 'number') return null;
  return { value: content, unitText: '', plain: true, approximate: false, fullWidth: false };
}

function readingOf(content: CellContent, amount: ParsedAmount): Evidence['reading'] {
  if (typeof content === 'number') return { kind: 'number' };
  if (!amount.plain) return { kind: 'interpreted' };
  return { kind: 'number-and-unit', unitText: amount.unitText };
}

interface OutsideUnit {
  readonly text: string;
  readonly witnesses: readonly Witness[];
}

function unitOutside(table: LedgerTable, column: TableColumn, row: number): OutsideUnit | null {
  const unitColumn = unitColumnOf(table, column);
  if (unitColumn !== null) {
    const label = readLabel(table, unitColumn, row, null);
    if (label !== null) return { text: label.text, witnesses: [label.witness] };
  }
  const noCells: readonly Witness[] = [];
  if (column.unitText !== null) return { text: column.unitText, witnesses: noCells };
  const format = formatUnit(table, column, row);
  if (format !== null) return { text: format, witnesses: noCells };
  return column.role === 'amount' || column.role === 'total' ? captionUnit(table) : null;
}

/**
 * The unit column that belongs to a column of figures: the nearest to its right before the next
 * column of figures; for factors the column of factor units.
 * @param table the table
 * @param column a column of figures
 */
function unitColumnOf(table: LedgerTable, column: TableColumn): TableColumn | null {
  if (column.role === 'factor') {
    return table.columns.find((other) => other.role === 'factorUnit') ?? null;
  }
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
  const unitsBefore = (before === -1 ? left : []).find((other) => other.role === 'unit');
  return unitsBefore ?? null;
}

/** Months and years share the unit column before the first or behind the last of them. */
function areSiblings({ lanes }: LedgerTable, column: TableColumn, other: TableColumn): boolean {
  const isAdded = (one: TableColumn): boolean =>
    lanes.some(
      ({ operation, columns, sums }) =>
        operation === 'sum' && (columns.includes(one) || sums.some((sum) => sum.column === one)),
    );
  return isAdded(column) && isAdded(other);
}

function isFigureRole(column: TableColumn): boolean {
  return (
    column.role === 'amount' ||
    column.role === 'total' ||
    column.role === 'part' ||
    column.role === 'distance' ||
    column.role === 'factor' ||
    column.role === 'output'
  );
}

function formatUnit(table: LedgerTable, column: TableColumn, row: number): string | null {
  const format = table.grid.numberFormats.get(cellAddress({ row, column: column.index }));
  const quoted = /"([^"]+)"/.exec(format ?? '')?.[1]?.trim();
  return quoted !== undefined && parseUnit(quoted).length > 0 ? quoted : null;
}

function captionUnit(table: LedgerTable): OutsideUnit | null {
  for (const { at, text } of table.captions) {
    const unit = /(?:单位|unit)s? ?[:：] ?([^\s,，;；)）]+)/iu.exec(foldCaption(text))?.[1];
    if (unit !== undefined && parseUnit(unit).length > 0) {
      return { text: unit, witnesses: [{ at: cellRefAt(table.grid, at), found: text }] };
    }
  }
  return null;
}

function foldCaption(text: string): string {
  return text.normalize('NFKC').replaceAll('單位', '单位');
}

function differ(inCell: string, outside: string): boolean {
  const a = parseUnit(inCell)[0];
  const b = parseUnit(outside)[0];
  if (a === undefined || b === undefined) {
    if (parseFactorUnit(inCell) !== null) return false;
    return foldWord(inCell) !== foldWord(outside);
  }
  return a.unit !== b.unit || a.multiplier !== b.multiplier;
}
