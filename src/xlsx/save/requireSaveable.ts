import type { WorkbookView } from '../../workbook/view';

/** What Excel allows as the name of a sheet. */
const SHEET_NAME = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/;
const LONGEST_NAME = 31;

/**
 * A name as Excel allows it, as near to the one given as can be; other programs allow more.
 * @param name of a sheet, anything at all
 */
export function allowedName(name: string): string {
  const allowed = name
    .replace(/[[\]:*?/\\]/g, '_')
    .slice(0, LONGEST_NAME)
    .replace(/^'|'$/g, '_');
  return allowed === '' ? '_' : allowed;
}

/**
 * Refuses a workbook that no file can hold.
 * @param view as it is to be saved
 * @param kept names of sheets that the file has already, allowed or not
 * @throws Error that says why
 */
export function requireSaveable(
  { sheets, activeSheet }: WorkbookView,
  kept: ReadonlySet<string>,
): void {
  const names = new Set<string>();
  for (const { name } of sheets) {
    if (!SHEET_NAME.test(name) && !kept.has(name))
      throw new Error(`Excel allows no sheet named "${name}"`);
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
