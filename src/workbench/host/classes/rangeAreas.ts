import { areaAddress } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import { cellCount } from '../cells/limits';
import type { HostContext } from '../hostContext';
import { classOf } from '../hostObject';
import { quotedName } from '../quotedName';

/** Several areas of one sheet. */
export interface AreasState {
  readonly host: HostContext;
  readonly sheetId: string;
  readonly areas: readonly Area[];
  reference: string | null;
}

const areaList = classOf<AreasState>({
  name: 'RangeCollection',
  items: ({ host, sheetId, areas }) => areas.map((area) => host.make.range(sheetId, area)),
  calls: { GetCount: ({ areas }) => areas.length },
});

/** Several ranges as one object. */
export const rangeAreas = classOf<AreasState>({
  name: 'RangeAreas',
  identity: ({ reference }) => (reference === null ? {} : { _ReferenceId: reference }),
  values: {
    Address: {
      get: ({ host, sheetId, areas }) => {
        const sheet = host.model.sheets().find(({ id }) => id === sheetId);
        const name = quotedName(sheet?.name ?? '');
        return areas.map((area) => `${name}!${areaAddress(area)}`).join(',');
      },
    },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  links: {
    Areas: (self) => areaList(self),
    Worksheet: ({ host, sheetId }) => host.make.worksheet(sheetId),
  },
  calls: {
    _KeepReference: (self) => {
      self.reference ??= self.host.references.keep(rangeAreas(self));
      return null;
    },
  },
});
