import { relationshipKind, relationshipsOf } from '../parts/relationships';
import { parseAreaAddress } from '../read/parseAreaAddress';
import { relationshipId } from '../xml/attributesOf';
import { decodeExcelText } from '../xml/decodeXml';
import type { LinkView } from '../../workbook/view';
import type { OfficePackage } from '../parts/officePackage';
import type { XmlTree } from '../xml/readTree';

/** Addresses outside of the file by the ids that links know them by. */
export type LinkTargets = ReadonlyMap<string, string>;

/**
 * The links of a sheet. One that leads nowhere is not among them.
 * @param parts the file
 * @param sheetPart the sheet's part
 * @param trees of the sheet's frame
 */
export function linksView(
  parts: OfficePackage,
  sheetPart: string,
  trees: (name: string) => readonly XmlTree[],
): readonly LinkView[] {
  const links = trees('hyperlinks').flatMap(({ children }) => children);
  if (links.length === 0) return [];
  const targets = linkTargets(parts, sheetPart);
  return links.flatMap(({ attributes }) => linkView(attributes, targets) ?? []);
}

/**
 * The addresses that a sheet's links lead to outside of the file.
 * @param parts the file
 * @param sheetPart the sheet's part
 */
export function linkTargets(parts: OfficePackage, sheetPart: string): LinkTargets {
  const outside = relationshipsOf(parts, sheetPart).filter(
    (one) => one.external && relationshipKind(one) === 'hyperlink',
  );
  return new Map(outside.map(({ id, target }) => [id, target]));
}

/**
 * One link; null when it has no cells or leads nowhere.
 * @param attributes of its tag
 * @param targets of its sheet
 */
export function linkView(
  attributes: ReadonlyMap<string, string>,
  targets: LinkTargets,
): LinkView | null {
  const area = parseAreaAddress(attributes.get('ref') ?? '');
  const id = relationshipId(attributes);
  const address = id === null ? null : (targets.get(id) ?? null);
  const said = (name: string): string | null => {
    const text = attributes.get(name) ?? '';
    return text === '' ? null : decodeExcelText(text);
  };
  const location = said('location');
  if (area === null || (address === null && location === null)) return null;
  return { area, address, location, tooltip: said('tooltip'), display: said('display') };
}
