import { areaAddress } from '../../../workbook/address';
import { asFlag, asNumber, asRecord, asText, oneOf } from '../checkValue';
import type { PageState } from '../extras';
import type { HostContext } from '../hostContext';
import { classOf } from '../hostObject';
import type { ValueMember } from '../hostObject';
import { parseReference } from '../cells/parseReference';
import { quotedName } from '../quotedName';
import { rangeArgument } from './rangeState';
import type { CellRange } from '../cells/cellBlock';
import { COLUMNS } from '../cells/limits';

interface Sheet {
  readonly host: HostContext;
  readonly sheetId: string;
}

const PAPERS = ['Letter', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5'];
const AREA_NAME = 'Print_Area';
const TITLES_NAME = 'Print_Titles';

const headerFooter = classOf<Sheet>({
  name: 'HeaderFooter',
  values: Object.fromEntries(
    ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'].map(
      (name): [string, ValueMember<Sheet>] => [
        name,
        {
          get: (self) => pageOf(self).headersFooters[name] ?? '',
          set: (self, value) => {
            pageOf(self).headersFooters[name] = asText(value);
          },
        },
      ],
    ),
  ),
});

const headerFooterGroup = classOf<Sheet>({
  name: 'HeaderFooterGroup',
  links: { DefaultForAllPages: (self) => headerFooter(self) },
});

/** How a sheet is printed. What is printed and repeated are names, as in Excel's files. */
export const pageLayout = classOf<Sheet>({
  name: 'PageLayout',
  values: {
    Orientation: {
      get: (self) => pageOf(self).orientation,
      set: (self, value) => {
        pageOf(self).orientation = oneOf(value, ['Portrait', 'Landscape']);
      },
    },
    PaperSize: {
      get: (self) => pageOf(self).paperSize,
      set: (self, value) => {
        pageOf(self).paperSize = oneOf(value, PAPERS);
      },
    },
    Zoom: {
      get: (self) => pageOf(self).zoom,
      set: (self, value) => {
        pageOf(self).zoom = asRecord(value);
      },
    },
    ...numbers([
      'LeftMargin',
      'RightMargin',
      'TopMargin',
      'BottomMargin',
      'HeaderMargin',
      'FooterMargin',
    ]),
    ...flags(['CenterHorizontally', 'CenterVertically', 'PrintGridlines', 'PrintHeadings']),
  },
  links: { HeadersFooters: (self) => headerFooterGroup(self) },
  calls: {
    SetPrintArea: (self, args) => {
      setName(self, AREA_NAME, rangeArgument(self.host, args, 0, self.sheetId));
      return null;
    },
    SetPrintTitleRows: (self, args) => {
      const range = rangeArgument(self.host, args, 0, self.sheetId);
      const area = { ...range.area, left: 0, right: COLUMNS - 1 };
      setName(self, TITLES_NAME, { ...range, area });
      return null;
    },
    GetPrintAreaOrNullObject: (self) => {
      const area = named(self, AREA_NAME);
      return area === null ? null : self.host.make.rangeAreas(self.sheetId, [area]);
    },
    GetPrintTitleRowsOrNullObject: (self) => {
      const area = named(self, TITLES_NAME);
      return area === null ? null : self.host.make.range(self.sheetId, area);
    },
  },
});

function numbers(names: readonly string[]): Record<string, ValueMember<Sheet>> {
  return members(names, (name) => ({
    get: (self) => pageOf(self).margins[name] ?? null,
    set: (self, value) => {
      pageOf(self).margins[name] = asNumber(value);
    },
  }));
}

function flags(names: readonly string[]): Record<string, ValueMember<Sheet>> {
  return members(names, (name) => ({
    get: (self) => pageOf(self).flags[name] ?? false,
    set: (self, value) => {
      pageOf(self).flags[name] = asFlag(value);
    },
  }));
}

function members(
  names: readonly string[],
  make: (name: string) => ValueMember<Sheet>,
): Record<string, ValueMember<Sheet>> {
  return Object.fromEntries(names.map((name) => [name, make(name)]));
}

function pageOf({ host, sheetId }: Sheet): PageState {
  const known = host.extras.pages.get(sheetId);
  if (known !== undefined) return known;
  const page: PageState = {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    margins: {},
    headersFooters: {},
    flags: {},
  };
  host.extras.pages.set(sheetId, page);
  return page;
}

function setName({ host, sheetId }: Sheet, name: string, range: CellRange): void {
  for (const old of host.model.names()) {
    if (old.name === name && old.sheetId === sheetId) host.model.removeName(old.id);
  }
  const sheet = host.model.sheets().find(({ id }) => id === sheetId);
  const address =
    range.area.right === COLUMNS - 1 ? rows(range) : absolute(areaAddress(range.area));
  const formula = `${quotedName(sheet?.name ?? '')}!${address}`;
  host.model.addName({ name, formula, sheetId, visible: true, comment: '' });
}

function rows({ area }: CellRange): string {
  return `$${String(area.top + 1)}:$${String(area.bottom + 1)}`;
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');
}

function named({ host, sheetId }: Sheet, name: string): CellRange['area'] | null {
  const found = host.model.names().find((one) => one.name === name && one.sheetId === sheetId);
  return found === undefined ? null : (parseReference(found.formula)?.area ?? null);
}
