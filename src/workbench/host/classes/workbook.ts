import type { HostContext } from '../hostContext';
import { HostError } from '../hostError';
import { classOf } from '../hostObject';
import { application } from './application';
import { insertWorksheets } from './insertWorksheets';
import { settings } from './settings';
import { worksheets } from './worksheets';

interface Workbook {
  readonly host: HostContext;
}

const workbookProtection = classOf<Workbook>({
  name: 'WorkbookProtection',
  values: { Protected: { get: ({ host }) => host.extras.isStructureProtected } },
  calls: {
    Protect: ({ host }) => {
      host.extras.isStructureProtected = true;
      return null;
    },
    Unprotect: ({ host }) => {
      host.extras.isStructureProtected = false;
      return null;
    },
  },
});

/** The open workbook: the root of everything. */
export const workbook = classOf<Workbook>({
  name: 'Workbook',
  values: {
    Name: { get: ({ host }) => host.setup.workbookName },
    ReadOnly: { get: () => false },
  },
  links: {
    Worksheets: (self) => worksheets(self),
    Application: (self) => application(self),
    Names: ({ host }) => host.make.names(null),
    Tables: ({ host }) => host.make.tables(null),
    Settings: (self) => settings(self),
    Protection: (self) => workbookProtection(self),
  },
  calls: {
    GetSelectedRange: ({ host }) => {
      const { sheetId, area } = host.model.selection();
      return host.make.range(sheetId, area);
    },
    GetActiveCell: ({ host }) => {
      const { sheetId, area } = host.model.selection();
      return host.make.range(sheetId, { ...area, bottom: area.top, right: area.left });
    },
    InsertWorksheetsFromBase64: ({ host }, args) => insertWorksheets(host, args),
    _RegisterSelectionChangedEvent: ({ host }) => {
      host.events.register(SELECTION, TARGET);
      return null;
    },
    _UnregisterSelectionChangedEvent: ({ host }) => {
      host.events.unregister(SELECTION, TARGET);
      return null;
    },
    _RemoveReference: ({ host }, args) => {
      host.references.release(args.text(0));
      return null;
    },
    _RemoveAllReferences: ({ host }) => {
      host.references.releaseAll();
      return null;
    },
    _GetReferenceCount: ({ host }) => host.references.size,
    _GetObjectByReferenceId: ({ host }, args) => kept(host, args.text(0)),
    _GetRangeForEventByReferenceId: ({ host }, args) => kept(host, args.text(0)),
    _GetRangeOrNullObjectForEventByReferenceId: ({ host }, args) => {
      return host.references.find(args.text(0));
    },
  },
});

const SELECTION = 2;
const TARGET = 'Workbook';

function kept(host: HostContext, name: string): unknown {
  const found = host.references.find(name);
  if (found === null) throw new HostError('InvalidReference');
  return found;
}
