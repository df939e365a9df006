import { cellAddress } from '../../workbook/address';
import { editElement, setChild, withAttributes } from '../xml/editElement';
import { prefixed } from '../xml/splitElement';
import { withAttribute } from '../xml/withAttribute';
import type { SheetView } from '../../workbook/view';
import type { ChildText } from '../xml/splitElement';

/** What is to be different in how a sheet is looked at; what is absent stays. */
export interface ViewEdit {
  readonly frozen?: SheetView['frozen'];
  readonly showGridlines?: boolean;
  /** Whether the sheet is the one in front. */
  readonly selected?: boolean;
}

const VIEW_ORDER = ['pane', 'selection', 'pivotSelection', 'extLst'];
const EMPTY = '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';

/**
 * Changes frozen panes, gridlines and whether a sheet is in front.
 * @param xml the sheetViews element; null when the sheet has none
 * @param part the sheet's part, for messages
 * @param edit what is to be different
 * @param prefix namespace prefix of the sheet's tags
 */
export function editView(
  xml: string | null,
  part: string,
  edit: ViewEdit,
  prefix: string,
): string | null {
  if (Object.keys(edit).length === 0) return xml;
  if (xml === null && edit.selected === false && Object.keys(edit).length === 1) return xml;
  return editElement(xml ?? prefixed(EMPTY, prefix), part, (views) => ({
    ...views,
    children: views.children.map((child, index) =>
      child.name === 'sheetView' && index === 0
        ? { ...child, xml: editedView(child.xml, part, edit, prefix) }
        : child,
    ),
  }));
}

function editedView(xml: string, part: string, edit: ViewEdit, prefix: string): string {
  const { frozen, showGridlines, selected } = edit;
  return editElement(xml, part, (element) => {
    const edited = withAttributes(element, (raw) => {
      const lines =
        showGridlines === undefined
          ? raw
          : withAttribute(raw, 'showGridLines', showGridlines ? null : '0');
      if (selected === undefined) return lines;
      return withAttribute(lines, 'tabSelected', selected ? '1' : null);
    });
    if (frozen === undefined) return edited;
    return { ...edited, children: frozenChildren(edited.children, frozen, prefix) };
  });
}

function frozenChildren(
  children: readonly ChildText[],
  frozen: SheetView['frozen'],
  prefix: string,
): readonly ChildText[] {
  const kept = children.filter(({ name }) => name !== 'selection');
  const pane = frozen.rows === 0 && frozen.columns === 0 ? null : paneXml(frozen);
  return setChild(kept, 'pane', pane === null ? null : prefixed(pane, prefix), VIEW_ORDER);
}

function paneXml({ rows, columns }: SheetView['frozen']): string {
  const corner = cellAddress({ row: rows, column: columns });
  const split =
    (columns === 0 ? '' : ` xSplit="${String(columns)}"`) +
    (rows === 0 ? '' : ` ySplit="${String(rows)}"`);
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  return (
    `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`
  );
}
