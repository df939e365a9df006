import { eventMethods } from '../eventMethods';
import type { HostContext } from '../hostContext';
import { HostError } from '../hostError';
import { WORKBOOK_TARGET } from '../hostEvents';
import { classOf } from '../hostObject';
import type { HostObject } from '../hostObject';
import type { Arguments } from '../readArguments';
import { findSheet, sheetNamed } from './rangeState';
import { requireSheetName } from './sheetName';

interface Worksheets {
  readonly host: HostContext;
}

/** The sheets of the workbook. */
export const worksheets = classOf<Worksheets>({
  name: 'WorksheetCollection',
  items: ({ host }) => host.model.sheets().map(({ id }) => host.make.worksheet(id)),
  calls: {
    ...eventMethods<Worksheets>(() => WORKBOOK_TARGET),
    Add: ({ host }, args) => {
      if (host.extras.isStructureProtected) throw new HostError('AccessDenied');
      const name = args.has(0) ? args.text(0) : freeName(host);
      requireSheetName(host, name, null);
      return host.make.worksheet(host.model.addSheet(name));
    },
    GetItem: ({ host }, args) => host.make.worksheet(sheetNamed(host, args.text(0))),
    GetItemOrNullObject: ({ host }, args) => {
      const found = findSheet(host, args.text(0));
      return found === null ? null : host.make.worksheet(found);
    },
    GetActiveWorksheet: ({ host }) => host.make.worksheet(host.model.activeSheet()),
    GetCount: ({ host }, args) => listed(host, args).length,
    GetFirst: ({ host }, args) => end(host, listed(host, args).at(0)),
    GetLast: ({ host }, args) => end(host, listed(host, args).at(-1)),
  },
});

function listed(host: HostContext, args: Arguments): readonly string[] {
  const sheets = host.model.sheets();
  const shown = args.flag(0) ? sheets.filter((one) => one.visibility === 'Visible') : sheets;
  return shown.map(({ id }) => id);
}

function end(host: HostContext, sheetId: string | undefined): HostObject {
  if (sheetId === undefined) throw new HostError('ItemNotFound');
  return host.make.worksheet(sheetId);
}

function freeName(host: HostContext): string {
  let number = 1;
  while (findSheet(host, `Sheet${String(number)}`) !== null) number++;
  return `Sheet${String(number)}`;
}
