import { DamagedPart } from '../damagedPart';
import { attributesOf } from './attributesOf';
import { scanXml } from './scanXml';

/** An element with all that is in it, for small parts whose structure matters. */
export interface XmlTree {
  /** Without its namespace prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlTree[];
  /** Its own text and that of all elements in it, in order. */
  readonly text: string;
}

interface OpenTree {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlTree[];
  text: string;
}

/**
 * Reads a small part, or one element of it, as a tree.
 * @param xml the part or element
 * @param part the part's name, for messages
 */
export function readTree(xml: string, part: string): XmlTree {
  const open: OpenTree[] = [{ name: '', attributes: new Map(), children: [], text: '' }];
  scanXml(xml, part, {
    open: (name, raw) => {
      open.push({ name, attributes: attributesOf(raw), children: [], text: '' });
    },
    text: (text) => {
      for (const element of open) element.text += text;
    },
    close: () => {
      const element = open.pop();
      if (element !== undefined) open.at(-1)?.children.push(element);
    },
  });
  const root = open[0]?.children[0];
  if (root === undefined) throw new DamagedPart(part, 'is empty');
  return root;
}

/**
 * The first child of a name.
 * @param tree to look into; null gives null, so that a path can be followed
 * @param names of the child, of its child, and so on
 */
export function childOf(tree: XmlTree | null, ...names: readonly string[]): XmlTree | null {
  let current = tree;
  for (const name of names) current = current?.children.find((one) => one.name === name) ?? null;
  return current;
}

/**
 * All elements of a name inside another, however deep, in the file's order.
 * @param tree to look into
 * @param name without a prefix
 */
export function descendantsOf(tree: XmlTree, name: string): readonly XmlTree[] {
  return tree.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}
