import { quotedSheet } from '../../workbook/address';

/** New names of sheets by their old ones in capitals; null for a sheet that was removed. */
export type SheetRenames = ReadonlyMap<string, string | null>;

/** A string, or what stands before an exclamation mark that no book or error precedes. */
const SHEETS =
  /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|(?<![\]#\p{L}\p{N}_.'$])([\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!/gu;
/** Names that need no quotes; one that looks like a cell's address does. */
const SIMPLE = /^(?![A-Z]{1,3}[0-9]+$|R[0-9]*(?:C[0-9]*)?$|C[0-9]*$)[\p{L}_][\p{L}\p{N}_.]*$/iu;

/**
 * A formula after sheets got other names or were removed. What pointed into a removed sheet
 * becomes #REF!, as in Excel.
 * @param formula without the leading equals sign
 * @param renames of the workbook
 */
export function renameSheets(formula: string, renames: SheetRenames): string {
  if (renames.size === 0 || !formula.includes('!')) return formula;
  return formula.replace(
    SHEETS,
    (whole: string, quoted: string | undefined, bare: string | undefined) => {
      const name = quoted?.replaceAll("''", "'") ?? bare;
      if (name === undefined || name.includes(']')) return whole;
      const renamed = renamedReference(name, renames);
      return renamed === name ? whole : renamed === null ? '#REF!' : `${written(renamed)}!`;
    },
  );
}

/** A reference through several sheets names the first and the last: Jan:Dec. */
function renamedReference(name: string, renames: SheetRenames): string | null {
  const names = name.split(':').map((one) => {
    const renamed = renames.get(one.toUpperCase());
    return renamed === undefined ? one : renamed;
  });
  return names.includes(null) ? null : names.join(':');
}

function written(name: string): string {
  return name.split(':').every((one) => SIMPLE.test(one)) ? name : quotedSheet(name);
}
