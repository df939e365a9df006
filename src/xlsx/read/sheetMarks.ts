import { LEDGER_COPY_MARK, originIn, type SheetOrigin } from '../../workbook/ledgerCopies';
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
      const isCells = sheet !== null && workbook.sheets[sheet]?.isGrid === true;
      return name === MARK && isCells ? [{ sheet, formula }] : [];
    })
    .sort((a, b) => a.sheet - b.sheet);
  return ownMarks(marks);
}

/**
 * Which sheets were taken in from other files, by position.
 * @param workbook as read
 */
export function ledgerOrigins(workbook: WorkbookPart): ReadonlyMap<number, SheetOrigin> {
  return new Map(
    workbook.names.flatMap(({ name, sheet, formula }) => {
      const origin = name === LEDGER_COPY_MARK ? originIn(formula) : null;
      return origin === null || sheet === null ? [] : [[sheet, origin] as const];
    }),
  );
}
