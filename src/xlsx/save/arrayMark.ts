import { withContentTypes } from '../parts/contentTypes';
import { partText, withPart } from '../parts/officePackage';
import { freeRelationship, withRelationships } from '../parts/relationships';
import { relatedPart } from '../read/relatedPart';
import { editElement, setChild, withAttributes } from '../xml/editElement';
import { childOf, readTree } from '../xml/readTree';
import { prefixed, prefixOf } from '../xml/splitElement';
import { withAttribute } from '../xml/withAttribute';
import type { OfficePackage } from '../parts/officePackage';
import type { WorkbookPart } from '../read/readWorkbookPart';
import type { XmlTree } from '../xml/readTree';

const PART = 'xl/metadata.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const KIND = 'XLDAPR';
const ORDER =
  'metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst'.split(
    ' ',
  );
const NAMESPACE = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const METADATA_TYPE =
  `<metadataType name="${KIND}" minSupportedVersion="120000" copy="1" pasteAll="1" ` +
  'pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" ' +
  'assign="1" coerce="1" cellMeta="1"/>';
const FUTURE =
  `<futureMetadata name="${KIND}" count="1"><bk><extLst>` +
  `<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties ` +
  `xmlns:xda="${NAMESPACE}" fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>`;
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></metadata>';

/** The file with the mark in it, and the number by which cells name it. */
export interface MarkedFile {
  readonly parts: OfficePackage;
  readonly mark: number;
}

/**
 * Finds the mark of formulas that fill as many cells as they need, and adds it when the file has
 * none.
 * @param parts the file
 * @param workbook its workbook part
 */
export function arrayMark(parts: OfficePackage, workbook: WorkbookPart): MarkedFile {
  const part = relatedPart(workbook, 'sheetMetadata') ?? PART;
  const xml = partText(parts, part);
  const found = xml === null ? null : foundMark(readTree(xml, part));
  if (found !== null) return { parts, mark: found };
  const marked = withMark(xml ?? EMPTY, part);
  const written = withPart(parts, part, marked.xml);
  if (xml !== null) return { parts: written, mark: marked.mark };
  const declared = withContentTypes(written, { remove: new Set(), add: [{ part, type: TYPE }] });
  const id = freeRelationship(declared, workbook.part);
  const add = [{ id, kind: 'sheetMetadata', target: part }];
  const linked = withRelationships(declared, workbook.part, { remove: new Set(), add });
  return { parts: linked, mark: marked.mark };
}

function foundMark(metadata: XmlTree): number | null {
  const types = childOf(metadata, 'metadataTypes')?.children ?? [];
  const type = types.findIndex(({ attributes }) => attributes.get('name') === KIND) + 1;
  const blocks = childOf(metadata, 'cellMetadata')?.children ?? [];
  const at = blocks.findIndex(({ children }) =>
    children.some(({ attributes }) => attributes.get('t') === String(type)),
  );
  return type === 0 || at < 0 ? null : at + 1;
}

function withMark(xml: string, part: string): { readonly xml: string; readonly mark: number } {
  let mark = 1;
  const edited = editElement(xml, part, (element) => {
    const prefix = prefixOf(element);
    const grown = (
      name: string,
      item: string,
    ): { readonly xml: string; readonly count: number } => {
      const old = element.children.find((child) => child.name === name);
      return grownList(
        old?.xml ?? `<${prefix}${name}></${prefix}${name}>`,
        part,
        prefixed(item, prefix),
      );
    };
    const types = grown('metadataTypes', METADATA_TYPE);
    const cells = grown('cellMetadata', `<bk><rc t="${String(types.count)}" v="0"/></bk>`);
    mark = cells.count;
    const future = { name: 'futureMetadata', attributes: '', xml: futureXml(prefix) };
    const rest = setChild(element.children, 'metadataTypes', types.xml, ORDER);
    const at = rest.findIndex(({ name }) => ORDER.indexOf(name) > ORDER.indexOf('futureMetadata'));
    const place = at < 0 ? rest.length : at;
    const withFuture = [...rest.slice(0, place), future, ...rest.slice(place)];
    return { ...element, children: setChild(withFuture, 'cellMetadata', cells.xml, ORDER) };
  });
  return { xml: edited, mark };
}

/** Our own tags take the file's prefix; the extension inside keeps its own. */
function futureXml(prefix: string): string {
  return prefixed(FUTURE, prefix).replace(`${prefix}xda:`, 'xda:');
}

function grownList(
  xml: string,
  part: string,
  item: string,
): { readonly xml: string; readonly count: number } {
  let count = 0;
  const grown = editElement(xml, part, (list) => {
    const children = [...list.children, { name: 'item', attributes: '', xml: item }];
    count = children.length;
    const counted = withAttributes(list, (raw) => withAttribute(raw, 'count', String(count)));
    return { ...counted, children };
  });
  return { xml: grown, count };
}
