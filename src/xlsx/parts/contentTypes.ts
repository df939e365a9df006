import { attributesOf } from '../xml/attributesOf';
import { escapeAttribute } from '../xml/escapeXml';
import { joinElement, prefixed, prefixOf, splitElement } from '../xml/splitElement';
import { partKey, partText, requiredText, withPart } from './officePackage';
import type { OfficePackage } from './officePackage';

/** The part that says what every other part is. */
export const CONTENT_TYPES = '[Content_Types].xml';

/**
 * What a part is, as the file declares it; null when it declares nothing.
 * @param parts the file
 * @param name of the part
 */
export function contentTypeOf(parts: OfficePackage, name: string): string | null {
  const xml = partText(parts, CONTENT_TYPES);
  if (xml === null) return null;
  const key = partKey(name);
  let byExtension: string | null = null;
  for (const child of splitElement(xml, CONTENT_TYPES).children) {
    const attributes = attributesOf(child.attributes);
    if (partKey(attributes.get('PartName') ?? '') === key)
      return attributes.get('ContentType') ?? null;
    const extension = attributes.get('Extension')?.toLowerCase();
    if (extension !== undefined && key.endsWith(`.${extension}`)) {
      byExtension = attributes.get('ContentType') ?? null;
    }
  }
  return byExtension;
}

/**
 * The file with declarations taken away and others added at the end.
 * @param parts the file
 * @param change names of parts to forget, and parts to declare
 */
export function withContentTypes(
  parts: OfficePackage,
  change: {
    readonly remove: ReadonlySet<string>;
    readonly add: readonly { readonly part: string; readonly type: string }[];
  },
): OfficePackage {
  const element = splitElement(requiredText(parts, CONTENT_TYPES), CONTENT_TYPES);
  const removed = new Set([...change.remove].map(partKey));
  const kept = element.children.filter((child) => {
    const part = attributesOf(child.attributes).get('PartName');
    return part === undefined || !removed.has(partKey(part));
  });
  const added = change.add.map(({ part, type }) => ({
    name: 'Override',
    attributes: '',
    xml: prefixed(
      `<Override PartName="${escapeAttribute(`/${part}`)}" ContentType="${type}"/>`,
      prefixOf(element),
    ),
  }));
  return withPart(parts, CONTENT_TYPES, joinElement({ ...element, children: [...kept, ...added] }));
}
