import { areaAddress } from '../../workbook/address';
import { parseAreaAddress } from '../read/parseAreaAddress';
import { attributesOf } from '../xml/attributesOf';
import { editElement, isEmptyElement, withAttributes } from '../xml/editElement';
import { prefixed } from '../xml/splitElement';
import { withAttribute } from '../xml/withAttribute';
import { listChange } from './changedEntries';
import type { Area } from '../../workbook/address';
import type { SheetView } from '../../workbook/view';

/** Namespace of what leads from a sheet to its tables and drawings. */
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Changes the list of merged cells.
 * @param xml the mergeCells element; null when the sheet has none
 * @param part the sheet's part, for messages
 * @param before the sheet as it was
 * @param after the sheet as it is to be
 * @param prefix namespace prefix of the sheet's tags
 */
export function editMerges(
  xml: string | null,
  part: string,
  before: SheetView,
  after: SheetView,
  prefix: string,
): string | null {
  const { removed, added } = listChange<Area>(before.merges, after.merges);
  if (removed.length === 0 && added.length === 0) return xml;
  const gone = new Set(removed.map(areaAddress));
  const edited = editElement(xml ?? prefixed('<mergeCells></mergeCells>', prefix), part, (list) => {
    const kept = list.children.filter((child) => {
      const area = parseAreaAddress(attributesOf(child.attributes).get('ref') ?? '');
      return area === null || !gone.has(areaAddress(area));
    });
    const fresh = added.map((area) => ({
      name: 'mergeCell',
      attributes: '',
      xml: prefixed(`<mergeCell ref="${areaAddress(area)}"/>`, prefix),
    }));
    const children = [...kept, ...fresh];
    const count = String(children.length);
    return { ...withAttributes(list, (raw) => withAttribute(raw, 'count', count)), children };
  });
  return isEmptyElement(edited, part) ? null : edited;
}

/**
 * Changes the list of what leads to a sheet's tables.
 * @param xml the tableParts element; null when the sheet has none
 * @param part the sheet's part, for messages
 * @param tables relationships that it loses and gains
 * @param prefix namespace prefix of the sheet's tags
 */
export function editTableParts(
  xml: string | null,
  part: string,
  tables: { readonly removed: readonly string[]; readonly added: readonly string[] },
  prefix: string,
): string | null {
  if (tables.removed.length === 0 && tables.added.length === 0) return xml;
  const gone = new Set(tables.removed);
  const edited = editElement(xml ?? prefixed('<tableParts></tableParts>', prefix), part, (list) => {
    const kept = list.children.filter((child) => {
      return ![...attributesOf(child.attributes)].some(
        ([name, value]) => name.endsWith(':id') && gone.has(value),
      );
    });
    const fresh = tables.added.map((id) => ({
      name: 'tablePart',
      attributes: '',
      xml: prefixed(`<tablePart xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>`, prefix),
    }));
    const children = [...kept, ...fresh];
    const count = String(children.length);
    return { ...withAttributes(list, (raw) => withAttribute(raw, 'count', count)), children };
  });
  return isEmptyElement(edited, part) ? null : edited;
}
