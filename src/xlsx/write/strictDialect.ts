import { partText, withPart } from '../parts/officePackage';
import type { OfficePackage } from '../parts/officePackage';
import type { Relationship } from '../parts/relationships';

const USUAL = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';
/** The namespaces that we write; each loses its year in the strict dialect. */
const NAMESPACE =
  /"http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)\/2006\/(\w+)/g;

/**
 * Whether a file speaks the strict dialect of the format ("Strict Open XML Spreadsheet" in
 * Excel's list): the same elements under other namespaces.
 * @param relationships of its workbook part
 */
export function isStrict(relationships: readonly Relationship[]): boolean {
  return relationships.some(({ type }) => type.startsWith(STRICT));
}

/**
 * The file with everything that we wrote turned into the strict dialect, so that it stays of one
 * kind.
 * @param written the file with our parts
 * @param before the file as it was
 */
export function inStrictDialect(written: OfficePackage, before: OfficePackage): OfficePackage {
  let parts = written;
  for (const [key, entry] of written) {
    const text = before.get(key) === entry ? null : partText(written, key);
    if (text?.includes(USUAL) !== true) continue;
    const strict = text.replace(NAMESPACE, (_, area: string, name: string) => {
      return `"${STRICT}${area}/${name}`;
    });
    parts = withPart(parts, key, strict);
  }
  return parts;
}
