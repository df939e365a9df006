import { areaAddress } from '../../workbook/address';
import { escapeAttribute } from '../xml/escapeXml';
import type { PlannedTable } from '../../workbook/plan';

/** A table to be written; without a style its cells carry their own look. */
export type WrittenTable = Pick<PlannedTable, 'area' | 'headers'> & {
  readonly style?: string;
  readonly totalsRow?: boolean;
};

/**
 * A table's part.
 * @param table as planned
 * @param id unique among the workbook's tables
 * @param name unique among the workbook's tables and names
 */
export function tableXml(table: WrittenTable, id: number, name: string): string {
  const { style, totalsRow = false } = table;
  const columns = table.headers.map(
    (header, index) => `<tableColumn id="${String(index + 1)}" name="${columnName(header)}"/>`,
  );
  const totals = totalsRow ? 'totalsRowCount="1"' : 'totalsRowShown="0"';
  const styled = style === undefined ? '' : `name="${escapeAttribute(style)}" `;
  const stripes = style === undefined ? '0' : '1';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    `id="${String(id)}" name="${name}" displayName="${name}" ` +
    `ref="${areaAddress(table.area)}" ${totals}>` +
    `<autoFilter ref="${filteredArea(table)}"/>` +
    `<tableColumns count="${String(columns.length)}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo ${styled}showFirstColumn="0" showLastColumn="0" ` +
    `showRowStripes="${stripes}" showColumnStripes="0"/></table>`
  );
}

/**
 * The part of a table that its filter covers: all but a row of totals.
 * @param table any
 */
export function filteredArea({ area, totalsRow = false }: WrittenTable): string {
  return areaAddress(totalsRow ? { ...area, bottom: area.bottom - 1 } : area);
}

/**
 * A header as an attribute. A line break in it is written with Excel's own escape.
 * @param header text of the header cell
 */
export function columnName(header: string): string {
  return header.split('\n').map(escapeAttribute).join('_x000a_');
}
