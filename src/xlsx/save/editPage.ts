import { editElement, setChild, withAttributes } from '../xml/editElement';
import { escapeText } from '../xml/escapeXml';
import { prefixed } from '../xml/splitElement';
import { withAttribute } from '../xml/withAttribute';
import { sameData } from './changedEntries';
import { SHEET_ORDER } from './sheetOrder';
import type { PageSetup } from '../../workbook/view';
import type { ChildText, SplitElement } from '../xml/splitElement';

const SHEET_PROPERTIES = ['tabColor', 'outlinePr', 'pageSetUpPr'];
const HEADERS = 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'.split(' ');

type Children = readonly ChildText[];
/** Null takes an attribute away. */
type Attributes = Readonly<Record<string, string | null>>;

/**
 * Changes how a sheet is put on paper and keeps what else the file says about it, such as the
 * printer's own settings and headers of even pages.
 * @param children of the sheet
 * @param part the sheet's part, for messages
 * @param before as it was
 * @param after as it is to be
 * @param prefix namespace prefix of the sheet's tags
 */
export function editPage(
  children: Children,
  part: string,
  before: PageSetup,
  after: PageSetup,
  prefix: string,
): Children {
  const changed = (key: keyof PageSetup): boolean => !sameData(before[key], after[key]);
  let edited = children;
  const set = (name: string, attributes: Attributes): void => {
    if (Object.keys(attributes).length === 0) return;
    edited = edit(edited, name, part, prefix, (element) => withAll(element, attributes));
  };
  if (changed('size')) edited = withFitting(edited, part, 'pagesWide' in after.size, prefix);
  set('printOptions', optionAttributes(after, changed));
  if (changed('margins')) {
    const margins = Object.entries(after.margins).map(([side, inches]) => [side, String(inches)]);
    set('pageMargins', Object.fromEntries(margins) as Attributes);
  }
  set('pageSetup', setupAttributes(after, changed));
  if (!changed('header') && !changed('footer')) return edited;
  return edit(edited, 'headerFooter', part, prefix, (element) => {
    let words = element.children;
    if (changed('header')) words = withWords(words, 'oddHeader', after.header, prefix);
    if (changed('footer')) words = withWords(words, 'oddFooter', after.footer, prefix);
    return { ...element, children: words };
  });
}

type Changed = (key: keyof PageSetup) => boolean;

function optionAttributes(page: PageSetup, changed: Changed): Attributes {
  const { centered, gridlines, headings } = page;
  return {
    ...(changed('centered')
      ? {
          horizontalCentered: centered.horizontally ? '1' : null,
          verticalCentered: centered.vertically ? '1' : null,
        }
      : {}),
    ...(changed('headings') ? { headings: headings ? '1' : null } : {}),
    // Lines are printed when both say so; without a word the second does.
    ...(changed('gridlines') ? { gridLines: gridlines ? '1' : null, gridLinesSet: null } : {}),
  };
}

function setupAttributes(page: PageSetup, changed: Changed): Attributes {
  const { paper, orientation } = page;
  return {
    ...(changed('paper') ? { paperSize: paper === null ? null : String(paper) } : {}),
    ...(changed('size') ? sizeAttributes(page.size) : {}),
    ...(changed('orientation') ? { orientation } : {}),
  };
}

/** One page is what a file means that says nothing, 0 as many as needed. */
function sizeAttributes(size: PageSetup['size']): Attributes {
  if ('percent' in size) return { scale: size.percent === 100 ? null : String(size.percent) };
  const pages = (number: number | null): string | null =>
    number === 1 ? null : String(number ?? '0');
  return { fitToWidth: pages(size.pagesWide), fitToHeight: pages(size.pagesTall) };
}

/** The switch between the two ways to say how large a sheet is printed. */
function withFitting(children: Children, part: string, fits: boolean, prefix: string): Children {
  return edit(children, 'sheetPr', part, prefix, (element) => ({
    ...element,
    children: edit(
      element.children,
      'pageSetUpPr',
      part,
      prefix,
      (switches) => withAll(switches, { fitToPage: fits ? '1' : null }),
      SHEET_PROPERTIES,
    ),
  }));
}

function withWords(children: Children, name: string, text: string, prefix: string): Children {
  const space = text === text.trim() ? '' : ' xml:space="preserve"';
  const xml = prefixed(`<${name}${space}>${escapeText(text)}</${name}>`, prefix);
  return setChild(children, name, text === '' ? null : xml, HEADERS);
}

function withAll(element: SplitElement, attributes: Attributes): SplitElement {
  return withAttributes(element, (raw) =>
    Object.entries(attributes).reduce(
      (text, [name, value]) => withAttribute(text, name, value),
      raw,
    ),
  );
}

/** A child changed, or made; one that then says nothing is left out. */
function edit(
  children: Children,
  name: string,
  part: string,
  prefix: string,
  change: (element: SplitElement) => SplitElement,
  order: readonly string[] = SHEET_ORDER,
): Children {
  const old = children.find((child) => child.name === name);
  const xml = editElement(old?.xml ?? `<${prefix}${name}/>`, part, change);
  if (xml === old?.xml) return children;
  const isEmpty = /^<[^\s/>]+\s*(?:\/>|><\/[^>]+>)$/.test(xml);
  return setChild(children, name, isEmpty ? null : xml, order);
}
