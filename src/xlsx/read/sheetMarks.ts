import { SHEET_KEYS } from '../../workbook/plan';
import type { SheetKey } from '../../workbook/plan';
import type { WorkbookPart } from './readWorkbookPart';

/**
 * The mark of our sheets: a hidden name local to the sheet, whose formula is the key as a text.
 * It travels with the sheet when it is renamed, moved or copied.
 */
export const MARK = 'PCF_Sheet';

/** The key that copies get as soon as we write: not one of a sheet of ours. */
export const COPY_KEY = 'copy';

/**
 * Which sheets carry our mark, by position. Of two with the same key the first is ours and the
 * later one a copy; so is a sheet with a key we do not know.
 * @param workbook as read
 */
export function sheetMarks(workbook: WorkbookPart): ReadonlyMap<number, SheetKey | 'copy'> {
  const marks = new Map<number, SheetKey | 'copy'>();
  const taken = new Set<SheetKey>();
  for (const { sheet, formula } of marksInOrder(workbook)) {
    const key = SHEET_KEYS.find((candidate) => formula === `"${candidate}"`);
    const isOurs = key !== undefined && !taken.has(key);
    if (isOurs) taken.add(key);
    marks.set(sheet, isOurs ? key : 'copy');
  }
  return marks;
}

function marksInOrder(
  workbook: WorkbookPart,
): readonly { readonly sheet: number; readonly formula: string }[] {
  return workbook.names
    .flatMap(({ name, sheet, formula }) => {
      return name === MARK && sheet !== null ? [{ sheet, formula }] : [];
    })
    .sort((a, b) => a.sheet - b.sheet);
}
