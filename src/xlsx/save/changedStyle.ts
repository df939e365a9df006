import { BUILT_IN_FORMATS } from '../read/builtInFormats';
import { attributesOf, numberOr } from '../xml/attributesOf';
import { editElement, setChild, withAttributes } from '../xml/editElement';
import { prefixed, splitElement } from '../xml/splitElement';
import { withAttribute } from '../xml/withAttribute';
import { addItem, addNumberFormat, fillXml, isRedefined } from '../write/styleLists';
import type { BorderLine } from '../../workbook/view';
import type { FullLook } from '../view/fullLook';
import type { StyleLists } from '../write/styleLists';
import type { ChildText } from '../xml/splitElement';
import type { LookChange } from './lookChange';

const FONT_ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
    ' ',
  );
const BORDER_ORDER = 'start end left right top bottom diagonal vertical horizontal'.split(' ');
const STYLE_ORDER = ['alignment', 'protection', 'extLst'];
const PLAIN_STYLE = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
const SIDES = ['top', 'bottom', 'left', 'right'] as const;
/** Formats by number that mean the same in every language. */
const LAST_COMMON_FORMAT = 22;
const TEXT_FORMAT = 49;

type Attributes = Readonly<Record<string, number>>;

/**
 * Adds the style that is like another of the file but for a change.
 * @param lists the file's styles; changed
 * @param old number of the style to begin with
 * @param change what is to be different
 * @param standard the look of a cell without a style
 * @returns its number
 */
export function changedStyle(
  lists: StyleLists,
  old: number,
  change: LookChange,
  standard: FullLook,
): number {
  const styles = lists.items.get('cellXfs') ?? [];
  const xml = styles[old] ?? styles[0] ?? prefixed(PLAIN_STYLE, lists.prefix);
  const ids = changedIds(lists, xml, change, standard);
  const aligned = ['horizontal', 'vertical', 'indent', 'wrap'].some((key) => key in change);
  const style = editElement(xml, lists.part, (element) => {
    const edited = withAttributes(element, (raw) => {
      const all = Object.entries(ids).reduce(
        (text, [name, id]) => withAttribute(text, name, String(id)),
        raw,
      );
      return aligned ? withAttribute(all, 'applyAlignment', '1') : all;
    });
    if (!aligned) return edited;
    return { ...edited, children: alignedChildren(lists, edited.children, change) };
  });
  return addItem(lists, 'cellXfs', style);
}

/** Numbers of the parts of the look that change, with the marks that say so. */
function changedIds(
  lists: StyleLists,
  xml: string,
  change: LookChange,
  standard: FullLook,
): Attributes {
  const old = attributesOf(xml);
  const id = (name: string): number => numberOr(old.get(name), 0);
  const ids: Record<string, number> = {};
  if (change.numberFormat !== undefined) {
    ids['numFmtId'] = numberFormatId(lists, change.numberFormat);
    ids['applyNumberFormat'] = 1;
  }
  if (FONT_CHANGES.some((key) => key in change)) {
    ids['fontId'] = changedFont(lists, id('fontId'), change, standard);
    ids['applyFont'] = 1;
  }
  if (change.fill !== undefined) {
    ids['fillId'] = change.fill === null ? 0 : addItem(lists, 'fills', fillXml(lists, change.fill));
    ids['applyFill'] = 1;
  }
  if (SIDES.some((side) => side in change)) {
    ids['borderId'] = changedBorder(lists, id('borderId'), change);
    ids['applyBorder'] = 1;
  }
  return ids;
}

/** A format that files name by number alone keeps that number, so that it follows the language. */
function numberFormatId(lists: StyleLists, code: string): number {
  if (code === 'General') return addNumberFormat(lists, undefined);
  const found = Object.entries(BUILT_IN_FORMATS).find(([id, known]) => {
    const isCommon = Number(id) <= LAST_COMMON_FORMAT || Number(id) === TEXT_FORMAT;
    return known === code && isCommon && !isRedefined(lists, Number(id));
  });
  return found === undefined ? addNumberFormat(lists, code) : Number(found[0]);
}

const FONT_CHANGES = [
  'fontName',
  'fontSize',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'fontColor',
] as const satisfies readonly (keyof FullLook)[];

