import type { Area } from '../../../workbook/address';
import type {
  BorderLook,
  CellLook,
  HorizontalLook,
  Side,
  VerticalLook,
} from '../../model/cellLook';
import type { CellRange } from '../cells/cellBlock';
import { COLOR_NAMES } from '../cells/colorNames';
import { shared } from '../cells/limits';
import { requireUnprotected } from '../cells/requireUnprotected';
import { asFlag, asNumber, asText, oneOf } from '../checkValue';
import { HostError } from '../hostError';
import { classOf } from '../hostObject';
import type { ValueMember } from '../hostObject';
import { fitRows } from '../cells/fitRows';

const PIXELS_PER_POINT = 96 / 72;
/** What a cell looks like when nothing is said. */
const STANDARD = { font: 'Calibri', size: 11, color: '#000000', fill: '#FFFFFF' } as const;
/** Points of a row and a column that nobody has changed. */
const STANDARD_HEIGHT = 15;
const STANDARD_WIDTH = 48;
const HORIZONTAL: readonly HorizontalLook[] = [
  'General',
  'Left',
  'Center',
  'Right',
  'Justify',
  'Distributed',
];
const VERTICAL: readonly VerticalLook[] = ['Top', 'Center', 'Bottom'];

/** A property of looks: read as what all cells share, null where they differ. */
function look(
  read: (cell: CellLook) => unknown,
  change: (value: unknown) => CellLook,
): ValueMember<CellRange> {
  return {
    get: (range) => common(range, read),
    set: (range, value) => {
      apply(range, change(value));
    },
  };
}

const fill = classOf<CellRange>({
  name: 'RangeFill',
  values: {
    Color: look(
      (cell) => cell.fill ?? STANDARD.fill,
      (value) => ({ fill: color(value) }),
    ),
  },
  calls: {
    Clear: (range) => {
      apply(range, { fill: '' });
      return null;
    },
  },
});

const font = classOf<CellRange>({
  name: 'RangeFont',
  values: {
    Name: look(
      (cell) => cell.font ?? STANDARD.font,
      (value) => ({ font: asText(value) }),
    ),
    Size: look(
      (cell) => cell.size ?? STANDARD.size,
      (value) => ({ size: asNumber(value) }),
    ),
    Color: look(
      (cell) => cell.color ?? STANDARD.color,
      (value) => ({ color: color(value) }),
    ),
    Bold: look(
      (cell) => cell.bold ?? false,
      (value) => ({ bold: asFlag(value) }),
    ),
    Italic: look(
      (cell) => cell.italic ?? false,
      (value) => ({ italic: asFlag(value) }),
    ),
    Underline: look(
      (cell) => (cell.underline === true ? 'Single' : 'None'),
      (value) => ({ underline: oneOf(value, ['None', 'Single', 'Double']) !== 'None' }),
    ),
    Strikethrough: look(
      (cell) => cell.strikethrough ?? false,
      (value) => ({ strikethrough: asFlag(value) }),
    ),
  },
});

interface BorderState extends CellRange {
  readonly index: string;
}

const EDGES: Readonly<Record<string, Side>> = {
  EdgeTop: 'top',
  EdgeRight: 'right',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
};
const INDEXES = [...Object.keys(EDGES), 'InsideVertical', 'InsideHorizontal'];
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'Dot', 'Double'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const PLAIN_LINE: BorderLook = { style: 'Continuous', weight: 'Thin', color: '#000000' };

const border = classOf<BorderState>({
  name: 'RangeBorder',
  identity: ({ index }) => ({ SideIndex: index }),
  values: {
    SideIndex: { get: ({ index }) => index },
    Style: {
      get: (self) => lineOf(self)?.style ?? 'None',
      set: (self, value) => {
        const style = oneOf(value, STYLES);
        setLine(self, (before) => (style === 'None' ? null : { ...before, style }));
      },
    },
    Weight: {
      get: (self) => lineOf(self)?.weight ?? 'Thin',
      set: (self, value) => {
        const weight = oneOf(value, WEIGHTS);
        setLine(self, (before) => ({ ...before, weight }));
      },
    },
    Color: {
      get: (self) => lineOf(self)?.color ?? '#000000',
      set: (self, value) => {
        const hex = color(value);
        setLine(self, (before) => ({ ...before, color: hex }));
      },
    },
  },
});

const borders = classOf<CellRange>({
  name: 'RangeBorderCollection',
  values: { Count: { get: () => INDEXES.length } },
  items: (range) => INDEXES.map((index) => border({ ...range, index })),
  calls: {
    GetItem: (range, args) => border({ ...range, index: oneOf(args.get(0), INDEXES) }),
    GetItemAt: (range, args) => {
      const index = INDEXES[args.whole(0)];
      if (index === undefined) throw new HostError('InvalidArgument');
      return border({ ...range, index });
    },
  },
});

