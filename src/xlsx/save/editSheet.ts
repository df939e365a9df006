import { areaAddress } from '../../workbook/address';
import { cutSheet, joinSheet } from '../read/cutSheet';
import { parseAreaAddress } from '../read/parseAreaAddress';
import { attributesOf } from '../xml/attributesOf';
import { editElement, setChild, withAttributes } from '../xml/editElement';
import { prefixOf } from '../xml/splitElement';
import { withAttribute } from '../xml/withAttribute';
import { changedEntries, sameData } from './changedEntries';
import { editCells } from './editCells';
import { editFrame } from './editFrame';
import { SHEET_ORDER } from './sheetOrder';
import { spokenSizes } from './spokenSizes';
import type { SheetView } from '../../workbook/view';
import type { ChildText } from '../xml/splitElement';
import type { CellChanges } from './cellChanges';
import type { SheetSurroundings } from './editFrame';

type Children = readonly ChildText[];

/**
 * A sheet's part with what is different written into it, and everything else as it is.
 * @param xml the part
 * @param before the sheet as it was
 * @param after the sheet as it is to be
 * @param around what the change needs
 */
export function editSheet(
  xml: string,
  before: SheetView,
  after: SheetView,
  around: SheetSurroundings,
): string {
  const { part, looks, fileLooks, dynamicMark, startsIn1904, cells } = around;
  const sheet = cutSheet(xml, part);
  const prefix = prefixOf(sheet.frame);
  const rows = changedEntries(spokenSizes(before.rows), spokenSizes(after.rows), sameData);
  const written = editCells(
    sheet.cells,
    part,
    { cells, rows },
    {
      sheet: after.name,
      looks,
      dynamicMark,
      startsIn1904,
      standardFormat: fileLooks.standard.numberFormat,
      prefix,
    },
  );
  const framed = editFrame(sheet.frame.children, before, after, around, prefix);
  const children = withDimension(framed, part, cells);
  return joinSheet({ frame: { ...sheet.frame, children }, cells: written });
}

/** The hint which cells a sheet uses grows with them. */
function withDimension(children: Children, part: string, changes: CellChanges): Children {
  const old = children.find(({ name }) => name === 'dimension');
  const used = parseAreaAddress(attributesOf(old?.attributes ?? '').get('ref') ?? '');
  if (old === undefined || used === null || changes.size === 0) return children;
  let grown = used;
  for (const [row, inRow] of changes) {
    for (const column of inRow.keys()) {
      grown = {
        top: Math.min(grown.top, row),
        left: Math.min(grown.left, column),
        bottom: Math.max(grown.bottom, row),
        right: Math.max(grown.right, column),
      };
    }
  }
  const ref = areaAddress(grown);
  if (ref === areaAddress(used)) return children;
  const xml = editElement(old.xml, part, (element) =>
    withAttributes(element, (raw) => withAttribute(raw, 'ref', ref)),
  );
  return setChild(children, 'dimension', xml, SHEET_ORDER);
}
