import { sheetReference } from './address';
import { SHEET_KEYS } from './plan';
import type { SheetKey } from './plan';

/**
 * The mark of our sheets: a hidden name local to the sheet, whose formula is the key as a text.
 * It travels with the sheet when it is renamed, moved or copied.
 */
export const MARK = 'PCF_Sheet';

/** The key that copies get as soon as we write: not one of a sheet of ours. */
export const COPY_KEY = 'copy';

/** Names for the whole workbook are ours when they begin so and point into our sheets. */
export const NAME_PREFIX = 'PCF_';

/**
 * What the marked sheets are. Of two with the same key the first is ours and the later one a copy;
 * so is a sheet with a key we do not know.
 * @param marks in the order of the sheets: each sheet's place and its mark's formula, without the
 * leading equals sign
 */
export function ownMarks(
  marks: readonly { readonly sheet: number; readonly formula: string }[],
): ReadonlyMap<number, SheetKey | 'copy'> {
  const found = new Map<number, SheetKey | 'copy'>();
  const taken = new Set<SheetKey>();
  for (const { sheet, formula } of marks) {
    const key = SHEET_KEYS.find((candidate) => formula === `"${candidate}"`);
    const isOurs = key !== undefined && !taken.has(key);
    if (isOurs) taken.add(key);
    found.set(sheet, isOurs ? key : 'copy');
  }
  return found;
}

/**
 * Whether a name for the whole workbook was written by us before. A name that lost its cells
 * (#REF!) counts too.
 * @param name the name
 * @param formula what it stands for, without the leading equals sign
 * @param ownedNames current names of our sheets
 */
export function isOurGlobalName(
  name: string,
  formula: string,
  ownedNames: readonly string[],
): boolean {
  if (!name.startsWith(NAME_PREFIX)) return false;
  if (formula.startsWith('#REF!')) return true;
  return ownedNames.some((sheet) => {
    return formula.startsWith(sheetReference(sheet, '')) || formula.startsWith(`${sheet}!`);
  });
}