function changedFont(
  lists: StyleLists,
  old: number,
  change: LookChange,
  standard: FullLook,
): number {
  const fonts = lists.items.get('fonts') ?? [];
  const usual = splitElement(fonts[0] ?? `<${lists.prefix}font/>`, lists.part).children;
  const font = fonts[old] ?? fonts[0] ?? `<${lists.prefix}font></${lists.prefix}font>`;
  const xml = editElement(font, lists.part, (element) => {
    let { children } = element;
    const set = (name: string, text: string | null): void => {
      const own = text === null || text === '' ? null : prefixed(text, lists.prefix);
      children = setChild(children, name, own, FONT_ORDER);
    };
    const asUsual = (name: string): void => {
      const xml = usual.find((child) => child.name === name)?.xml ?? null;
      children = setChild(children, name, xml, FONT_ORDER);
    };
    if (change.bold !== undefined) set('b', change.bold ? '<b/>' : null);
    if (change.italic !== undefined) set('i', change.italic ? '<i/>' : null);
    if (change.strikethrough !== undefined)
      set('strike', change.strikethrough ? '<strike/>' : null);
    if (change.underline !== undefined) set('u', change.underline ? '<u/>' : null);
    if (change.fontSize !== undefined) set('sz', `<sz val="${String(change.fontSize)}"/>`);
    if (change.fontColor === standard.fontColor) asUsual('color');
    else if (change.fontColor !== undefined) set('color', `<color rgb="FF${change.fontColor}"/>`);
    if (change.fontName === standard.fontName) {
      for (const name of ['name', 'family', 'charset', 'scheme']) asUsual(name);
    } else if (change.fontName !== undefined) {
      for (const name of ['family', 'charset', 'scheme']) set(name, null);
      set('name', nameXml(change.fontName));
    }
    return { ...element, children };
  });
  return addItem(lists, 'fonts', xml);
}

function nameXml(name: string): string {
  return `<name${withAttribute('', 'val', name)}/>`;
}

function changedBorder(lists: StyleLists, old: number, change: LookChange): number {
  const borders = lists.items.get('borders') ?? [];
  const plain = `<${lists.prefix}border></${lists.prefix}border>`;
  const xml = editElement(borders[old] ?? borders[0] ?? plain, lists.part, (element) => {
    let { children } = element;
    for (const side of SIDES) {
      const line = change[side];
      if (line === undefined) continue;
      const name = sideName(children, side);
      children = setChild(children, name, lineXml(lists, name, line), BORDER_ORDER);
    }
    return { ...element, children };
  });
  return addItem(lists, 'borders', xml);
}

/** The strict dialect says start and end. */
function sideName(children: readonly ChildText[], side: (typeof SIDES)[number]): string {
  const strict = side === 'left' ? 'start' : side === 'right' ? 'end' : side;
  return children.some(({ name }) => name === strict) ? strict : side;
}

function lineXml(lists: StyleLists, name: string, line: BorderLine | null): string {
  if (line === null) return prefixed(`<${name}/>`, lists.prefix);
  const color = `<color rgb="FF${line.color}"/>`;
  return prefixed(`<${name} style="${line.style}">${color}</${name}>`, lists.prefix);
}

function alignedChildren(
  lists: StyleLists,
  children: readonly ChildText[],
  change: LookChange,
): readonly ChildText[] {
  const old = children.find(({ name }) => name === 'alignment');
  let raw = (old?.attributes ?? '').replace(/\s*\/?\s*$/, '');
  const { horizontal, vertical, indent, wrap } = change;
  if (horizontal !== undefined) raw = withAttribute(raw, 'horizontal', horizontal);
  if (vertical !== undefined) {
    raw = withAttribute(raw, 'vertical', vertical === 'bottom' ? null : vertical);
  }
  if (indent !== undefined)
    raw = withAttribute(raw, 'indent', indent === 0 ? null : String(indent));
  if (wrap !== undefined) raw = withAttribute(raw, 'wrapText', wrap ? '1' : null);
  const xml = raw.trim() === '' ? null : prefixed(`<alignment${raw}/>`, lists.prefix);
  return setChild(children, 'alignment', xml, STYLE_ORDER);
}
