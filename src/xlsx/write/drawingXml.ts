import { escapeAttribute } from '../xml/escapeXml';
import type { Area } from '../../workbook/address';
import type { PlannedChart } from '../../workbook/plan';

/** Drawing ids start behind the one that the drawing itself takes. */
const FIRST_ID = 2;

/**
 * The layer above a sheet's cells that holds its charts.
 * @param charts of the sheet; the nth is reached by the relationship rIdn
 */
export function drawingXml(charts: readonly PlannedChart[]): string {
  return drawingPartXml(charts.map(anchorXml).join(''));
}

/**
 * A drawing's part.
 * @param anchors what hangs on it
 */
export function drawingPartXml(anchors: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    `${anchors}</xdr:wsDr>`
  );
}

function anchorXml({ area, title, description }: PlannedChart, index: number): string {
  const said = `descr="${escapeAttribute(description)}" title="${escapeAttribute(title)}"`;
  const name = `id="${String(index + FIRST_ID)}" name="Chart ${String(index + 1)}" ${said}`;
  return chartAnchorXml(area, name, `rId${String(index + 1)}`);
}

/**
 * What hangs one chart over a sheet's cells.
 * @param area cells that it covers
 * @param named attributes that give it an id and a name
 * @param relationship of the drawing to the chart
 */
export function chartAnchorXml(area: Area, named: string, relationship: string): string {
  const chart =
    '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
    `r:id="${relationship}"/>`;
  return (
    `<xdr:twoCellAnchor>${cornersXml(area, 'xdr:')}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr ${named}/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `${chart}</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/**
 * The two corners between which something hangs.
 * @param area cells that it covers
 * @param prefix namespace prefix of the drawing's tags
 */
export function cornersXml(area: Area, prefix: string): string {
  const from = cornerXml(area.left, area.top, prefix);
  const to = cornerXml(area.right + 1, area.bottom + 1, prefix);
  return `<${prefix}from>${from}</${prefix}from><${prefix}to>${to}</${prefix}to>`;
}

function cornerXml(column: number, row: number, prefix: string): string {
  return (
    `<${prefix}col>${String(column)}</${prefix}col><${prefix}colOff>0</${prefix}colOff>` +
    `<${prefix}row>${String(row)}</${prefix}row><${prefix}rowOff>0</${prefix}rowOff>`
  );
}
