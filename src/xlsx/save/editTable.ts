import { areaAddress } from '../../workbook/address';
import { decodeExcelText } from '../xml/decodeXml';
import { attributesOf, numberOr } from '../xml/attributesOf';
import { editElement, setChild, withAttributes } from '../xml/editElement';
import { prefixed, prefixOf } from '../xml/splitElement';
import { withAttribute } from '../xml/withAttribute';
import { columnName, filteredArea } from '../write/tableXml';
import type { TableView } from '../../workbook/view';
import type { ChildText, SplitElement } from '../xml/splitElement';

const ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
const NAME = /(\sname\s*=\s*)(?:"[^"]*"|'[^']*')/;

/**
 * A table's part with its name, area, columns, totals and style changed. Columns that stay keep
 * their formulas, and the table its filters.
 * @param xml the part
 * @param part its name
 * @param table as it is to be
 */
export function editTable(xml: string, part: string, table: TableView): string {
  return editElement(xml, part, (element) => {
    const prefix = prefixOf(element);
    const named = withAttributes(element, (raw) => tableAttributes(raw, table));
    const columns = element.children.find(({ name }) => name === 'tableColumns');
    const children = element.children.map((child) =>
      child.name === 'autoFilter' ? { ...child, xml: refiltered(child.xml, part, table) } : child,
    );
    const empty = prefixed('<tableColumns></tableColumns>', prefix);
    const listed = editElement(columns?.xml ?? empty, part, (list) =>
      withColumns(list, table.columns, prefix),
    );
    const withList = setChild(children, 'tableColumns', listed, ORDER);
    return { ...named, children: styled(withList, part, table, prefix) };
  });
}

function tableAttributes(raw: string, { name, area, totalsRow }: TableView): string {
  const totals = withAttribute(raw, 'totalsRowCount', totalsRow ? '1' : null);
  const placed = withAttribute(totals, 'ref', areaAddress(area));
  return withAttribute(withAttribute(placed, 'displayName', name), 'name', name);
}

function refiltered(xml: string, part: string, { area, totalsRow, columns }: TableView): string {
  const ref = filteredArea({ area, totalsRow, headers: columns });
  return editElement(xml, part, (filter) =>
    withAttributes(filter, (raw) => withAttribute(raw, 'ref', ref)),
  );
}

/** A column is the one with its name or, when no column has it, the unclaimed one in its place. */
function withColumns(list: SplitElement, columns: readonly string[], prefix: string): SplitElement {
  const old = list.children.map((child) => {
    const attributes = attributesOf(child.attributes);
    const name = decodeExcelText(attributes.get('name') ?? '');
    return { child, name, id: numberOr(attributes.get('id'), 0) };
  });
  let id = Math.max(0, ...old.map((one) => one.id));
  const children = columns.map((name, index): ChildText => {
    const same = old.find((one) => one.name === name);
    if (same !== undefined) return same.child;
    const place = old[index];
    if (place === undefined || columns.includes(place.name)) {
      const attributes = ` id="${String(++id)}" name="${columnName(name)}"`;
      return { name: 'tableColumn', attributes, xml: `<${prefix}tableColumn${attributes}/>` };
    }
    const xml = place.child.xml.replace(
      NAME,
      (_, start: string) => `${start}"${columnName(name)}"`,
    );
    return { ...place.child, xml };
  });
  const count = String(children.length);
  const counted = withAttributes(list, (raw) => withAttribute(raw, 'count', count));
  return { ...counted, children };
}

function styled(
  children: readonly ChildText[],
  part: string,
  { style }: TableView,
  prefix: string,
): readonly ChildText[] {
  const old = children.find(({ name }) => name === 'tableStyleInfo');
  if (old === undefined && style === null) return children;
  const plain = `<${prefix}tableStyleInfo showRowStripes="1"/>`;
  const xml = editElement(old?.xml ?? plain, part, (element) =>
    withAttributes(element, (raw) => withAttribute(raw, 'name', style)),
  );
  return setChild(children, 'tableStyleInfo', xml, ORDER);
}
