import { areaAddress } from '../../workbook/address';
import { requiredText, withPart } from '../parts/officePackage';
import { relationshipsOf, withRelationships } from '../parts/relationships';
import { cutSheet, joinSheet } from '../read/cutSheet';
import { linkTargets, linkView } from '../view/linksView';
import { attributesOf, relationshipId } from '../xml/attributesOf';
import { editElement, isEmptyElement, setChild } from '../xml/editElement';
import { escapeAttribute } from '../xml/escapeXml';
import { prefixed, prefixOf } from '../xml/splitElement';
import { listChange, stableText } from './changedEntries';
import { RELATIONSHIPS } from './editLists';
import { SHEET_ORDER } from './sheetOrder';
import type { LinkView, SheetView } from '../../workbook/view';
import type { OfficePackage } from '../parts/officePackage';
import type { ChildText } from '../xml/splitElement';

// eslint-disable-next-line no-control-regex -- control characters are what this is about
const UNWRITABLE = /[\u0000-\u001F\uFFFE\uFFFF]/;

/**
 * Changes, adds and removes the links of a sheet; the text of all others stays.
 * @param parts the file
 * @param sheetPart the sheet's part
 * @param before the sheet as it was
 * @param after the sheet as it is to be
 * @throws Error when a link cannot be changed or written
 */
export function saveLinks(
  parts: OfficePackage,
  sheetPart: string,
  before: Pick<SheetView, 'links'>,
  after: Pick<SheetView, 'links' | 'name'>,
): OfficePackage {
  const { removed, added } = listChange(before.links, after.links);
  if (removed.length === 0 && added.length === 0) return parts;
  const sheet = cutSheet(requiredText(parts, sheetPart), sheetPart);
  const prefix = prefixOf(sheet.frame);
  const old = sheet.frame.children.find(({ name }) => name === 'hyperlinks');
  let current = parts;
  const xml = editElement(old?.xml ?? `<${prefix}hyperlinks/>`, sheetPart, (list) => {
    const kept = keptLinks(list.children, removed, parts, sheetPart, after.name);
    const led = withAddresses(parts, sheetPart, list.children, kept, added);
    current = led.parts;
    const fresh = added.map((link) => linkChild(link, led.ids, prefix, after.name));
    return { ...list, children: [...kept, ...fresh] };
  });
  const children = setChild(
    sheet.frame.children,
    'hyperlinks',
    isEmptyElement(xml, sheetPart) ? null : xml,
    SHEET_ORDER,
  );
  const written = joinSheet({ ...sheet, frame: { ...sheet.frame, children } });
  return withPart(current, sheetPart, written);
}

function keptLinks(
  children: readonly ChildText[],
  removed: readonly LinkView[],
  parts: OfficePackage,
  sheetPart: string,
  sheet: string,
): readonly ChildText[] {
  const targets = linkTargets(parts, sheetPart);
  const gone = new Map<string, number>();
  for (const link of removed) gone.set(stableText(link), (gone.get(stableText(link)) ?? 0) + 1);
  const kept = children.filter((child) => {
    const key = stableText(linkView(attributesOf(child.attributes), targets));
    const left = gone.get(key) ?? 0;
    gone.set(key, left - 1);
    return left <= 0;
  });
  const missing = removed.find((link) => (gone.get(stableText(link)) ?? 0) > 0);
  if (missing === undefined) return kept;
  const where = `${areaAddress(missing.area)} on sheet "${sheet}"`;
  throw new Error(`The link of ${where} cannot be changed in the file`);
}

/** Arrows to addresses that no link needs any more go, and new addresses get one each. */
function withAddresses(
  parts: OfficePackage,
  sheetPart: string,
  before: readonly ChildText[],
  kept: readonly ChildText[],
  added: readonly LinkView[],
): { readonly parts: OfficePackage; readonly ids: ReadonlyMap<string, string> } {
  const idsOf = (children: readonly ChildText[]): ReadonlySet<string | null> =>
    new Set(children.map(({ attributes }) => relationshipId(attributesOf(attributes))));
  const stay = idsOf(kept);
  const remove = new Set(
    [...idsOf(before)].flatMap((id) => (id === null || stay.has(id) ? [] : [id])),
  );
  const addresses = new Set(added.flatMap(({ address }) => address ?? []));
  if (remove.size === 0 && addresses.size === 0) return { parts, ids: new Map() };
  const taken = new Set(relationshipsOf(parts, sheetPart).map(({ id }) => id));
  let number = 0;
  const free = (): string => {
    do number++;
    while (taken.has(`rId${String(number)}`));
    return `rId${String(number)}`;
  };
  const ids = new Map([...addresses].map((address) => [address, free()] as const));
  const add = [...ids].map(([target, id]) => {
    return { id, kind: 'hyperlink', target, external: true } as const;
  });
  return { parts: withRelationships(parts, sheetPart, { remove, add }), ids };
}

function linkChild(
  { area, address, location, tooltip, display }: LinkView,
  ids: ReadonlyMap<string, string>,
  prefix: string,
  sheet: string,
): ChildText {
  const where = `The link of ${areaAddress(area)} on sheet "${sheet}"`;
  if (address === null && location === null) throw new Error(`${where} leads nowhere`);
  if (address !== null && (address === '' || UNWRITABLE.test(address))) {
    throw new Error(`${where} has an address that a file cannot hold: ${JSON.stringify(address)}`);
  }
  const id = address === null ? undefined : ids.get(address);
  const led = id === undefined ? '' : ` xmlns:r="${RELATIONSHIPS}" r:id="${id}"`;
  const said = Object.entries({ location, tooltip, display }).map(([name, text]) =>
    text === null ? '' : ` ${name}="${escapeAttribute(text)}"`,
  );
  const attributes = ` ref="${areaAddress(area)}"${led}${said.join('')}`;
  return { name: 'hyperlink', attributes, xml: prefixed(`<hyperlink${attributes}/>`, prefix) };
}
