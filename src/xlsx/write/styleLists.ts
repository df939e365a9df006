import { attributesOf, numberOr } from '../xml/attributesOf';
import { escapeAttribute } from '../xml/escapeXml';
import { joinElement, prefixed, prefixOf, splitElement } from '../xml/splitElement';
import { insertChild } from './insertChild';
import type { ChildText, SplitElement } from '../xml/splitElement';

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
const WRITTEN = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'dxfs'];
const FIRST_CUSTOM_FORMAT = 164;

/** The lists of a styles part, open for additions. What is there keeps its number. */
export interface StyleLists {
  readonly root: SplitElement;
  readonly prefix: string;
  readonly items: Map<string, string[]>;
  readonly part: string;
}

/** The lists that styles choose from by number, and which attribute of a style chooses. */
const CHOSEN = [
  ['fonts', 'fontId', '<font><sz val="11"/><name val="Calibri"/></font>'],
  ['fills', 'fillId', '<fill><patternFill patternType="none"/></fill>'],
  ['borders', 'borderId', '<border></border>'],
] as const;
/** The second fill is Excel's own, whatever a file writes there. */
const RESERVED_FILL = '<fill><patternFill patternType="gray125"/></fill>';
const PLAIN_STYLE = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
/** A number so far beyond a list's end is never reached by what we add. */
const REACH = 4096;

/**
 * Opens the lists of a styles part. What a file leaves out, or names beyond a list's end, is filled
 * in as spreadsheets take it: else the first item that is added would become the look of every
 * cell without one.
 * @param xml the part
 * @param part its name
 * @param highest the highest number by which cells name one of so many styles
 */
export function openLists(
  xml: string,
  part: string,
  highest: (count: number) => number = (count) => count - 1,
): StyleLists {
  const lists = writtenLists(xml, part);
  for (const name of ['cellStyleXfs', 'cellXfs']) {
    if (itemsOf(lists, name).length === 0)
      addItem(lists, name, prefixed(PLAIN_STYLE, lists.prefix));
  }
  const styles = [...itemsOf(lists, 'cellXfs')];
  const last = highest(styles.length);
  while (styles.length <= last) styles.push(styles[0] ?? PLAIN_STYLE);
  lists.items.set('cellXfs', styles);
  for (const [name, attribute, plain] of CHOSEN) fillUp(lists, name, attribute, plain);
  return lists;
}

function fillUp(lists: StyleLists, name: string, attribute: string, plain: string): void {
  const items = [...itemsOf(lists, name)];
  const filler = (name === 'fonts' ? items[0] : undefined) ?? prefixed(plain, lists.prefix);
  if (items.length === 0) items.push(filler);
  if (name === 'fills' && items.length === 1) items.push(prefixed(RESERVED_FILL, lists.prefix));
  const chosen = ['cellStyleXfs', 'cellXfs']
    .flatMap((list) => itemsOf(lists, list))
    .map((style) => numberOr(attributesOf(style).get(attribute), 0))
    .filter((number) => number < items.length + REACH);
  const length = Math.max(items.length, ...chosen.map((number) => number + 1));
  while (items.length < length) items.push(filler);
  lists.items.set(name, items);
}

function itemsOf(lists: StyleLists, name: string): readonly string[] {
  return lists.items.get(name) ?? [];
}

function writtenLists(xml: string, part: string): StyleLists {
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

/**
 * The styles part with all that was added.
 * @param lists opened before
 */
export function closeLists(lists: StyleLists): string {
  let children = lists.root.children;
  for (const name of WRITTEN) {
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

/**
 * Adds an item behind the others, or finds it among them.
 * @param lists opened before; changed
 * @param list name of the list
 * @param xml the item, with the file's prefix
 * @returns its number
 */
export function addItem(lists: StyleLists, list: string, xml: string): number {
  const items = lists.items.get(list) ?? [];
  lists.items.set(list, items);
  const found = items.indexOf(xml);
  return found >= 0 ? found : items.push(xml) - 1;
}

/**
 * The number by which cells name a number format; a new one is added.
 * @param lists opened before; changed
 * @param code the format; none is General
 */
export function addNumberFormat(lists: StyleLists, code: string | undefined): number {
  if (code === undefined) return isRedefined(lists, 0) ? addNumberFormat(lists, 'General') : 0;
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

/**
 * Whether a file gives a meaning of its own to a number that names a format without being defined.
 * @param lists opened before
 * @param id such as 0, which is General, or 14, a date
 */
export function isRedefined(lists: StyleLists, id: number): boolean {
  return itemsOf(lists, 'numFmts').some((xml) => {
    return Number(attributesOf(xml).get('numFmtId')) === id;
  });
}

/**
 * A plain fill.
 * @param lists for the file's prefix
 * @param color RRGGBB
 */
export function fillXml(lists: StyleLists, color: string): string {
  const colors = `<fgColor rgb="FF${color}"/><bgColor indexed="64"/>`;
  const xml = `<fill><patternFill patternType="solid">${colors}</patternFill></fill>`;
  return prefixed(xml, lists.prefix);
}
