import type { HostContext } from '../hostContext';
import { classOf } from '../hostObject';
import type { Area } from '../../../workbook/address';
import { COLUMNS, ROWS } from '../cells/limits';
import { rangeArgument } from './rangeState';

interface Sheet {
  readonly host: HostContext;
  readonly sheetId: string;
}

/** Rows and columns that stay in view. */
export const freezePanes = classOf<Sheet>({
  name: 'WorksheetFreezePanes',
  calls: {
    FreezeRows: ({ host, sheetId }, args) => {
      host.model.freeze(sheetId, args.has(0) ? args.whole(0) : 1, 0);
      return null;
    },
    FreezeColumns: ({ host, sheetId }, args) => {
      host.model.freeze(sheetId, 0, args.has(0) ? args.whole(0) : 1);
      return null;
    },
    FreezeAt: ({ host, sheetId }, args) => {
      const { area } = rangeArgument(host, args, 0, sheetId);
      host.model.freeze(sheetId, area.bottom + 1, area.right + 1);
      return null;
    },
    Unfreeze: ({ host, sheetId }) => {
      host.model.freeze(sheetId, 0, 0);
      return null;
    },
    GetLocationOrNullObject: ({ host, sheetId }) => {
      const { rows, columns } = host.model.frozen(sheetId);
      if (rows === 0 && columns === 0) return null;
      const area: Area = {
        top: 0,
        left: 0,
        bottom: rows === 0 ? ROWS - 1 : rows - 1,
        right: columns === 0 ? COLUMNS - 1 : columns - 1,
      };
      return host.make.range(sheetId, area);
    },
  },
});
