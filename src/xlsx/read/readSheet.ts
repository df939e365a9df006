import { cellAddress, parseCellAddress } from '../../workbook/address';
import { DamagedPart } from '../damagedPart';
import { TooLargePart } from '../tooLargePart';
import { attributesOf, isOn, numberOr } from '../xml/attributesOf';
import { scanXml } from '../xml/scanXml';
import { cellContent } from './cellContent';
import { plainFormula } from './plainFormula';
import { shiftFormula } from './shiftFormula';
import type { Area, Place } from '../../workbook/address';
import type { CellContent, Grid } from '../../workbook/grid';
import type { OpenCell, SheetContext } from './openCell';
import type { CellFormat } from './readCellFormats';

/** Rows are arrays by column: a far-away column costs all before it, and this many are enough. */
const MOST_PLACES = 50_000_000;
const LAST_COLUMN = 16_383;

interface Sheet {
  readonly rows: Map<number, CellContent[]>;
  readonly formulas: Map<string, string>;
  readonly numberFormats: Map<string, string>;
  readonly merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly sharedFormulas: Map<string, { readonly formula: string; readonly place: Place }>;
  places: number;
}

/**
 * Reads one sheet in one walk. Cost follows the cells that are written, not the range they span.
 * @param xml the sheet's part
 * @param part its name
 * @param known file, name and visibility, for the grid
 * @param context what cells refer to
 */
export function readSheet(
  xml: string,
  part: string,
  known: Pick<Grid, 'file' | 'sheet' | 'visibility'>,
  context: SheetContext,
): Grid {
  const sheet = emptySheet();
  let row = -1;
  let column = -1;
  let cell: OpenCell | null = null;
  let into: 'value' | 'text' | 'formula' | null = null;
  let phonetic = false;
  scanXml(xml, part, {
    open: (name, raw) => {
      if (name === 'c') {
        cell = openCell(raw, part, { row, column: column + 1 }, context.formats);
        column = cell.place.column;
      } else if (name === 'row') {
        row = openRow(sheet, raw, row);
        column = -1;
      } else if (cell === null) openOther(sheet, name, raw);
      else if (name === 'v') {
        into = 'value';
        cell.value = '';
      } else if (name === 'f') {
        into = 'formula';
        openFormula(cell, raw);
      } else if (name === 'rPh') phonetic = true;
      else if (name === 't' && !phonetic) into = 'text';
    },
    text: (text) => {
      if (cell === null || into === null) return;
      if (into === 'value') cell.value = (cell.value ?? '') + text;
      else if (into === 'text') cell.text += text;
      else cell.formula = (cell.formula ?? '') + text;
    },
    close: (name) => {
      into = null;
      if (name === 'rPh') phonetic = false;
      if (name === 'c' && cell !== null) closeCell(sheet, cell, part, context);
      if (name === 'c') cell = null;
    },
  });
  return { ...known, ...sheetOnly(sheet) };
}

function emptySheet(): Sheet {
  return {
    rows: new Map(),
    formulas: new Map(),
    numberFormats: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    sharedFormulas: new Map(),
    places: 0,
  };
}

function sheetOnly(sheet: Sheet): Omit<Grid, 'file' | 'sheet' | 'visibility'> {
  const { formulas, numberFormats, merges, hiddenRows, hiddenColumns } = sheet;
  const numbers = [...sheet.rows.keys()];
  const ascending = numbers.every(
    (number, index) => index === 0 || number > (numbers[index - 1] ?? number),
  );
  const rows = ascending ? sheet.rows : new Map([...sheet.rows].sort(([a], [b]) => a - b));
  return { rows, formulas, numberFormats, merges, hiddenRows, hiddenColumns };
}

function openRow(sheet: Sheet, raw: string, previous: number): number {
  const attributes = attributesOf(raw);
  const row = numberOr(attributes.get('r'), previous + 2) - 1;
  if (isOn(attributes.get('hidden'))) sheet.hiddenRows.add(row);
  return row;
}

function openCell(
  raw: string,
  part: string,
  next: Place,
  formats: readonly CellFormat[],
): OpenCell {
  const attributes = attributesOf(raw);
  const address = attributes.get('r');
  const place = address === undefined ? next : parseCellAddress(address);
  if (place === null || place.column > LAST_COLUMN) {
    throw new DamagedPart(part, `no cell is called ${address ?? ''}`);
  }
  return {
    place,
    type: attributes.get('t') ?? 'n',
    format: formats[numberOr(attributes.get('s'), 0)],
    value: null,
    text: '',
    formula: null,
    shared: null,
  };
}

function openFormula(cell: OpenCell, raw: string): void {
  const attributes = attributesOf(raw);
  cell.formula = '';
  if (attributes.get('t') === 'shared') cell.shared = attributes.get('si') ?? null;
}

function openOther(sheet: Sheet, name: string, raw: string): void {
  if (name === 'mergeCell') {
    const area = parseArea(attributesOf(raw).get('ref') ?? '');
    if (area !== null) sheet.merges.push(area);
  }
  if (name === 'col') hideColumns(sheet, attributesOf(raw));
}

function hideColumns(sheet: Sheet, attributes: ReadonlyMap<string, string>): void {
  if (!isOn(attributes.get('hidden'))) return;
  const last = Math.min(numberOr(attributes.get('max'), 0) - 1, LAST_COLUMN);
  for (let column = numberOr(attributes.get('min'), 1) - 1; column <= last; column++) {
    sheet.hiddenColumns.add(column);
  }
}

function parseArea(text: string): Area | null {
  const [start = '', end = start] = text.split(':');
  const first = parseCellAddress(start);
  const last = parseCellAddress(end);
  if (first === null || last === null) return null;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

function closeCell(sheet: Sheet, cell: OpenCell, part: string, context: SheetContext): void {
  const formula = formulaOf(sheet, cell);
  if (formula !== '') sheet.formulas.set(cellAddress(cell.place), plainFormula(formula));
  const content = cellContent(cell, part, context);
  if (content === null) return;
  if (typeof content === 'number' && cell.format?.code != null) {
    sheet.numberFormats.set(cellAddress(cell.place), cell.format.code);
  }
  place(sheet, cell.place, content, part);
}

function formulaOf(sheet: Sheet, cell: OpenCell): string {
  const formula = cell.formula ?? '';
  if (cell.shared === null) return formula;
  if (formula !== '') {
    sheet.sharedFormulas.set(cell.shared, { formula, place: cell.place });
    return formula;
  }
  const master = sheet.sharedFormulas.get(cell.shared);
  if (master === undefined) return '';
  const { row, column } = master.place;
  return shiftFormula(master.formula, cell.place.row - row, cell.place.column - column);
}

function place(sheet: Sheet, at: Place, content: CellContent, part: string): void {
  let row = sheet.rows.get(at.row);
  if (row === undefined) {
    row = [];
    sheet.rows.set(at.row, row);
  }
  sheet.places += Math.max(0, at.column + 1 - row.length);
  if (sheet.places > MOST_PLACES) throw new TooLargePart(`${part} has cells too far to the right`);
  while (row.length < at.column) row.push(null);
  row[at.column] = content;
}
