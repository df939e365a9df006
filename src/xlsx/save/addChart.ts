import { addPart, TYPES } from '../parts/addPart';
import { requiredText, withPart } from '../parts/officePackage';
import { freeRelationship, withRelationships } from '../parts/relationships';
import { drawingPart } from '../view/drawnCharts';
import { escapeAttribute } from '../xml/escapeXml';
import { joinElement, splitElement } from '../xml/splitElement';
import { chartAnchorXml, drawingPartXml } from '../write/drawingXml';
import type { ChartView } from '../../workbook/view';
import type { OfficePackage } from '../parts/officePackage';

/**
 * The file with a drawing for a sheet: its own or an empty new one.
 * @param parts the file
 * @param sheetPart the sheet's part
 * @returns with the relationship of a new drawing, null for one that was there
 */
export function withDrawing(
  parts: OfficePackage,
  sheetPart: string,
): { readonly parts: OfficePackage; readonly part: string; readonly relationship: string | null } {
  const found = drawingPart(parts, sheetPart);
  if (found !== null) return { parts, part: found, relationship: null };
  const added = addPart(parts, 'xl/drawings/drawing', drawingPartXml(''), TYPES.drawing);
  const relationship = freeRelationship(added.parts, sheetPart);
  const add = [{ id: relationship, kind: 'drawing', target: added.part }];
  return {
    parts: withRelationships(added.parts, sheetPart, { remove: new Set(), add }),
    part: added.part,
    relationship,
  };
}

/**
 * Hangs a new chart on a drawing.
 * @param parts the file
 * @param drawing the drawing's part
 * @param chart its name, description and place
 * @param xml the chart's part
 */
export function addChart(
  parts: OfficePackage,
  drawing: string,
  chart: ChartView,
  xml: string,
): OfficePackage {
  const added = addPart(parts, 'xl/charts/chart', xml, TYPES.chart);
  const relationship = freeRelationship(added.parts, drawing);
  const add = [{ id: relationship, kind: 'chart', target: added.part }];
  const linked = withRelationships(added.parts, drawing, { remove: new Set(), add });
  const text = requiredText(linked, drawing);
  const root = splitElement(text, drawing);
  const said = chart.description === null ? '' : ` descr="${escapeAttribute(chart.description)}"`;
  const named = `id="${String(freeId(text))}" name="${escapeAttribute(chart.name)}"${said}`;
  const anchor = {
    name: 'twoCellAnchor',
    attributes: '',
    xml: ownAnchor(chart, named, relationship),
  };
  return withPart(linked, drawing, joinElement({ ...root, children: [...root.children, anchor] }));
}

/** The drawing may use other prefixes than ours. */
function ownAnchor(chart: ChartView, named: string, relationship: string): string {
  const namespaces =
    ' xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"' +
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  return chartAnchorXml(chart.area, named, relationship).replace(
    '<xdr:twoCellAnchor',
    `<xdr:twoCellAnchor${namespaces}`,
  );
}

function freeId(drawing: string): number {
  const ids = [...drawing.matchAll(/cNvPr\s[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id));
  return Math.max(1, ...ids) + 1;
}
