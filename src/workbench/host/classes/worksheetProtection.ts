import { asRecord } from '../checkValue';
import type { HostContext } from '../hostContext';
import { HostError, missingMember } from '../hostError';
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
    Protect: ({ host, sheetId }, args) => {
      requireNoExceptions(args.get(0));
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

/** What options allow in spite of the protection is not known here, and must not be passed over. */
function requireNoExceptions(options: unknown): void {
  if (options == null) return;
  const allowed = Object.entries(asRecord(options)).filter(([, isAllowed]) => isAllowed === true);
  const [option] = allowed.map(([name]) => name);
  if (option !== undefined) throw missingMember(`WorksheetProtection.protect({ ${option} })`);
}
