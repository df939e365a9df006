import { areaAddress, cellAddress, columnLetters } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import { blockReader, readBlock, valueType, wireValue, wrongSize } from '../cells/cellBlock';
import { cellCount, COLUMNS, heightOf, ROWS, shared, widthOf } from '../cells/limits';
import { setLooks } from '../cells/setLooks';
import { writeContents } from '../cells/writeContents';
import { requireUnprotected } from '../cells/requireUnprotected';
import { asFlag, asText, oneOf } from '../checkValue';
import { visibleAreas } from '../cells/visibleAreas';
import { HostError, missingMember } from '../hostError';
import { classOf } from '../hostObject';
import type { HostObject } from '../hostObject';
import { quotedName } from '../quotedName';
import type { Arguments } from '../readArguments';
import { conditionalFormats } from './conditionalFormats';
import { dataValidation } from './dataValidation';
import { hyperlink, removeLinks, setHyperlink } from './hyperlink';
import { rangeFormat } from './rangeFormat';
import { rangeArgument } from './rangeState';
import type { RangeState } from './rangeState';

/** A range of cells on one sheet. */
export const range = classOf<RangeState>({
  name: 'Range',
  identity: ({ reference }) => (reference === null ? {} : { _ReferenceId: reference }),
  values: {
    Values: {
      get: (self) => readBlock(self, (cell) => wireValue(cell.value)),
      set: writeContents,
      calculated: true,
    },
    Formulas: {
      get: (self) => readBlock(self, ({ formula, value }) => formula || wireValue(value)),
      set: writeContents,
      calculated: true,
    },
    Text: {
      get: (self) => {
        const { model } = self.host;
        return readBlock(self, ({ value }, row, column) =>
          value === null ? '' : model.textAt(self.sheetId, { row, column }),
        );
      },
      calculated: true,
    },
    ValueTypes: {
      get: (self) => readBlock(self, (cell) => valueType(cell.value)),
      calculated: true,
    },
    NumberFormat: {
      get: (self) => {
        const { model } = self.host;
        return readBlock(self, (_, row, column) => {
          return model.lookAt(self.sheetId, { row, column }).numberFormat ?? 'General';
        });
      },
      set: setNumberFormat,
    },
    Address: { get: addressOf },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => heightOf(area) },
    ColumnCount: { get: ({ area }) => widthOf(area) },
    CellCount: { get: ({ area }) => (cellCount(area) < 2 ** 31 ? cellCount(area) : -1) },
    IsEntireRow: { get: ({ area }) => widthOf(area) === COLUMNS },
    IsEntireColumn: { get: ({ area }) => heightOf(area) === ROWS },
    RowHidden: {
      get: rowsHidden,
      set: (self, value) => {
        hideRows(self, asFlag(value));
      },
    },
    ColumnHidden: {
      get: columnsHidden,
      set: (self, value) => {
        hideColumns(self, asFlag(value));
      },
    },
    Hidden: { get: (self) => rowsHidden(self) === true || columnsHidden(self) === true },
    Hyperlink: { get: hyperlink, set: setHyperlink, onlyByName: true },
    _ReferenceId: { get: ({ reference }) => reference, onlyByName: true },
  },
  links: {
    Format: (self) => rangeFormat(self),
    Worksheet: ({ host, sheetId }) => host.make.worksheet(sheetId),
    DataValidation: (self) => dataValidation(self),
    ConditionalFormats: (self) => conditionalFormats(self),
  },
  calls: {
    _KeepReference: (self) => {
      self.reference ??= self.host.references.keep(range(self));
      return null;
    },
    _ValidateArraySize: ({ area }, args) => {
      if (args.whole(0) === heightOf(area) && args.whole(1) === widthOf(area)) return null;
      throw wrongSize();
    },
    GetCell: (self, args) => {
      const [row, column] = [self.area.top + args.whole(0), self.area.left + args.whole(1)];
      return at(self, { top: row, left: column, bottom: row, right: column });
    },
    GetRow: (self, args) => {
      const row = self.area.top + args.whole(0);
      return at(self, { ...self.area, top: row, bottom: row });
    },
    GetColumn: (self, args) => {
      const column = self.area.left + args.whole(0);
      return at(self, { ...self.area, left: column, right: column });
    },
    GetLastCell: (self) => {
      const { bottom, right } = self.area;
      return at(self, { top: bottom, left: right, bottom, right });
    },
    GetLastRow: (self) => at(self, { ...self.area, top: self.area.bottom }),
    GetLastColumn: (self) => at(self, { ...self.area, left: self.area.right }),
    GetEntireRow: (self) => at(self, { ...self.area, left: 0, right: COLUMNS - 1 }),
    GetEntireColumn: (self) => at(self, { ...self.area, top: 0, bottom: ROWS - 1 }),
    GetOffsetRange: (self, args) => at(self, moved(self.area, args.whole(0), args.whole(1))),
    GetResizedRange: (self, args) => {
      const { top, left, bottom, right } = self.area;
      return at(self, { top, left, bottom: bottom + args.whole(0), right: right + args.whole(1) });
    },
    GetAbsoluteResizedRange: (self, args) => {
      const { top, left } = self.area;
      const [bottom, right] = [top + args.whole(0) - 1, left + args.whole(1) - 1];
      return at(self, { top, left, bottom, right });
    },
    GetBoundingRect: (self, args) => at(self, joined(self.area, other(self, args))),
    GetIntersection: (self, args) => {
      const common = shared(self.area, other(self, args));
      if (common === null) throw new HostError('ItemNotFound');
      return at(self, common);
    },
    GetIntersectionOrNullObject: (self, args) => {
      const common = shared(self.area, other(self, args));
      return common === null ? null : at(self, common);
    },
    GetUsedRange: (self, args) => {
      const { top, left } = self.area;
      return at(self, used(self, args) ?? { top, left, bottom: top, right: left });
    },
    GetUsedRangeOrNullObject: (self, args) => {
      const area = used(self, args);
      return area === null ? null : at(self, area);
    },
    GetMergedAreasOrNullObject: ({ host, sheetId, area }) => {
      const areas = host.model.merges(sheetId).filter((merge) => shared(merge, area) !== null);
      return areas.length === 0 ? null : host.make.rangeAreas(sheetId, areas);
    },
    GetSpecialCellsOrNullObject: (self, args) => {
      if (args.text(0) !== 'Visible') {
        throw missingMember(`Range.getSpecialCellsOrNullObject("${args.text(0)}")`);
      }
      const areas = visibleAreas(self);
      return areas.length === 0 ? null : self.host.make.rangeAreas(self.sheetId, areas);
    },
    Insert: insert,
    Delete: remove,
    Clear: clear,
    Merge: merge,
    Unmerge: (self) => {
      requireUnprotected(self);
      for (const area of mergesIn(self)) self.host.model.unmerge(self.sheetId, area);
      return null;
    },
    Select: ({ host, sheetId, area }) => {
      host.model.select(sheetId, area);
      return null;
    },
    // Also in manual mode; the answer comes when it is done.
    Calculate: async ({ host }) => {
      await host.model.settle();
      return null;
    },
  },
});

