import { joinElement, splitElement } from './splitElement';
import type { ChildText, SplitElement } from './splitElement';

/**
 * An element with other attributes.
 * @param element cut before
 * @param change of what stands between the tag's name and its end
 */
export function withAttributes(
  element: SplitElement,
  change: (raw: string) => string,
): SplitElement {
  const start = element.open.lastIndexOf('<');
  const tag = /^<[^\s/>]+/.exec(element.open.slice(start))?.[0] ?? '';
  const raw = element.open.slice(start + tag.length, -1);
  return { ...element, open: `${element.open.slice(0, start)}${tag}${change(raw)}>` };
}

/**
 * An element's text with its attributes or children changed.
 * @param xml the element
 * @param part its part's name, for messages
 * @param edit the change
 */
export function editElement(
  xml: string,
  part: string,
  edit: (element: SplitElement) => SplitElement,
): string {
  const edited = edit(splitElement(xml, part));
  if (edited.children.length > 0 || !xml.endsWith('/>')) return joinElement(edited);
  return `${edited.open.slice(0, -1)}/>`;
}

/**
 * Whether an element holds no other.
 * @param xml the element
 * @param part its part's name, for messages
 */
export function isEmptyElement(xml: string, part: string): boolean {
  return splitElement(xml, part).children.length === 0;
}

/**
 * An element's children with the only one of its name exchanged, put in its place by the format's
 * order, or taken away.
 * @param children of the element
 * @param name of the child
 * @param xml the new child; null for none
 * @param order names of all children in the format's order
 */
export function setChild(
  children: readonly ChildText[],
  name: string,
  xml: string | null,
  order: readonly string[],
): readonly ChildText[] {
  const kept = children.filter((child) => child.name !== name);
  if (xml === null) return kept;
  const child = { name, attributes: '', xml };
  if (kept.length === children.length) return addChild(children, child, order);
  const at = children.findIndex((one) => one.name === name);
  return [...kept.slice(0, at), child, ...kept.slice(at)];
}

/**
 * An element's children with one more: behind those of its name, else where the order wants it.
 * @param children of the element
 * @param child to add
 * @param order names of all children in the format's order
 */
export function addChild(
  children: readonly ChildText[],
  child: ChildText,
  order: readonly string[],
): readonly ChildText[] {
  const rank = order.indexOf(child.name);
  const after = children.findIndex(({ name }) => order.indexOf(name) > rank);
  const at = after < 0 ? children.length : after;
  return [...children.slice(0, at), child, ...children.slice(at)];
}
