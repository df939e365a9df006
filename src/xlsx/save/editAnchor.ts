import { cornersXml } from '../write/drawingXml';
import { prefixOf, splitElement } from '../xml/splitElement';
import { withAttribute } from '../xml/withAttribute';
import { stableText } from './changedEntries';
import type { ChartView } from '../../workbook/view';

const NAMED = /(<(?:[\w.-]+:)?graphicFrame(?=[\s>])[\s\S]*?<(?:[\w.-]+:)?cNvPr)(\s[^>]*?)(\/?>)/;
const CORNERS = new Set(['from', 'to', 'pos', 'ext']);

/**
 * What hangs a chart on a drawing, with its place, name and description changed.
 * @param xml the anchor
 * @param part the drawing, for messages
 * @param before the chart as it was
 * @param after the chart as it is to be
 */
export function editAnchor(xml: string, part: string, before: ChartView, after: ChartView): string {
  const named = xml.replace(NAMED, (_, start: string, raw: string, end: string) => {
    const name = before.name === after.name ? raw : withAttribute(raw, 'name', after.name);
    const same = before.description === after.description;
    return start + (same ? name : withAttribute(name, 'descr', after.description)) + end;
  });
  const isMoved = stableText(before.area) !== stableText(after.area);
  return isMoved ? moved(named, part, after) : named;
}

/** Whatever the anchor measured before, it then covers whole cells. */
function moved(xml: string, part: string, { area }: ChartView): string {
  const element = splitElement(xml, part);
  const prefix = prefixOf(element);
  const inside = element.children
    .filter(({ name }) => !CORNERS.has(name))
    .map((child) => child.xml);
  const tag = `${prefix}twoCellAnchor`;
  const open = element.open.replace(/^<[^\s/>]+/, `<${tag}`);
  return `${open}${cornersXml(area, prefix)}${inside.join('')}</${tag}>`;
}
