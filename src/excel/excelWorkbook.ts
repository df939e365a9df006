import type { LiveWorkbook } from '../workbook/liveWorkbook';
import type { ExcelAccess } from './excelAccess';
import { findSheets, type FoundSheet } from './findSheets';
import { inExcel } from './inExcel';
import { ownDoing } from './live/ownDoing';
import { selectCell } from './live/selectCell';
import { watchWorkbook } from './live/watchWorkbook';
import { readWorkbook } from './read/readWorkbook';
import { insertCopies } from './write/insertCopies';
import { writePlan } from './write/writePlan';

/**
 * The workbook that is open in Excel. A plan is checked as far as possible before the first cell is
 * written. Where Excel fails after that, our sheets are left empty rather than half-written, and
 * what people filled in is put back: see takeBack.
 * @param excel the way to Excel
 */
export function excelWorkbook(excel: ExcelAccess): LiveWorkbook {
  const doing = ownDoing();
  return {
    read: () => inExcel(excel, readWorkbook),
    write: (plan, standing = new Set()) =>
      doing.during(() => inExcel(excel, (context) => writePlan(context, plan, standing))),
    insertCopies: (file) =>
      doing.during(() => inExcel(excel, (context) => insertCopies(context, file))),
    hasOwnSheets: () => inExcel(excel, async (context) => (await findSheets(context)).some(isOwn)),
    watch: (onChange) => watchWorkbook(excel, doing, onChange),
    select: (sheet, cell) => inExcel(excel, (context) => selectCell(context, sheet, cell)),
  };
}

function isOwn({ mark }: FoundSheet): boolean {
  return mark !== null && mark !== 'copy';
}
