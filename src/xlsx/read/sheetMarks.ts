import { MARK, ownMarks } from '../../workbook/ownMarks';
import type { SheetKey } from '../../workbook/plan';
import type { WorkbookPart } from './readWorkbookPart';

/**
 * Which sheets carry our mark, by position.
 * @param workbook as read
 */
export function sheetMarks(workbook: WorkbookPart): ReadonlyMap<number, SheetKey | 'copy'> {
  const marks = workbook.names
    .flatMap(({ name, sheet, formula }) => {
      return name === MARK && sheet !== null ? [{ sheet, formula }] : [];
    })
    .sort((a, b) => a.sheet - b.sheet);
  return ownMarks(marks);
}
