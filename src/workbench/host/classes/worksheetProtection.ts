import type { HostContext } from '../hostContext';
import { HostError } from '../hostError';
import { classOf } from '../hostObject';

interface Sheet {
  readonly host: HostContext;
  readonly sheetId: string;
}

/** Whether a sheet is protected; passwords are not kept. */
export const protection = classOf<Sheet>({
  name: 'WorksheetProtection',
  values: {
    Protected: { get: ({ host, sheetId }) => host.extras.protectedSheets.has(sheetId) },
  },
  calls: {
    Protect: ({ host, sheetId }) => {
      const sheets = host.extras.protectedSheets;
      if (sheets.has(sheetId)) throw new HostError('InvalidOperation');
      sheets.add(sheetId);
      return null;
    },
    Unprotect: ({ host, sheetId }) => {
      host.extras.protectedSheets.delete(sheetId);
      return null;
    },
  },
});
