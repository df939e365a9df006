import { BORDER_COLOR, HIGHLIGHTS, STYLES } from '../../workbook/styles';
import { attributesOf } from '../xml/attributesOf';
import { escapeAttribute } from '../xml/escapeXml';
import { joinElement, prefixed, prefixOf, splitElement } from '../xml/splitElement';
import { insertChild } from './insertChild';
import type { PlannedHighlight } from '../../workbook/plan';
import type { CellStyle, StyleName } from '../../workbook/styles';
import type { ChildText, SplitElement } from '../xml/splitElement';

/** The file's styles with ours among them, and the numbers by which cells name ours. */
export interface AddedStyles {
  readonly xml: string;
  readonly cells: ReadonlyMap<StyleName, number>;
  readonly highlights: ReadonlyMap<PlannedHighlight['kind'], number>;
}

/** A styles part for the rare file that has none. */
export const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '</styleSheet>';

const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const FIRST_CUSTOM_FORMAT = 164;
const SIDES = ['left', 'right', 'top', 'bottom'];

/**
 * Adds our looks behind the file's own, so that the numbers its cells use stay valid. A look that
 * is there already is used again: writing twice adds nothing.
 * @param stylesXml the styles part
 * @param part its name
 */
export function addStyles(stylesXml: string, part: string): AddedStyles {
  const lists = openLists(stylesXml, part);
  const names = Object.keys(STYLES) as StyleName[];
  const cells = new Map(names.map((name) => [name, addCellFormat(lists, STYLES[name])] as const));
  const kinds = Object.keys(HIGHLIGHTS) as PlannedHighlight['kind'][];
  const highlights = new Map(kinds.map((kind) => [kind, addHighlight(lists, kind)] as const));
  return { xml: closeLists(lists), cells, highlights };
}

interface StyleLists {
  readonly root: SplitElement;
  readonly prefix: string;
  readonly items: Map<string, string[]>;
  readonly part: string;
}

function openLists(xml: string, part: string): StyleLists {
  const root = splitElement(xml, part);
  const items = new Map<string, string[]>();
  for (const list of root.children) {
    const children = ORDER.includes(list.name) ? splitElement(list.xml, part).children : [];
    items.set(
      list.name,
      children.map((child) => child.xml),
    );
  }
  return { root, prefix: prefixOf(root), items, part };
}

function closeLists(lists: StyleLists): string {
  let children = lists.root.children;
  for (const name of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs']) {
    const items = lists.items.get(name) ?? [];
    if (items.length > 0) children = insertChild(children, listElement(lists, name, items), ORDER);
  }
  return joinElement({ ...lists.root, children });
}

function listElement(lists: StyleLists, name: string, items: readonly string[]): ChildText {
  const old = lists.root.children.find((child) => child.name === name);
  const count = `count="${String(items.length)}"`;
  const attributes = (old?.attributes ?? '').replace(/\s*\/?$/, '').replace(/\s+count="[^"]*"/, '');
  const tag = lists.prefix + name;
  return { name, attributes, xml: `<${tag} ${count}${attributes}>${items.join('')}</${tag}>` };
}

function addItem(lists: StyleLists, list: string, xml: string): number {
  const items = lists.items.get(list) ?? [];
  lists.items.set(list, items);
  const found = items.indexOf(xml);
  return found >= 0 ? found : items.push(xml) - 1;
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

function addNumberFormat(lists: StyleLists, code: string | undefined): number {
  if (code === undefined) return 0;
  const taken = (lists.items.get('numFmts') ?? []).map((xml) => attributesOf(xml));
  const same = taken.find((attributes) => attributes.get('formatCode') === code);
  if (same !== undefined) return Number(same.get('numFmtId'));
  const last = Math.max(
    FIRST_CUSTOM_FORMAT - 1,
    ...taken.map((one) => Number(one.get('numFmtId'))),
  );
  const xml = `<numFmt numFmtId="${String(last + 1)}" formatCode="${escapeAttribute(code)}"/>`;
  addItem(lists, 'numFmts', prefixed(xml, lists.prefix));
  return last + 1;
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

function fillXml(lists: StyleLists, color: string): string {
  const colors = `<fgColor rgb="FF${color}"/><bgColor indexed="64"/>`;
  const xml = `<fill><patternFill patternType="solid">${colors}</patternFill></fill>`;
  return prefixed(xml, lists.prefix);
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
