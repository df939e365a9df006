/**
 * The mark of a sheet that was taken in from another file: a hidden name local to the sheet, whose
 * formula is a text, the file and the sheet. It travels with the sheet, and the sheet is the user's:
 * we read it as a ledger of that file, and never write to it.
 */
export const LEDGER_COPY_MARK = 'PCF_LedgerCopy';

/** Where a sheet was taken from. */
export interface SheetOrigin {
  readonly file: string;
  readonly sheet: string;
}

/** Neither a file's nor a sheet's name can have one. */
const BETWEEN = '/';

/**
 * The formula of the mark, without equals sign: "energy.xlsx/Sheet1".
 * @param origin file and sheet
 */
export function copyFormula({ file, sheet }: SheetOrigin): string {
  return `"${`${file}${BETWEEN}${sheet}`.replaceAll('"', '""')}"`;
}

/**
 * Where a marked sheet was taken from.
 * @param formula of the mark, without equals sign
 * @returns null where it says nothing that can be understood: the sheet is then an ordinary one
 */
export function originIn(formula: string): SheetOrigin | null {
  const text = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1]?.replaceAll('""', '"') ?? '';
  const at = text.indexOf(BETWEEN);
  if (at < 1 || at === text.length - 1) return null;
  return { file: text.slice(0, at), sheet: text.slice(at + 1) };
}
