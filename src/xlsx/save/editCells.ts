import { largestOf, smallestOf } from '../../core/extremes';
import { cellAddress } from '../../workbook/address';
import { fileFormulas } from '../read/fileFormulas';
import { scanCells } from '../read/scanCells';
import { attributesOf } from '../xml/attributesOf';
import { escapeText } from '../xml/escapeXml';
import { withAttribute } from '../xml/withAttribute';
import { savedCell } from './savedCell';
import type { SheetView } from '../../workbook/view';
import type { FileFormula } from '../read/fileFormulas';
import type { OpenCell } from '../read/openCell';
import type { CellChange, CellChanges } from './cellChanges';
import type { CellSurroundings, FileCell } from './savedCell';

/** Height and visibility of a row. */
type RowSize = SheetView['rows'] extends ReadonlyMap<number, infer Size> ? Size : never;

/** What is to be different in a sheet's rows. */
export interface RowsEdit {
  readonly cells: CellChanges;
  /** Null goes back to what the spreadsheet chooses. */
  readonly rows: ReadonlyMap<number, RowSize | null>;
}

interface ReadCell {
  readonly cell: OpenCell;
  readonly formula: FileFormula | null;
}

/** A row as the file has it; offsets count in the sheetData element. */
interface FileRow {
  readonly row: number;
  readonly attributes: string;
  readonly cells: ReadCell[];
  readonly start: number;
  end: number;
}

/**
 * Changes cells and rows of a sheet and leaves the text of all others as it is.
 * @param xml the sheetData element
 * @param part the sheet's part, for messages
 * @param edit what is to be different
 * @param around what changed cells need
 */
export function editCells(
  xml: string,
  part: string,
  edit: RowsEdit,
  around: CellSurroundings,
): string {
  if (edit.cells.size === 0 && edit.rows.size === 0) return xml;
  const rows = fileRows(xml, part);
  const shared = brokenGroups(rows, edit.cells);
  const numbers = [...new Set([...rows.keys(), ...edit.cells.keys(), ...edit.rows.keys()])];
  const written = numbers
    .sort((a, b) => a - b)
    .map((number) => {
      const row = rows.get(number) ?? null;
      if (row !== null && isUntouched(row, edit, shared)) return xml.slice(row.start, row.end);
      return writtenRow(xml, number, row, edit, shared, around);
    });
  const open = xml.slice(0, xml.indexOf('>')).replace(/\s*\/$/, '');
  return `${open}>${written.join('')}</${around.prefix}sheetData>`;
}

function fileRows(xml: string, part: string): ReadonlyMap<number, FileRow> {
  const rows = new Map<number, FileRow>();
  const formulaOf = fileFormulas();
  let current: FileRow | null = null;
  scanCells(xml, part, [], {
    row: (row, raw, open) => {
      if (rows.has(row)) throw new Error(`${part} has row ${String(row + 1)} twice`);
      const attributes = raw.replace(/\s*\/?$/, '');
      current = { row, attributes, cells: [], start: open.start, end: open.end };
      rows.set(row, current);
    },
    cell: (cell) => {
      current?.cells.push({ cell, formula: formulaOf(cell) });
    },
    rowEnd: (end) => {
      if (current !== null) current.end = end;
    },
  });
  return rows;
}

/** Groups of filled-down formulas of which one changes: all of the group are written out. */
function brokenGroups(
  rows: ReadonlyMap<number, FileRow>,
  changes: CellChanges,
): ReadonlySet<string> {
  const broken = new Set<string>();
  for (const [row, inRow] of changes) {
    for (const { cell, formula } of rows.get(row)?.cells ?? []) {
      const group = formula?.group ?? null;
      if (group !== null && inRow.get(cell.place.column)?.formula === true) broken.add(group);
    }
  }
  return broken;
}

function isUntouched(row: FileRow, edit: RowsEdit, shared: ReadonlySet<string>): boolean {
  if (edit.cells.has(row.row) || edit.rows.has(row.row)) return false;
  // A row without a number stands behind the one before: it would move with rows that are added.
  if (!/\sr\s*=/.test(row.attributes)) return false;
  return shared.size === 0 || !row.cells.some(({ formula }) => isBroken(formula, shared));
}

function isBroken(formula: FileFormula | null, shared: ReadonlySet<string>): boolean {
  const group = formula?.group ?? null;
  return group !== null && shared.has(group);
}

function writtenRow(
  xml: string,
  number: number,
  row: FileRow | null,
  edit: RowsEdit,
  shared: ReadonlySet<string>,
  around: CellSurroundings,
): string {
  const changes = edit.cells.get(number) ?? new Map<number, CellChange>();
  const old = new Map((row?.cells ?? []).map((one) => [one.cell.place.column, one] as const));
  const columns = [...new Set([...old.keys(), ...changes.keys()])].sort((a, b) => a - b);
  const cells = columns.map((column) => {
    const found = old.get(column);
    const file = found === undefined ? null : fileCell(xml, found, shared, around.prefix);
    const change = changes.get(column);
    if (change === undefined) return file?.xml ?? '';
    return savedCell({ row: number, column }, file, change, around);
  });
  const size = edit.rows.get(number);
  const start = withAttribute(row?.attributes ?? '', 'r', String(number + 1));
  const spanned = withSpans(start, columns);
  const attributes = size === undefined ? spanned : withSize(spanned, size);
  const tag = `${around.prefix}row`;
  const inside = cells.join('');
  return inside === '' ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${inside}</${tag}>`;
}

/** The cell as the file has it, but with an address, and with its formula in full if need be. */
function fileCell(
  xml: string,
  { cell, formula }: ReadCell,
  shared: ReadonlySet<string>,
  prefix: string,
): FileCell {
  const text = xml.slice(cell.start, cell.end);
  const [start, end] = [cell.formulaStart - cell.start, cell.formulaEnd - cell.start];
  const full = isBroken(formula, shared);
  const formulaXml = full
    ? `<${prefix}f>${escapeText(formula?.stored ?? '')}</${prefix}f>`
    : text.slice(start, end);
  const whole = full ? text.slice(0, start) + formulaXml + text.slice(end) : text;
  return { ...addressed(whole, cell), formulaXml };
}

/** The cell with its address in its tag. */
function addressed(xml: string, cell: OpenCell): Pick<FileCell, 'cell' | 'xml'> {
  if (/\sr\s*=/.test(cell.attributes)) return { cell, xml };
  const tag = /^<[^\s/>]+/.exec(xml)?.[0] ?? '';
  const address = ` r="${cellAddress(cell.place)}"`;
  return {
    cell: { ...cell, attributes: address + cell.attributes },
    xml: tag + address + xml.slice(tag.length),
  };
}

/** The hint which columns a row uses grows with its cells. */
function withSpans(attributes: string, columns: readonly number[]): string {
  const spans = attributesOf(attributes).get('spans');
  if (spans === undefined || !/^\d+:\d+$/.test(spans))
    return withAttribute(attributes, 'spans', null);
  const [first = 1, last = 1] = spans.split(':').map(Number);
  const numbers = columns.map((column) => column + 1);
  const grown = `${String(Math.min(first, smallestOf(numbers)))}:${String(Math.max(last, largestOf(numbers)))}`;
  return withAttribute(attributes, 'spans', grown);
}

function withSize(attributes: string, size: RowSize | null): string {
  const { height, hidden } = size ?? { height: null, hidden: false };
  const sized = withAttribute(attributes, 'ht', height === null ? null : String(height));
  const fixed = withAttribute(sized, 'customHeight', height === null ? null : '1');
  return withAttribute(fixed, 'hidden', hidden ? '1' : null);
}
