import { posix } from 'node:path';
import { elementsIn, type XmlElement } from './xmlTree';

/** A package's XML parts by their paths, and the paths of all parts. */
export interface DocxParts {
  readonly paths: readonly string[];
  readonly xml: ReadonlyMap<string, XmlElement>;
}

const TYPES = '[Content_Types].xml';

/**
 * What is wrong with how the parts of a package hang together: types of content, relationships.
 * @param parts of the package
 */
export function packageProblems(parts: DocxParts): readonly string[] {
  const sources = [...parts.xml].filter(([path]) => path.endsWith('.rels'));
  return [
    ...typeProblems(parts),
    ...sources.flatMap(([path, rels]) => relationshipProblems(path, rels, parts)),
    ...[...parts.xml].flatMap(([path, document]) => referenceProblems(path, document, parts)),
  ];
}

function typeProblems({ paths, xml }: DocxParts): readonly string[] {
  const types = xml.get(TYPES);
  if (types === undefined) return [`${TYPES} is missing`];
  const extensions = valuesOf(types, 'Default', 'Extension').map((one) => one.toLowerCase());
  const overrides = valuesOf(types, 'Override', 'PartName');
  const untyped = paths.filter(
    (path) =>
      path !== TYPES &&
      !overrides.includes(`/${path}`) &&
      !extensions.includes(path.slice(path.lastIndexOf('.') + 1).toLowerCase()),
  );
  return [
    ...untyped.map((path) => `${path} has no type of content`),
    ...overrides
      .filter((name) => !paths.includes(name.slice(1)))
      .map((name) => `a type is given to ${name}, which is no part`),
    ...twice([...extensions, ...overrides]).map((name) => `the type of ${name} is given twice`),
  ];
}

function relationshipProblems(
  path: string,
  rels: XmlElement,
  { paths }: DocxParts,
): readonly string[] {
  const folder = posix.dirname(posix.dirname(path));
  const relationships = elementsIn(rels, 'Relationship');
  const inside = relationships.filter((one) => one.attributes['TargetMode'] !== 'External');
  const targets = inside.map((one) => {
    const target = one.attributes['Target'] ?? '';
    return target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
  });
  return [
    ...targets
      .filter((target) => !paths.includes(target))
      .map((target) => `${path} leads to ${target}, which is no part`),
    ...twice(relationships.map((one) => one.attributes['Id'] ?? '')).map(
      (id) => `${path} has ${id} twice`,
    ),
  ];
}

const REFERENCES = ['r:id', 'r:embed', 'r:link'];

function referenceProblems(
  path: string,
  document: XmlElement,
  { xml }: DocxParts,
): readonly string[] {
  const rels = xml.get(posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`));
  const known = rels === undefined ? [] : valuesOf(rels, 'Relationship', 'Id');
  const used = elementsIn(document).flatMap(({ attributes }) =>
    REFERENCES.flatMap((name) => attributes[name] ?? []),
  );
  return used
    .filter((id) => !known.includes(id))
    .map((id) => `${path} names ${id}, which is no relationship`);
}

function valuesOf(document: XmlElement, element: string, attribute: string): readonly string[] {
  return elementsIn(document, element).map(({ attributes }) => attributes[attribute] ?? '');
}

function twice(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
