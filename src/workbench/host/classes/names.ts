import { PRINT_AREA, PRINT_TITLES } from '../../../workbook/printNames';
import type { ModelName } from '../../model/spreadsheetModel';
import { parseReference } from '../cells/parseReference';
import { asFlag, asText } from '../checkValue';
import type { HostContext } from '../hostContext';
import { HostError } from '../hostError';
import { classOf, isHostObject } from '../hostObject';
import type { HostObject } from '../hostObject';
import { rangeAt } from './rangeState';
import { referenceTo } from './referenceTo';

/** The names of the workbook, or those local to a sheet. */
interface Names {
  readonly host: HostContext;
  readonly sheetId: string | null;
}

interface NamedItem {
  readonly host: HostContext;
  readonly id: string;
}

/** What Excel allows as a name: letters, digits, points and underscores, and no cell's address. */
const ALLOWED = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const LIKE_A_CELL = /^(?:[A-Za-z]{1,3}[0-9]+|[RrCc]|[Rr][0-9]*[Cc][0-9]*)$/;

const namedItem = classOf<NamedItem>({
  name: 'NamedItem',
  identity: (self) => ({ _Id: shownName(nameOf(self)) }),
  values: {
    Name: { get: (self) => shownName(nameOf(self)) },
    _Id: { get: (self) => shownName(nameOf(self)) },
    Formula: {
      get: (self) => `=${nameOf(self).formula}`,
      set: (self, value) => {
        const formula = asText(value).replace(/^=/, '');
        self.host.model.updateName(self.id, { formula });
      },
    },
    Visible: {
      get: (self) => nameOf(self).visible,
      set: (self, value) => {
        self.host.model.updateName(self.id, { visible: asFlag(value) });
      },
    },
    Comment: {
      get: (self) => nameOf(self).comment,
      set: (self, value) => {
        self.host.model.updateName(self.id, { comment: asText(value) });
      },
    },
    Scope: { get: (self) => (nameOf(self).sheetId === null ? 'Workbook' : 'Worksheet') },
    Type: { get: (self) => typeOf(nameOf(self)) },
    Value: { get: (self) => valueOf(nameOf(self)) },
  },
  links: {
    WorksheetOrNullObject: (self) => {
      const { sheetId } = nameOf(self);
      return sheetId === null ? null : self.host.make.worksheet(sheetId);
    },
    Worksheet: (self) => {
      const { sheetId } = nameOf(self);
      if (sheetId === null) throw new HostError('InvalidOperation');
      return self.host.make.worksheet(sheetId);
    },
  },
  calls: {
    Delete: ({ host, id }) => {
      host.model.removeName(id);
      return null;
    },
    GetRange: (self) => {
      const found = rangeOf(self);
      if (found === null) throw new HostError('InvalidOperation');
      return found;
    },
    GetRangeOrNullObject: (self) => rangeOf(self),
  },
});

/** Defined names. */
export const names = classOf<Names>({
  name: 'NamedItemCollection',
  items: ({ host, sheetId }) => {
    return listed({ host, sheetId }).map(({ id }) => namedItem({ host, id }));
  },
  calls: {
    Add: (self, args) => {
      const { host, sheetId } = self;
      const name = args.text(0);
      if (!ALLOWED.test(name) || LIKE_A_CELL.test(name)) throw new HostError('InvalidArgument');
      if (find(self, name) !== null) throw new HostError('ItemAlreadyExists');
      const reference = args.get(1);
      const formula = isHostObject(reference)
        ? referenceTo(host, reference)
        : args.text(1).replace(/^=/, '');
      const comment = args.textOr(2, '');
      const stored = storedName(name, sheetId);
      const id = host.model.addName({ name: stored, formula, sheetId, visible: true, comment });
      return namedItem({ host, id });
    },
    GetCount: (self) => listed(self).length,
    GetItem: (self, args) => {
      const found = find(self, args.text(0));
      if (found === null) throw new HostError('ItemNotFound');
      return namedItem({ host: self.host, id: found.id });
    },
    GetItemOrNullObject: (self, args) => {
      const found = find(self, args.text(0));
      return found === null ? null : namedItem({ host: self.host, id: found.id });
    },
  },
});

function listed({ host, sheetId }: Names): readonly ModelName[] {
  return host.model.names().filter((name) => name.sheetId === sheetId);
}

function find(self: Names, name: string): ModelName | null {
  const upper = name.toUpperCase();
  return listed(self).find((one) => shownName(one).toUpperCase() === upper) ?? null;
}

/** Names of Excel's own, such as what is printed, have a mark in files that Excel does not show. */
function shownName({ name }: ModelName): string {
  return name.replace(/^_xlnm\./, '');
}

function storedName(name: string, sheetId: string | null): string {
  const own = [PRINT_AREA, PRINT_TITLES].find((one) => {
    return one.toUpperCase() === `_xlnm.${name}`.toUpperCase();
  });
  return sheetId === null ? name : (own ?? name);
}

function nameOf({ host, id }: NamedItem): ModelName {
  const found = host.model.names().find((name) => name.id === id);
  if (found === undefined) throw new HostError('ItemNotFound');
  return found;
}

function rangeOf(self: NamedItem): HostObject | null {
  const { formula, sheetId } = nameOf(self);
  const found = parseReference(formula);
  if (found === null) return null;
  const base = sheetId ?? self.host.model.activeSheet();
  const range = rangeAt(self.host, formula, base);
  return self.host.make.range(range.sheetId, range.area);
}

function typeOf({ formula }: ModelName): string {
  if (formula.startsWith('#')) return 'Error';
  if (parseReference(formula) !== null) return 'Range';
  if (/^".*"$/s.test(formula)) return 'String';
  if (formula.trim() !== '' && !Number.isNaN(Number(formula))) return 'Double';
  return /^(?:TRUE|FALSE)$/i.test(formula) ? 'Boolean' : 'Array';
}

function valueOf(name: ModelName): unknown {
  const { formula } = name;
  switch (typeOf(name)) {
    case 'String':
      return formula.slice(1, -1).replaceAll('""', '"');
    case 'Double':
      return Number(formula);
    case 'Boolean':
      return /^TRUE$/i.test(formula);
    default:
      return formula;
  }
}
