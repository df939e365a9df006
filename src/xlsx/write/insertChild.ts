import type { ChildText } from '../xml/splitElement';

/**
 * An element's children with one exchanged or, when there was none of its name, put where the
 * format's order wants it: Excel refuses a file whose elements stand in another order.
 * @param children of the element
 * @param child to put there
 * @param order names of all children that the format knows, in its order
 */
export function insertChild(
  children: readonly ChildText[],
  child: ChildText,
  order: readonly string[],
): readonly ChildText[] {
  const same = children.findIndex(({ name }) => name === child.name);
  if (same >= 0) return children.map((old, index) => (index === same ? child : old));
  const rank = order.indexOf(child.name);
  const after = children.findIndex(({ name }) => order.indexOf(name) > rank);
  const at = after < 0 ? children.length : after;
  return [...children.slice(0, at), child, ...children.slice(at)];
}
