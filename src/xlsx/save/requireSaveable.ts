import type { WorkbookView } from '../../workbook/view';

/** What Excel allows as the name of a sheet. */
const SHEET_NAME = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/;

/**
 * Refuses a workbook that no file can hold.
 * @param view as it is to be saved
 * @throws Error that says why
 */
export function requireSaveable({ sheets, activeSheet }: WorkbookView): void {
  const names = new Set<string>();
  for (const { name } of sheets) {
    if (!SHEET_NAME.test(name)) throw new Error(`Excel allows no sheet named "${name}"`);
    if (names.has(name.toUpperCase())) throw new Error(`Two sheets are named "${name}"`);
    names.add(name.toUpperCase());
  }
  if (!sheets.some(({ visibility }) => visibility === 'visible')) {
    throw new Error('A workbook needs a visible sheet');
  }
  if (!sheets.some(({ id }) => id === activeSheet)) {
    throw new Error('The sheet in front is not in the workbook');
  }
}
