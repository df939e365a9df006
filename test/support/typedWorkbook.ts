import { cellAddress, columnLetters } from '../../src/workbook/address';
import type { Grid } from '../../src/workbook/grid';
import type { SheetKey } from '../../src/workbook/plan';
import { contentOf } from './openedWorkbook';
import { changed, partsOf, smallWorkbook } from './xlsxFile';

type Typed = string | number;

/** A workbook as somebody typed it: sheets by name, rows from the top, null an empty cell. */
export function typedWorkbook(
  sheets: Readonly<Record<string, readonly (readonly (Typed | null)[])[]>>,
): Uint8Array {
  return smallWorkbook({
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      xml: `<sheetData>${rows.map(rowXml).join('')}</sheetData>`,
    })),
  });
}

function rowXml(cells: readonly (Typed | null)[], row: number): string {
  const inside = cells.map((value, column) =>
    value === null ? '' : cellXml(cellAddress({ row, column }), '', value),
  );
  return `<row r="${String(row + 1)}">${inside.join('')}</row>`;
}

function cellXml(address: string, style: string, value: Typed): string {
  if (typeof value === 'number') return `<c r="${address}"${style}><v>${String(value)}</v></c>`;
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${address}"${style} t="inlineStr"><is><t>${text}</t></is></c>`;
}

/** One of our sheets in a result. */
export async function ownedSheet(bytes: Uint8Array, key: SheetKey): Promise<Grid> {
  const sheet = (await contentOf(bytes)).owned.find((entry) => entry.key === key);
  if (sheet === undefined) throw new Error(`The result has no sheet ${key}.`);
  return sheet.grid;
}

/** The result after somebody typed into one of our sheets: into the row that holds a text. */
export async function typedInto(
  bytes: Uint8Array,
  key: SheetKey,
  rowWith: string,
  column: number,
  value: Typed,
): Promise<Uint8Array> {
  const grid = await ownedSheet(bytes, key);
  const row = [...grid.rows].find(([, cells]) => cells.includes(rowWith))?.[0];
  if (row === undefined) throw new Error(`No row of ${grid.sheet} holds ${rowWith}.`);
  const address = `${columnLetters(column)}${String(row + 1)}`;
  const cell = new RegExp(`<c r="${address}"( s="[0-9]+")?(?: t="[a-zA-Z]+")?(?:/>|>.*?</c>)`);
  const title = grid.rows.get(0)?.[0];
  if (typeof title !== 'string') throw new Error(`${grid.sheet} has no title.`);
  const part = [...partsOf(bytes)].find(([, xml]) => xml.includes(`>${title}</t>`))?.[0];
  if (part === undefined) throw new Error(`No part holds the title ${title}.`);
  return changed(bytes, {
    [part]: (xml) => {
      if (!cell.test(xml)) throw new Error(`${grid.sheet} has no cell ${address}.`);
      return xml.replace(cell, (_, style: string | undefined) =>
        cellXml(address, style ?? '', value),
      );
    },
  });
}

/** The result after somebody renamed a sheet: its name changes, and so does every reference. */
export function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const changes = [...partsOf(bytes)]
    .filter(([, xml]) => xml.includes(`'${from}'`) || xml.includes(`name="${from}"`))
    .map(([name]): [string, (xml: string) => string] => [
      name,
      (xml) =>
        xml
          .replaceAll(`<sheet name="${from}"`, `<sheet name="${to}"`)
          .replaceAll(`name="${from}" sheetId`, `name="${to}" sheetId`)
          .replaceAll(`'${from}'!`, `'${to}'!`),
    ]);
  return changed(bytes, Object.fromEntries(changes));
}
