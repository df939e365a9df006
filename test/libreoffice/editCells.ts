import { officePackage } from '../../src/xlsx/parts/officePackage';
import { readWorkbookPart, type WorkbookPart } from '../../src/xlsx/read/readWorkbookPart';
import { readZip } from '../../src/xlsx/zip/readZip';
import { parseCellAddress } from '../../src/workbook/address';
import { changed } from '../support/xlsxFile';

/** What somebody types into a cell; null empties it. */
export type Typed = string | number | null;

/** Typed values by address. */
export type Edits = Readonly<Record<string, Typed>>;

/** Sheets and names of a file, and the part of each sheet. */
export function workbookPartOf(bytes: Uint8Array): WorkbookPart {
  return readWorkbookPart(officePackage(readZip(bytes)), 'xl/workbook.xml');
}

/**
 * The file after somebody typed into cells of a sheet; nothing is recalculated.
 * @param bytes an .xlsx file
 * @param sheet name of the sheet
 * @param edits what is typed where
 */
export function edited(bytes: Uint8Array, sheet: string, edits: Edits): Uint8Array {
  const part = workbookPartOf(bytes).sheets.find(({ name }) => name === sheet)?.part;
  if (part === undefined) throw new Error(`The file has no sheet ${sheet}.`);
  return changed(bytes, {
    [part]: (xml) =>
      Object.entries(edits).reduce((text, [at, value]) => withCell(text, at, value), xml),
  });
}

function withCell(xml: string, at: string, value: Typed): string {
  const place = placeOf(at);
  const rows = [...xml.matchAll(/<row r="([0-9]+)"[^>]*?(?:\/>|>(.*?)<\/row>)/gs)];
  const row = rows.find(([, number]) => Number(number) === place.row + 1);
  if (row !== undefined) {
    return splice(xml, row.index, row[0].length, rowWith(row[0], row[2] ?? '', at, value));
  }
  const next = rows.find(([, number]) => Number(number) > place.row + 1);
  const index = next?.index ?? xml.indexOf('</sheetData>');
  return splice(xml, index, 0, `<row r="${String(place.row + 1)}">${cellXml(at, '', value)}</row>`);
}

function rowWith(row: string, inside: string, at: string, value: Typed): string {
  const open = row.slice(0, row.indexOf('>') + 1).replace(/\/>$/, '>');
  const { column } = placeOf(at);
  const cells = [...inside.matchAll(/<c r="([A-Z]+[0-9]+)"([^>]*?)(?:\/>|>.*?<\/c>)/gs)];
  const old = cells.find(([, address]) => address === at);
  if (old !== undefined) {
    const style = / s="[0-9]+"/.exec(old[2] ?? '')?.[0] ?? '';
    return `${open}${splice(inside, old.index, old[0].length, cellXml(at, style, value))}</row>`;
  }
  const next = cells.find(([, address]) => placeOf(address ?? '').column > column);
  return `${open}${splice(inside, next?.index ?? inside.length, 0, cellXml(at, '', value))}</row>`;
}

function placeOf(at: string): { readonly row: number; readonly column: number } {
  const place = parseCellAddress(at);
  if (place === null) throw new Error(`${at} is no cell.`);
  return place;
}

function cellXml(at: string, style: string, value: Typed): string {
  if (value === null) return `<c r="${at}"${style}/>`;
  if (typeof value === 'number') return `<c r="${at}"${style}><v>${String(value)}</v></c>`;
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function splice(text: string, start: number, length: number, inserted: string): string {
  return text.slice(0, start) + inserted + text.slice(start + length);
}