function at({ host, sheetId }: RangeState, area: Area): HostObject {
  if (area.top < 0 || area.left < 0 || area.bottom >= ROWS || area.right >= COLUMNS) {
    throw new HostError('InvalidArgument');
  }
  if (area.bottom < area.top || area.right < area.left) throw new HostError('InvalidArgument');
  return host.make.range(sheetId, area);
}

function moved(area: Area, rows: number, columns: number): Area {
  return {
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
}

function other({ host, sheetId }: RangeState, args: Arguments): Area {
  return rangeArgument(host, args, 0, sheetId).area;
}

function joined(one: Area, two: Area): Area {
  return {
    top: Math.min(one.top, two.top),
    left: Math.min(one.left, two.left),
    bottom: Math.max(one.bottom, two.bottom),
    right: Math.max(one.right, two.right),
  };
}

function used({ host, sheetId, area }: RangeState, args: Arguments): Area | null {
  const all = host.model.usedArea(sheetId, args.flag(0));
  return all === null ? null : shared(all, area);
}

function addressOf({ host, sheetId, area }: RangeState): string {
  const sheet = host.model.sheets().find(({ id }) => id === sheetId);
  if (sheet === undefined) throw new HostError('ItemNotFound');
  return `${quotedName(sheet.name)}!${addressIn(area)}`;
}

function addressIn(area: Area): string {
  if (heightOf(area) === ROWS && widthOf(area) < COLUMNS) {
    return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  }
  if (widthOf(area) === COLUMNS) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  const first = cellAddress({ row: area.top, column: area.left });
  return cellCount(area) === 1 ? first : areaAddress(area);
}

function setNumberFormat(self: RangeState, given: unknown): void {
  requireUnprotected(self);
  const formatAt = blockReader(self, given);
  if (!Array.isArray(given)) {
    self.host.model.setLook(self.sheetId, self.area, { numberFormat: formatCode(given) });
    return;
  }
  setLooks(self, (row, column) => {
    const format = formatAt(row, column);
    return format == null ? null : { numberFormat: formatCode(format) };
  });
}

function formatCode(format: unknown): string {
  return asText(format) === '' ? 'General' : asText(format);
}

function rowsHidden({ host, sheetId, area }: RangeState): boolean | null {
  return commonFlag(area.top, area.bottom, (row) => host.model.isRowHidden(sheetId, row));
}

function columnsHidden({ host, sheetId, area }: RangeState): boolean | null {
  return commonFlag(area.left, area.right, (column) => host.model.isColumnHidden(sheetId, column));
}

/** What all have in common; null where they differ. */
function commonFlag(
  first: number,
  last: number,
  flagAt: (index: number) => boolean,
): boolean | null {
  const flag = flagAt(first);
  for (let index = first + 1; index <= last; index++) {
    if (flagAt(index) !== flag) return null;
  }
  return flag;
}

function hideRows(self: RangeState, hidden: boolean): void {
  requireUnprotected(self);
  self.host.model.hideRows(self.sheetId, self.area, hidden);
}

function hideColumns(self: RangeState, hidden: boolean): void {
  requireUnprotected(self);
  self.host.model.hideColumns(self.sheetId, self.area, hidden);
}

function mergesIn({ host, sheetId, area }: RangeState): readonly Area[] {
  return host.model.merges(sheetId).filter((merged) => shared(merged, area) !== null);
}

function merge(self: RangeState, args: Arguments): null {
  const { host, sheetId, area } = self;
  requireUnprotected(self);
  for (const before of mergesIn(self)) host.model.unmerge(sheetId, before);
  const rows = args.flag(0) ? heightOf(area) : 1;
  for (let row = 0; row < rows; row++) {
    const top = area.top + row;
    const merged = rows === 1 ? area : { ...area, top, bottom: top };
    if (cellCount(merged) > 1) mergeOne(self, merged);
  }
  return null;
}

/** Only the first cell's content stays. */
function mergeOne({ host, sheetId }: RangeState, area: Area): void {
  host.model.write(sheetId, area, (row, column) => {
    return row === 0 && column === 0 ? undefined : { kind: 'value', value: null };
  });
  host.model.merge(sheetId, area);
}

/** Whole rows and columns only: of other cells it is not known what else on the sheet they move. */
function insert(self: RangeState, args: Arguments): HostObject {
  requireUnprotected(self);
  const { host, sheetId, area } = self;
  const shift = oneOf(args.get(0), ['Down', 'Right']);
  if (widthOf(area) === COLUMNS) host.model.insertRows(sheetId, area.top, heightOf(area));
  else if (heightOf(area) === ROWS) host.model.insertColumns(sheetId, area.left, widthOf(area));
  else throw missingMember(`Range.insert("${shift}") of a part of rows or columns`);
  return host.make.range(sheetId, area);
}

function remove(self: RangeState, args: Arguments): null {
  requireUnprotected(self);
  const { host, sheetId, area } = self;
  const shift = oneOf(args.get(0), ['Up', 'Left']);
  if (widthOf(area) === COLUMNS) host.model.removeRows(sheetId, area.top, heightOf(area));
  else if (heightOf(area) === ROWS) host.model.removeColumns(sheetId, area.left, widthOf(area));
  else throw missingMember(`Range.delete("${shift}") of a part of rows or columns`);
  return null;
}

const CLEARS = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'];

function clear(self: RangeState, args: Arguments): null {
  requireUnprotected(self);
  const what = args.textOr(0, 'All');
  if (!CLEARS.includes(what)) throw new HostError('InvalidArgument');
  const { host, sheetId } = self;
  if (what !== 'Contents' && what !== 'Formats') removeLinks(self);
  const area = clipped(self);
  if (area === null) return null;
  if (what === 'All' || what === 'Contents') {
    host.model.write(sheetId, area, () => ({ kind: 'value', value: null }));
  }
  if (what === 'All' || what === 'Formats' || what === 'RemoveHyperlinks') {
    host.model.clearLook(sheetId, area);
  }
  if (what === 'All' || what === 'Formats') {
    for (const merged of mergesIn(self)) host.model.unmerge(sheetId, merged);
  }
  return null;
}

/** Whole rows and columns need clearing only where there is something. */
function clipped({ host, sheetId, area }: RangeState): Area | null {
  const all = host.model.usedArea(sheetId, false);
  return all === null ? null : shared(all, area);
}
