import { requiredText } from '../parts/officePackage';
import { readSheet } from './readSheet';
import { sheetContext } from './sheetContext';
import { ledgerOrigins, sheetMarks } from './sheetMarks';
import type { Grid } from '../../workbook/grid';
import type { SheetOrigin } from '../../workbook/ledgerCopies';
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
  const origins = ledgerOrigins(workbook);
  const sheets: Grid[] = [];
  const owned: OwnedSheet[] = [];
  const copies: string[] = [];
  for (const entry of workbook.sheets) {
    const mark = marks.get(entry.index);
    if (mark === 'copy' || !entry.isGrid) copies.push(entry.name);
    else {
      const origin = mark === undefined ? origins.get(entry.index) : undefined;
      const grid = readEntry(parts, entry, { file, ...namedIn(origin) }, context);
      if (mark === undefined) sheets.push(grid);
      else owned.push({ key: mark, grid });
    }
  }
  return { file, sheets, owned, copies };
}

function namedIn(origin: SheetOrigin | undefined): Partial<Pick<Grid, 'file' | 'originSheet'>> {
  return origin === undefined ? {} : { file: origin.file, originSheet: origin.sheet };
}

function readEntry(
  parts: OfficePackage,
  entry: SheetEntry,
  from: Pick<Grid, 'file' | 'originSheet'>,
  context: SheetContext,
): Grid {
  const visibility = entry.hidden ? 'hidden' : 'visible';
  const known = { ...from, sheet: entry.name, visibility } as const;
  return readSheet(requiredText(parts, entry.part), entry.part, known, context);
}
