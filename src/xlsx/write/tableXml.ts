import { areaAddress } from '../../workbook/address';
import { escapeAttribute } from '../xml/escapeXml';
import type { PlannedTable } from '../../workbook/plan';

/**
 * A table's part. Its cells carry their own look, so it has no table style of its own.
 * @param table as planned
 * @param id unique among the workbook's tables
 * @param name unique among the workbook's tables and names
 */
export function tableXml(table: PlannedTable, id: number, name: string): string {
  const area = areaAddress(table.area);
  const columns = table.headers.map(
    (header, index) => `<tableColumn id="${String(index + 1)}" name="${columnName(header)}"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    `id="${String(id)}" name="${name}" displayName="${name}" ref="${area}" totalsRowShown="0">` +
    `<autoFilter ref="${area}"/>` +
    `<tableColumns count="${String(columns.length)}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>' +
    '</table>'
  );
}

/** A line break in a header is written with Excel's own escape. */
function columnName(header: string): string {
  return header.split('\n').map(escapeAttribute).join('_x000a_');
}
