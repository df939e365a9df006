import { partText } from '../parts/officePackage';
import { relationshipKind, relationshipsOf } from '../parts/relationships';
import { parseAreaAddress } from '../read/parseAreaAddress';
import { numberOr } from '../xml/attributesOf';
import { decodeExcelText } from '../xml/decodeXml';
import { childOf, readTree } from '../xml/readTree';
import type { TableView } from '../../workbook/view';
import type { OfficePackage } from '../parts/officePackage';
import type { XmlTree } from '../xml/readTree';

/**
 * The tables of a sheet. Those without a header row are not in it: the view has no word for them.
 * @param parts the file
 * @param sheetPart the sheet's part
 */
export function tablesView(parts: OfficePackage, sheetPart: string): readonly TableView[] {
  return tableParts(parts, sheetPart).flatMap(({ part, xml }) => {
    const table = tableView(readTree(xml, part));
    return table === null ? [] : [table];
  });
}

/**
 * The parts of a sheet's tables.
 * @param parts the file
 * @param sheetPart the sheet's part
 */
export function tableParts(
  parts: OfficePackage,
  sheetPart: string,
): readonly { readonly part: string; readonly relationship: string; readonly xml: string }[] {
  return relationshipsOf(parts, sheetPart)
    .filter((one) => relationshipKind(one) === 'table')
    .flatMap(({ target, id }) => {
      const xml = partText(parts, target);
      return xml === null ? [] : [{ part: target, relationship: id, xml }];
    });
}

/**
 * One table; null when it has no header row or no cells.
 * @param table its part as a tree
 */
export function tableView(table: XmlTree): TableView | null {
  const { attributes } = table;
  const area = parseAreaAddress(attributes.get('ref') ?? '');
  if (area === null || numberOr(attributes.get('headerRowCount'), 1) === 0) return null;
  const columns = childOf(table, 'tableColumns')?.children ?? [];
  return {
    name: attributes.get('displayName') ?? attributes.get('name') ?? '',
    area,
    columns: columns.map((column) => decodeExcelText(column.attributes.get('name') ?? '')),
    totalsRow: numberOr(attributes.get('totalsRowCount'), 0) > 0,
    style: childOf(table, 'tableStyleInfo')?.attributes.get('name') ?? null,
  };
}
