import { parseCellAddress } from '../../workbook/address';
import { DamagedPart } from '../damagedPart';
import { attributesOf, numberOr } from '../xml/attributesOf';
import { scanXml } from '../xml/scanXml';
import type { Place } from '../../workbook/address';
import type { OpenCell } from './openCell';
import type { CellFormat } from './readCellFormats';

/** What a reader of cells wants to hear of. Offsets count in the text that is scanned. */
export interface CellListener {
  readonly row: (row: number, attributes: string, open: Span) => void;
  /** A cell that was read to its end. */
  readonly cell: (cell: OpenCell) => void;
  readonly rowEnd?: (end: number) => void;
  /** Any other tag outside cells. */
  readonly other?: (name: string, attributes: string) => void;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/**
 * Walks once through a sheet's cells, in the order in which the file holds them. Rows and cells
 * without an address stand behind the one before.
 * @param xml the sheet's part, or its sheetData alone
 * @param part its name
 * @param formats number formats by style number
 * @param listener called in document order
 */
export function scanCells(
  xml: string,
  part: string,
  formats: readonly CellFormat[],
  listener: CellListener,
): void {
  let row = -1;
  let column = -1;
  let cell: OpenCell | null = null;
  let into: 'value' | 'text' | 'formula' | null = null;
  let phonetic = false;
  scanXml(xml, part, {
    open: (name, raw, span) => {
      if (name === 'c') {
        cell = openCell(raw, part, { row, column: column + 1 }, formats, span.start);
        column = cell.place.column;
      } else if (name === 'row') {
        row = rowOf(attributesOf(raw).get('r'), row + 1, part);
        column = -1;
        listener.row(row, raw, span);
      } else if (cell === null) listener.other?.(name, raw);
      else if (name === 'v') {
        into = 'value';
        cell.value = '';
      } else if (name === 'f') {
        into = 'formula';
        cell.formula = '';
        cell.formulaAttributes = raw;
        cell.formulaStart = span.start;
      } else if (name === 'rPh') phonetic = true;
      else if (name === 't' && !phonetic) into = 'text';
    },
    text: (text) => {
      if (cell === null || into === null) return;
      if (into === 'value') cell.value = (cell.value ?? '') + text;
      else if (into === 'text') cell.text += text;
      else cell.formula = (cell.formula ?? '') + text;
    },
    close: (name, span) => {
      into = null;
      if (name === 'rPh') phonetic = false;
      if (name === 'f' && cell !== null) cell.formulaEnd = span.end;
      if (name === 'row') listener.rowEnd?.(span.end);
      if (name !== 'c' || cell === null) return;
      cell.end = span.end;
      listener.cell(cell);
      cell = null;
    },
  });
}

function rowOf(number: string | undefined, next: number, part: string): number {
  const row = numberOr(number, next + 1) - 1;
  if (Number.isInteger(row) && row >= 0 && row <= LAST_ROW) return row;
  throw new DamagedPart(part, `no row has the number ${number ?? String(row + 1)}`);
}

/** Excel writes capitals and reads small letters too. */
function placeOf(address: string): Place | null {
  return parseCellAddress(address) ?? parseCellAddress(address.toUpperCase());
}

function openCell(
  raw: string,
  part: string,
  next: Place,
  formats: readonly CellFormat[],
  start: number,
): OpenCell {
  const attributes = attributesOf(raw);
  const address = attributes.get('r');
  const place = address === undefined ? next : placeOf(address);
  if (place === null || place.column > LAST_COLUMN) {
    throw new DamagedPart(part, `no cell is called ${address ?? ''}`);
  }
  const style = numberOr(attributes.get('s'), 0);
  return {
    place,
    attributes: raw,
    type: attributes.get('t') ?? 'n',
    style,
    format: formats[style],
    start,
    end: start,
    value: null,
    text: '',
    formula: null,
    formulaAttributes: '',
    formulaStart: start,
    formulaEnd: start,
  };
}
