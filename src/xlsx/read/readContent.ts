import { requiredText } from '../parts/officePackage';
import { readSheet } from './readSheet';
import { sheetContext } from './sheetContext';
import { sheetMarks } from './sheetMarks';
import type { Grid } from '../../workbook/grid';
import type { OwnedSheet, WorkbookContent } from '../../workbook/port';
import type { OfficePackage } from '../parts/officePackage';
import type { SheetContext } from './openCell';
import type { SheetEntry, WorkbookPart } from './readWorkbookPart';

/**
 * Reads every sheet of cells and tells ours from the user's.
 * @param parts the file
 * @param workbook its workbook part
 * @param file the file's name, for the grids
 */
export function readContent(
  parts: OfficePackage,
  workbook: WorkbookPart,
  file: string,
): WorkbookContent {
  const context = sheetContext(parts, workbook);
  const marks = sheetMarks(workbook);
  const sheets: Grid[] = [];
  const owned: OwnedSheet[] = [];
  const copies: string[] = [];
  for (const entry of workbook.sheets) {
    if (!entry.isGrid) continue;
    const mark = marks.get(entry.index);
    if (mark === 'copy') copies.push(entry.name);
    else {
      const grid = readEntry(parts, entry, file, context);
      if (mark === undefined) sheets.push(grid);
      else owned.push({ key: mark, grid });
    }
  }
  return { file, sheets, owned, copies };
}

function readEntry(
  parts: OfficePackage,
  entry: SheetEntry,
  file: string,
  context: SheetContext,
): Grid {
  const visibility = entry.hidden ? 'hidden' : 'visible';
  const known = { file, sheet: entry.name, visibility } as const;
  return readSheet(requiredText(parts, entry.part), entry.part, known, context);
}
