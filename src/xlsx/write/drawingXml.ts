import { escapeAttribute } from '../xml/escapeXml';
import type { PlannedChart } from '../../workbook/plan';

/** Drawing ids start behind the one that the drawing itself takes. */
const FIRST_ID = 2;

/**
 * The layer above a sheet's cells that holds its charts.
 * @param charts of the sheet; the nth is reached by the relationship rIdn
 */
export function drawingXml(charts: readonly PlannedChart[]): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    `${charts.map(anchorXml).join('')}</xdr:wsDr>`
  );
}

function anchorXml({ area, title, description }: PlannedChart, index: number): string {
  const said = `descr="${escapeAttribute(description)}" title="${escapeAttribute(title)}"`;
  const name = `id="${String(index + FIRST_ID)}" name="Chart ${String(index + 1)}" ${said}`;
  const chart =
    '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
    `r:id="rId${String(index + 1)}"/>`;
  return (
    '<xdr:twoCellAnchor>' +
    `<xdr:from>${cornerXml(area.left, area.top)}</xdr:from>` +
    `<xdr:to>${cornerXml(area.right + 1, area.bottom + 1)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr ${name}/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `${chart}</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function cornerXml(column: number, row: number): string {
  return (
    `<xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff>`
  );
}
