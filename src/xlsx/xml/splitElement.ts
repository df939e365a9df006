import { DamagedPart } from '../damagedPart';
import { scanXml } from './scanXml';

/** One child of an element, as text. */
export interface ChildText {
  readonly name: string;
  readonly attributes: string;
  readonly xml: string;
}

/** An element cut into its own tags and its children, so that one child can be exchanged. */
export interface SplitElement {
  /** Everything up to and including the opening tag. */
  readonly open: string;
  readonly children: readonly ChildText[];
  readonly close: string;
}

/**
 * Cuts a part, or one element of it, into its opening tag, its children and its closing tag.
 * Nothing is interpreted, so that joining it again gives the same element.
 * @param xml the part or element
 * @param part the part's name, for messages
 */
export function splitElement(xml: string, part: string): SplitElement {
  let depth = 0;
  let open: { readonly start: number; readonly end: number } | null = null;
  let close = 0;
  let child = { start: 0, attributes: '' };
  const children: ChildText[] = [];
  scanXml(xml, part, {
    open: (_, attributes, span) => {
      if (depth === 0) open = span;
      if (depth === 1) child = { start: span.start, attributes };
      depth++;
    },
    close: (name, span) => {
      depth--;
      if (depth === 1) {
        children.push({
          name,
          attributes: child.attributes,
          xml: xml.slice(child.start, span.end),
        });
      }
      if (depth === 0) close = span.start;
    },
  });
  return withTags(xml, part, open, close, children);
}

/**
 * The element as text again.
 * @param element possibly with other children than it was cut into
 */
export function joinElement(element: SplitElement): string {
  return element.open + element.children.map((child) => child.xml).join('') + element.close;
}

/**
 * The namespace prefix of an element with its colon, or nothing: `<x:workbook>` → `x:`.
 * @param element cut before
 */
export function prefixOf(element: SplitElement): string {
  return /^<\/([^:>]+:)/.exec(element.close)?.[1] ?? '';
}

/**
 * Gives every tag of our own XML the prefix that the file uses.
 * @param xml without prefixes
 * @param prefix with its colon, or nothing
 */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

function withTags(
  xml: string,
  part: string,
  open: { readonly start: number; readonly end: number } | null,
  close: number,
  children: readonly ChildText[],
): SplitElement {
  if (open === null) throw new DamagedPart(part, 'is empty');
  const tag = /^<([^\s/>]+)/.exec(xml.slice(open.start))?.[1] ?? '';
  if (close !== open.start) {
    return { open: xml.slice(0, open.end), children, close: `</${tag}>` };
  }
  return { open: `${xml.slice(0, open.end - 2)}>`, children, close: `</${tag}>` };
}
