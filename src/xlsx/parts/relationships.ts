import { attributesOf } from '../xml/attributesOf';
import { escapeAttribute, escapeXmlAttribute } from '../xml/escapeXml';
import { joinElement, prefixed, prefixOf, splitElement } from '../xml/splitElement';
import { partText, withPart } from './officePackage';
import type { OfficePackage } from './officePackage';

/** An arrow from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The whole type address; `relationshipKind` gives its last word. */
  readonly type: string;
  /** The part's name inside the file, or an outside address. */
  readonly target: string;
  readonly external: boolean;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Where the relationships of a part are kept: xl/workbook.xml → xl/_rels/workbook.xml.rels.
 * @param part a part's name; the empty name stands for the whole file
 */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * The arrows that leave a part; none when it has no relationships.
 * @param parts the file
 * @param part a part's name; the empty name stands for the whole file
 */
export function relationshipsOf(parts: OfficePackage, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  const xml = partText(parts, name);
  if (xml === null) return [];
  return splitElement(xml, name).children.map((child) => {
    const attributes = attributesOf(child.attributes);
    const external = attributes.get('TargetMode') === 'External';
    const target = attributes.get('Target') ?? '';
    return {
      id: attributes.get('Id') ?? '',
      type: attributes.get('Type') ?? '',
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}

/**
 * The last word of a relationship's type, which the strict and the usual dialect share.
 * @param relationship any
 */
export function relationshipKind(relationship: Relationship): string {
  return relationship.type.slice(relationship.type.lastIndexOf('/') + 1);
}

/**
 * The file with some arrows of a part taken away and others added at the end.
 * @param parts the file
 * @param part the part that the arrows leave
 * @param change ids to remove, arrows to add; their kind is the last word of the type
 */
export function withRelationships(
  parts: OfficePackage,
  part: string,
  change: {
    readonly remove: ReadonlySet<string>;
    readonly add: readonly {
      readonly id: string;
      readonly kind: string;
      readonly target: string;
      /** The target is an address outside of the file. */
      readonly external?: true;
    }[];
  },
): OfficePackage {
  const name = relationshipsPart(part);
  const element = splitElement(partText(parts, name) ?? EMPTY, name);
  const kept = element.children.filter(
    (child) => !change.remove.has(attributesOf(child.attributes).get('Id') ?? ''),
  );
  const added = change.add.map(({ id, kind, target, external }) => {
    const led =
      external === true
        ? `Target="${escapeXmlAttribute(target)}" TargetMode="External"`
        : `Target="${escapeAttribute(`/${target}`)}"`;
    const xml = `<Relationship Id="${id}" Type="${OFFICE}/${kind}" ${led}/>`;
    return { name: 'Relationship', attributes: '', xml: prefixed(xml, prefixOf(element)) };
  });
  return withPart(parts, name, joinElement({ ...element, children: [...kept, ...added] }));
}

/**
 * An id that no arrow of a part has.
 * @param parts the file
 * @param part the part that the arrow will leave
 */
export function freeRelationship(parts: OfficePackage, part: string): string {
  const taken = new Set(relationshipsOf(parts, part).map(({ id }) => id));
  let number = 1;
  while (taken.has(`rId${String(number)}`)) number++;
  return `rId${String(number)}`;
}

function resolveTarget(part: string, target: string): string {
  const path = decodeTarget(target.replaceAll('\\', '/'));
  if (path.startsWith('/')) return path.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

function decodeTarget(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
