import type { Area } from '../../../workbook/address';
import type { ModelSheet } from '../../model/spreadsheetModel';
import { COLUMNS, ROWS } from '../cells/limits';
import { asFlag, asNumber, asText, oneOf } from '../checkValue';
import { eventMethods } from '../eventMethods';
import type { HostContext } from '../hostContext';
import { HostError } from '../hostError';
import { classOf } from '../hostObject';
import type { HostObject } from '../hostObject';
import type { Arguments } from '../readArguments';
import { freezePanes } from './freezePanes';
import { pageLayout } from './pageLayout';
import { rangeAt } from './rangeState';
import { requireSheetName } from './sheetName';
import { protection } from './worksheetProtection';

interface Worksheet {
  readonly host: HostContext;
  readonly sheetId: string;
}

/** One sheet. */
export const worksheet = classOf<Worksheet>({
  name: 'Worksheet',
  identity: ({ sheetId }) => ({ Id: sheetId }),
  values: {
    Id: { get: (self) => sheetOf(self).id },
    Name: {
      get: (self) => sheetOf(self).name,
      set: (self, value) => {
        const name = asText(value);
        if (sheetOf(self).name === name) return;
        requireSheetName(self.host, name, self.sheetId);
        self.host.model.renameSheet(self.sheetId, name);
      },
    },
    Position: {
      get: (self) => self.host.model.sheets().findIndex(({ id }) => id === sheetOf(self).id),
      set: (self, value) => {
        const position = asNumber(value);
        if (position < 0 || position >= self.host.model.sheets().length) {
          throw new HostError('InvalidArgument');
        }
        self.host.model.moveSheet(sheetOf(self).id, position);
      },
    },
    Visibility: {
      get: (self) => sheetOf(self).visibility,
      set: (self, value) => {
        const visibility = oneOf(value, ['Visible', 'Hidden', 'VeryHidden']);
        if (visibility !== 'Visible') requireAnotherVisible(self);
        self.host.model.setVisibility(self.sheetId, visibility);
      },
    },
    ShowGridlines: { get: (self) => sheetOf(self).gridlines },
    // The client writes this property under another name than it reads it.
    Gridlines: {
      get: (self) => sheetOf(self).gridlines,
      set: (self, value) => {
        self.host.model.setGridlines(sheetOf(self).id, asFlag(value));
      },
      onlyByName: true,
    },
    TabColor: {
      get: (self) => sheetOf(self).tabColor,
      set: (self, value) => {
        self.host.model.setTabColor(sheetOf(self).id, asText(value));
      },
    },
  },
  links: {
    Tables: ({ host, sheetId }) => host.make.tables(sheetId),
    Names: ({ host, sheetId }) => host.make.names(sheetId),
    Charts: ({ host, sheetId }) => host.make.charts(sheetId),
    FreezePanes: (self) => freezePanes(self),
    PageLayout: (self) => pageLayout(self),
    Protection: (self) => protection(self),
  },
  calls: {
    ...eventMethods<Worksheet>(({ sheetId }) => sheetId),
    Activate: (self) => {
      self.host.model.activate(sheetOf(self).id);
      return null;
    },
    Delete: (self) => {
      if (sheetOf(self).visibility === 'VeryHidden') throw new HostError('InvalidOperation');
      if (self.host.extras.isStructureProtected) throw new HostError('AccessDenied');
      requireAnotherVisible(self);
      self.host.model.removeSheet(self.sheetId);
      for (const name of self.host.model.names()) {
        if (name.sheetId === self.sheetId) self.host.model.removeName(name.id);
      }
      return null;
    },
    Calculate: async ({ host }) => {
      await host.model.settle();
      return null;
    },
    GetRange: (self, args) => {
      if (!args.has(0) || args.get(0) === '') return at(self, WHOLE_SHEET);
      const found = rangeAt(self.host, args.text(0), sheetOf(self).id);
      return self.host.make.range(found.sheetId, found.area);
    },
    GetCell: (self, args) => {
      const [row, column] = [args.whole(0), args.whole(1)];
      return at(self, { top: row, left: column, bottom: row, right: column });
    },
    GetRangeByIndexes: (self, args) => {
      const [top, left] = [args.whole(0), args.whole(1)];
      const [rows, columns] = [args.whole(2), args.whole(3)];
      if (rows < 1 || columns < 1) throw new HostError('InvalidArgument');
      return at(self, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
    },
    GetUsedRange: (self, args) => at(self, used(self, args) ?? FIRST_CELL),
    GetUsedRangeOrNullObject: (self, args) => {
      const area = used(self, args);
      return area === null ? null : at(self, area);
    },
    _GetSheetById: ({ host }, args) => host.make.worksheet(args.text(0)),
  },
});

const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };
const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** A sheet that is gone is no resource any more, whoever still holds its object. */
function sheetOf({ host, sheetId }: Worksheet): ModelSheet {
  const found = host.model.sheets().find(({ id }) => id === sheetId);
  if (found === undefined) throw new HostError('ItemNotFound');
  return found;
}

function at(self: Worksheet, area: Area): HostObject {
  const { id } = sheetOf(self);
  if (area.top < 0 || area.left < 0 || area.bottom >= ROWS || area.right >= COLUMNS) {
    throw new HostError('InvalidArgument');
  }
  return self.host.make.range(id, area);
}

function used(self: Worksheet, args: Arguments): Area | null {
  return self.host.model.usedArea(sheetOf(self).id, args.flag(0));
}

/** A workbook keeps at least one sheet that is seen. */
function requireAnotherVisible({ host, sheetId }: Worksheet): void {
  const others = host.model.sheets().filter(({ id }) => id !== sheetId);
  if (!others.some(({ visibility }) => visibility === 'Visible')) {
    throw new HostError('InvalidOperation');
  }
}
