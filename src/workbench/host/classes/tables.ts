import type { Area } from '../../../workbook/address';
import { shared } from '../cells/limits';
import { requireUnprotected } from '../cells/requireUnprotected';
import { asFlag, asText } from '../checkValue';
import { removeWhere } from '../extras';
import type { TableState } from '../extras';
import type { HostContext } from '../hostContext';
import { HostError } from '../hostError';
import { classOf } from '../hostObject';
import type { HostObject, ValueMember } from '../hostObject';
import { nameHeaders, showTable } from '../tableHeaders';
import { rangeArgument } from './rangeState';

/** The tables of the workbook, or of one sheet. */
interface Tables {
  readonly host: HostContext;
  readonly sheetId: string | null;
}

interface Table {
  readonly host: HostContext;
  readonly state: TableState;
}

type FlagName =
  | 'showHeaders'
  | 'showFilterButton'
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

const ALLOWED = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

const table = classOf<Table>({
  name: 'Table',
  identity: ({ state }) => ({ Id: state.id }),
  values: {
    Id: { get: ({ state }) => state.id },
    Name: {
      get: ({ state }) => state.name,
      set: (self, value) => {
        rename(self, asText(value));
      },
    },
    Style: {
      get: ({ state }) => state.style,
      set: ({ state }, value) => {
        state.style = asText(value);
      },
    },
    ShowHeaders: flag('showHeaders'),
    ShowFilterButton: flag('showFilterButton'),
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
    ShowTotals: { get: () => false },
  },
  links: { Worksheet: ({ host, state }) => host.make.worksheet(state.sheetId) },
  calls: {
    GetRange: ({ host, state }) => host.make.range(state.sheetId, state.area),
    GetHeaderRowRange: (self) => part(self, ({ top }) => ({ bottom: top })),
    GetDataBodyRange: (self) => part(self, ({ top }) => ({ top: top + 1 })),
    ConvertToRange: (self) => {
      remove(self);
      return self.host.make.range(self.state.sheetId, self.state.area);
    },
    Delete: (self) => {
      remove(self);
      const { host, state } = self;
      host.model.write(state.sheetId, state.area, () => ({ kind: 'value', value: null }));
      return null;
    },
  },
});

/** Tables by name or id. */
export const tables = classOf<Tables>({
  name: 'TableCollection',
  values: { Count: { get: (self) => listed(self).length } },
  items: (self) => listed(self).map((state) => table({ host: self.host, state })),
  calls: {
    Add: (self, args) => add(self, rangeArgument(self.host, args, 0, sheetFor(self)), args.flag(1)),
    GetCount: (self) => listed(self).length,
    GetItem: (self, args) => {
      const found = find(self, args.text(0));
      if (found === null) throw new HostError('ItemNotFound');
      return found;
    },
    GetItemAt: (self, args) => {
      const state = listed(self)[args.whole(0)];
      if (state === undefined) throw new HostError('InvalidArgument');
      return table({ host: self.host, state });
    },
    GetItemOrNullObject: (self, args) => find(self, args.text(0)),
  },
});

function flag(name: FlagName): ValueMember<Table> {
  return {
    get: ({ state }) => state[name],
    set: ({ state }, value) => {
      state[name] = asFlag(value);
    },
  };
}

function sheetFor({ host, sheetId }: Tables): string {
  return sheetId ?? host.model.activeSheet();
}

function listed({ host, sheetId }: Tables): readonly TableState[] {
  return host.extras.tables.filter((one) => sheetId === null || one.sheetId === sheetId);
}

function find(self: Tables, key: string): HostObject | null {
  const upper = key.toUpperCase();
  const state = listed(self).find((one) => one.id === key || one.name.toUpperCase() === upper);
  return state === undefined ? null : table({ host: self.host, state });
}

function add(
  { host }: Tables,
  { sheetId, area }: { readonly sheetId: string; readonly area: Area },
  hasHeaders: boolean,
): HostObject {
  requireUnprotected({ host, sheetId });
  const onSheet = host.extras.tables.filter((one) => one.sheetId === sheetId);
  if (onSheet.some((one) => shared(one.area, area) !== null)) {
    throw new HostError('InvalidOperation', 'A table cannot overlap another table.');
  }
  if (!hasHeaders)
    throw new HostError('NotImplemented', undefined, 'TableCollection.add(…, false)');
  const id = host.extras.newId();
  const state: TableState = {
    id,
    name: `Table${String(host.extras.newNumber())}`,
    sheetId,
    area: area.bottom === area.top ? { ...area, bottom: area.bottom + 1 } : area,
    showHeaders: true,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
  };
  host.extras.tables.push(state);
  nameHeaders(host, state);
  showTable(host, state);
  return table({ host, state });
}

function rename({ host, state }: Table, name: string): void {
  if (!ALLOWED.test(name)) throw new HostError('InvalidArgument');
  const upper = name.toUpperCase();
  const taken =
    host.extras.tables.some((one) => one !== state && one.name.toUpperCase() === upper) ||
    host.model.names().some((one) => one.sheetId === null && one.name.toUpperCase() === upper);
  if (taken) throw new HostError('InvalidArgument');
  host.model.removeTable(state.name);
  state.name = name;
  showTable(host, state);
}

function part({ host, state }: Table, change: (area: Area) => Partial<Area>): HostObject {
  return host.make.range(state.sheetId, { ...state.area, ...change(state.area) });
}

function remove({ host, state }: Table): void {
  removeWhere(host.extras.tables, (one) => one === state);
  host.model.removeTable(state.name);
}
