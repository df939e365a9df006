import { strToU8 } from 'fflate';
import { escapeAttribute } from '../xml/escapeXml';
import { EMPTY_STYLES } from '../write/styleLists';
import { EMPTY_THEME } from './emptyTheme';
import { writeZip } from '../zip/writeZip';
import { zipEntry } from '../zip/zipEntry';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const THEME = 'application/vnd.openxmlformats-officedocument.theme+xml';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet without anything in it. */
export const EMPTY_SHEET =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><sheetData></sheetData>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '</worksheet>';

/**
 * A new .xlsx file with one sheet.
 * @param sheet its name
 * @param rows its rows as XML; none for an empty one
 */
export function emptyWorkbook(sheet: string, rows = ''): Uint8Array {
  const parts = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>` +
      `<Override PartName="/xl/theme/theme1.xml" ContentType="${THEME}"/></Types>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
      '<bookViews><workbookView activeTab="0"/></bookViews>' +
      `<sheets><sheet name="${escapeAttribute(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'theme', 'theme/theme1.xml'],
    ]),
    'xl/worksheets/sheet1.xml': EMPTY_SHEET.replace(
      '<sheetData></sheetData>',
      () => `<sheetData>${rows}</sheetData>`,
    ),
    'xl/styles.xml': EMPTY_STYLES,
    'xl/theme/theme1.xml': EMPTY_THEME,
  };
  return writeZip(Object.entries(parts).map(([name, text]) => zipEntry(name, strToU8(text))));
}

function relationships(
  all: readonly (readonly [id: string, kind: string, target: string])[],
): string {
  const arrows = all.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${arrows.join('')}</Relationships>`;
}