/** How the cells of a range look. */
export const rangeFormat = classOf<CellRange>({
  name: 'RangeFormat',
  links: {
    Fill: (range) => fill(range),
    Font: (range) => font(range),
    Borders: (range) => borders(range),
  },
  values: {
    HorizontalAlignment: look(
      (cell) => cell.horizontal ?? 'General',
      (value) => ({ horizontal: oneOf(value, HORIZONTAL) }),
    ),
    VerticalAlignment: look(
      (cell) => cell.vertical ?? 'Bottom',
      (value) => ({ vertical: oneOf(value, VERTICAL) }),
    ),
    WrapText: look(
      (cell) => cell.wrap ?? false,
      (value) => ({ wrap: asFlag(value) }),
    ),
    IndentLevel: {
      get: (range) => common(range, (cell) => cell.indent ?? 0),
      set: (range, value) => {
        const indent = asNumber(value);
        const horizontal = common(range, (cell) => cell.horizontal ?? 'Left') ?? 'Left';
        apply(range, { indent, horizontal });
      },
    },
    ColumnWidth: {
      get: (range) => size(range.area.left, range.area.right, (column) => widthAt(range, column)),
      set: (range, value) => {
        requireUnprotected(range);
        const pixels = asNumber(value) * PIXELS_PER_POINT;
        range.host.model.setColumnWidth(range.sheetId, range.area, pixels);
      },
    },
    UseStandardWidth: {
      get: (range) => widthAt(range, range.area.left) === STANDARD_WIDTH,
      set: (range, value) => {
        if (!asFlag(value)) return;
        const pixels = STANDARD_WIDTH * PIXELS_PER_POINT;
        range.host.model.setColumnWidth(range.sheetId, reach(range), pixels);
      },
    },
    UseStandardHeight: {
      get: (range) => heightAt(range, range.area.top) === STANDARD_HEIGHT,
      set: (range, value) => {
        if (!asFlag(value)) return;
        const pixels = STANDARD_HEIGHT * PIXELS_PER_POINT;
        range.host.model.setRowHeight(range.sheetId, reach(range), pixels);
      },
    },
    RowHeight: {
      get: (range) => size(range.area.top, range.area.bottom, (row) => heightAt(range, row)),
      set: (range, value) => {
        requireUnprotected(range);
        const pixels = asNumber(value) * PIXELS_PER_POINT;
        range.host.model.setRowHeight(range.sheetId, range.area, pixels);
      },
    },
  },
  calls: {
    AutofitRows: (range) => {
      fitRows({ ...range, area: reach(range) });
      return null;
    },
  },
});

function widthAt({ host, sheetId }: CellRange, column: number): number {
  return host.model.columnWidth(sheetId, column) / PIXELS_PER_POINT;
}

function heightAt({ host, sheetId }: CellRange, row: number): number {
  return host.model.rowHeight(sheetId, row) / PIXELS_PER_POINT;
}

/** Cells beyond this are not looked at one by one: whole columns are. */
const MOST_LOOKED_AT = 2000;

function size(first: number, last: number, sizeAt: (index: number) => number): number | null {
  const one = sizeAt(first);
  const end = Math.min(last, first + MOST_LOOKED_AT);
  for (let index = first + 1; index <= end; index++) {
    if (sizeAt(index) !== one) return null;
  }
  return one;
}

/** Whole rows and columns count as far as the sheet has something, and at least their first cell. */
function reach({ host, sheetId, area }: CellRange): Area {
  const isLarge = (area.bottom - area.top + 1) * (area.right - area.left + 1) > 1_000_000;
  if (!isLarge) return area;
  const used = host.model.usedArea(sheetId, false);
  const first = { ...area, bottom: area.top, right: area.left };
  return (used === null ? null : shared(used, area)) ?? first;
}

function common<Value>(range: CellRange, read: (cell: CellLook) => Value): Value | null {
  const { host, sheetId } = range;
  const area = reach(range);
  const first = read(host.model.lookAt(sheetId, { row: area.top, column: area.left }));
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (read(host.model.lookAt(sheetId, { row, column })) !== first) return null;
    }
  }
  return first;
}

function apply(range: CellRange, change: CellLook): void {
  requireUnprotected(range);
  range.host.model.setLook(range.sheetId, reach(range), change);
}

function lineOf({ host, sheetId, area, index }: BorderState): BorderLook | null {
  const side = EDGES[index] ?? (index === 'InsideVertical' ? 'right' : 'bottom');
  const cell = { row: area.top, column: area.left };
  if (index === 'EdgeRight') cell.column = area.right;
  if (index === 'EdgeBottom') cell.row = area.bottom;
  return host.model.lookAt(sheetId, cell).borders?.[side] ?? null;
}

function setLine(self: BorderState, change: (before: BorderLook) => BorderLook | null): void {
  requireUnprotected(self);
  const line = change(lineOf(self) ?? PLAIN_LINE);
  for (const { area, side } of linesOf(self)) {
    self.host.model.setLook(self.sheetId, area, { borders: { [side]: line } });
  }
}

function linesOf({ area, index }: BorderState): readonly { area: Area; side: Side }[] {
  const { top, left, bottom, right } = area;
  switch (index) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: top }, side: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: bottom }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: left }, side: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: right }, side: 'right' }];
    case 'InsideVertical':
      return right > left ? [{ area: { ...area, right: right - 1 }, side: 'right' }] : [];
    default:
      return bottom > top ? [{ area: { ...area, bottom: bottom - 1 }, side: 'bottom' }] : [];
  }
}

/** #RRGGBB, or one of the colour names that the host knows. */
function color(value: unknown): string {
  const text = asText(value);
  const hex = COLOR_NAMES[text.toLowerCase()] ?? text.toUpperCase();
  if (/^#[0-9A-F]{6}$/.test(hex)) return hex;
  throw new HostError('InvalidArgument');
}
