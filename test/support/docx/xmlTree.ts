/** An element of an XML file. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text within it, as it is written. */
  readonly text: string;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;

/**
 * The elements of an XML file without comments, sections of characters and declarations of types: a
 * report has none. A document object model of two megabytes takes a minute to walk through.
 * @param xml the file's text
 * @returns null where it is not well-formed
 */
export function xmlTree(xml: string): XmlElement | null {
  const top = element('');
  const open: Growing[] = [top];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const match = TOKEN.exec(xml);
    const within = open.at(-1);
    if (match === null || within === undefined) return null;
    const [, closing, name, attributes = '', alone, text] = match;
    if (text !== undefined) within.text += text;
    if (name === undefined) continue;
    if (closing === '/') {
      if (open.pop()?.name !== name) return null;
      continue;
    }
    const child = element(name, attributes);
    within.children.push(child);
    if (alone !== '/') open.push(child);
  }
  const [root] = top.children;
  return open.length === 1 && top.children.length === 1 && root !== undefined ? root : null;
}

function element(name: string, attributes = ''): Growing {
  const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]);
  return {
    name,
    attributes: Object.fromEntries(pairs) as Record<string, string>,
    children: [],
    text: '',
  };
}

/**
 * An element and all that are within it, from top to bottom.
 * @param root where to begin
 * @param name of those that are looked for; all where it is left out
 */
export function elementsIn(root: XmlElement, name?: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (one: XmlElement): void => {
    if (name === undefined || one.name === name) found.push(one);
    one.children.forEach(visit);
  };
  visit(root);
  return found;
}
