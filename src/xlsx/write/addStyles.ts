import { BORDER_COLOR, HIGHLIGHTS, STYLES } from '../../workbook/styles';
import { prefixed, splitElement } from '../xml/splitElement';
import { addItem, addNumberFormat, closeLists, fillXml, openLists } from './styleLists';
import type { PlannedHighlight } from '../../workbook/plan';
import type { CellStyle, StyleName } from '../../workbook/styles';
import type { StyleLists } from './styleLists';

/** The file's styles with ours among them, and the numbers by which cells name ours. */
export interface AddedStyles {
  readonly xml: string;
  readonly cells: ReadonlyMap<StyleName, number>;
  readonly highlights: ReadonlyMap<PlannedHighlight['kind'], number>;
}

const SIDES = ['left', 'right', 'top', 'bottom'];

/**
 * Adds our looks behind the file's own, so that the numbers its cells use stay valid. A look that
 * is there already is used again: writing twice adds nothing.
 * @param stylesXml the styles part
 * @param part its name
 * @param highest the highest number by which cells name one of so many styles
 */
export function addStyles(
  stylesXml: string,
  part: string,
  highest?: (count: number) => number,
): AddedStyles {
  const lists = openLists(stylesXml, part, highest);
  const names = Object.keys(STYLES) as StyleName[];
  const cells = new Map(names.map((name) => [name, addCellFormat(lists, STYLES[name])] as const));
  const kinds = Object.keys(HIGHLIGHTS) as PlannedHighlight['kind'][];
  const highlights = new Map(kinds.map((kind) => [kind, addHighlight(lists, kind)] as const));
  return { xml: closeLists(lists), cells, highlights };
}

function addCellFormat(lists: StyleLists, style: CellStyle): number {
  const format = addNumberFormat(lists, style.numberFormat);
  const font = addItem(lists, 'fonts', fontXml(lists, style));
  const fill = style.fill === undefined ? 0 : addItem(lists, 'fills', fillXml(lists, style.fill));
  const border = style.border === true ? addItem(lists, 'borders', borderXml(lists)) : 0;
  const ids = `numFmtId="${String(format)}" fontId="${String(font)}" fillId="${String(fill)}"`;
  const applied =
    `borderId="${String(border)}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" ` +
    'applyBorder="1" applyAlignment="1"';
  const horizontal = style.horizontal === undefined ? '' : ` horizontal="${style.horizontal}"`;
  const indent = style.indent === undefined ? '' : ` indent="${String(style.indent)}"`;
  const wrap = style.wrap === true ? ' wrapText="1"' : '';
  const alignment = `<alignment${horizontal} vertical="center"${wrap}${indent}/>`;
  const xml = `<xf ${ids} ${applied}>${alignment}</xf>`;
  return addItem(lists, 'cellXfs', prefixed(xml, lists.prefix));
}

/** The file's own standard font, changed only where the look says so. */
function fontXml(lists: StyleLists, style: CellStyle): string {
  const standard = lists.items.get('fonts')?.[0];
  const inherited = standard === undefined ? [] : splitElement(standard, lists.part).children;
  const own = (name: string): string => inherited.find((child) => child.name === name)?.xml ?? '';
  const ours = (xml: string): string => prefixed(xml, lists.prefix);
  const { prefix } = lists;
  return [
    `<${prefix}font>`,
    style.bold === true ? ours('<b/>') : '',
    style.italic === true ? ours('<i/>') : '',
    style.underline === true ? ours('<u/>') : '',
    style.size === undefined ? own('sz') : ours(`<sz val="${String(style.size)}"/>`),
    style.color === undefined ? own('color') : ours(`<color rgb="FF${style.color}"/>`),
    ...['name', 'family', 'charset', 'scheme'].map(own),
    `</${prefix}font>`,
  ].join('');
}

function borderXml(lists: StyleLists): string {
  const sides = SIDES.map(
    (side) => `<${side} style="thin"><color rgb="FF${BORDER_COLOR}"/></${side}>`,
  ).join('');
  return prefixed(`<border>${sides}<diagonal/></border>`, lists.prefix);
}

function addHighlight(lists: StyleLists, kind: PlannedHighlight['kind']): number {
  const { text, fill } = HIGHLIGHTS[kind];
  const font = `<font><color rgb="FF${text}"/></font>`;
  const xml = `<dxf>${font}<fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`;
  return addItem(lists, 'dxfs', prefixed(xml, lists.prefix));
}
