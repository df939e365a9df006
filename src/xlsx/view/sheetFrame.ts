import { parseAreaAddress } from '../read/parseAreaAddress';
import { isOn, numberOr } from '../xml/attributesOf';
import { childOf, readTree } from '../xml/readTree';
import type { Area } from '../../workbook/address';
import type { SheetView } from '../../workbook/view';
import type { SplitElement } from '../xml/splitElement';
import type { XmlTree } from '../xml/readTree';

/** What a sheet's frame says beside its cells. */
export type FrameView = Pick<
  SheetView,
  'columns' | 'merges' | 'frozen' | 'showGridlines' | 'isProtected'
> &
  Pick<SheetView, 'standardWidth' | 'standardHeight'>;

interface Column {
  readonly width: number | null;
  readonly hidden: boolean;
}

const LAST_COLUMN = 16_383;
const EXCEL_WIDTH = '9.140625';
const EXCEL_HEIGHT = 15;
const FROZEN = new Set(['frozen', 'frozenSplit']);

/**
 * The children of a sheet's frame as trees, by name.
 * @param frame the sheet without its cells
 * @param part its name
 */
export function frameTrees(
  frame: SplitElement,
  part: string,
): (name: string) => readonly XmlTree[] {
  return (name) =>
    frame.children.filter((child) => child.name === name).map(({ xml }) => readTree(xml, part));
}

/**
 * Reads widths, merged cells, frozen panes, gridlines and protection.
 * @param trees of the sheet's frame
 */
export function sheetFrame(trees: (name: string) => readonly XmlTree[]): FrameView {
  const view = childOf(trees('sheetViews')[0] ?? null, 'sheetView');
  const sizes = trees('sheetFormatPr')[0]?.attributes;
  const width = sizes?.get('defaultColWidth');
  const height = sizes?.get('defaultRowHeight');
  return {
    columns: columnsView(trees('cols')[0] ?? null, width),
    ...(width === undefined ? {} : { standardWidth: Number(width) }),
    ...(height === undefined || Number(height) === EXCEL_HEIGHT
      ? {}
      : { standardHeight: Number(height) }),
    merges: mergesView(trees('mergeCells')[0] ?? null),
    frozen: frozenView(view),
    showGridlines: isOn(view?.attributes.get('showGridLines') ?? '1'),
    isProtected: isOn(trees('sheetProtection')[0]?.attributes.get('sheet')),
  };
}

function columnsView(
  columns: XmlTree | null,
  standard: string | undefined,
): ReadonlyMap<number, Column> {
  const view = new Map<number, Column>();
  for (const { attributes } of columns?.children ?? []) {
    const column = columnView(attributes, standard);
    if (column.width === null && !column.hidden) continue;
    const last = Math.min(numberOr(attributes.get('max'), 0) - 1, LAST_COLUMN);
    for (let at = numberOr(attributes.get('min'), 1) - 1; at <= last; at++) view.set(at, column);
  }
  return view;
}

/** A width that nobody chose and that equals the standard is the standard; Excel's own is 9.14. */
function columnView(attributes: ReadonlyMap<string, string>, standard: string | undefined): Column {
  const width = attributes.get('width');
  const isStandard = width === (standard ?? EXCEL_WIDTH) && !isOn(attributes.get('customWidth'));
  return {
    width: width === undefined || isStandard ? null : Number(width),
    hidden: isOn(attributes.get('hidden')),
  };
}

function mergesView(merges: XmlTree | null): readonly Area[] {
  return (merges?.children ?? []).flatMap(({ attributes }) => {
    const area = parseAreaAddress(attributes.get('ref') ?? '');
    return area === null ? [] : [area];
  });
}

function frozenView(view: XmlTree | null): SheetView['frozen'] {
  const pane = childOf(view, 'pane')?.attributes;
  if (pane === undefined || !FROZEN.has(pane.get('state') ?? '')) return { rows: 0, columns: 0 };
  return { rows: numberOr(pane.get('ySplit'), 0), columns: numberOr(pane.get('xSplit'), 0) };
}
