import { openPackage } from './openPackage';
import { CONTENT_TYPES } from './parts/contentTypes';
import { requiredText } from './parts/officePackage';
import { reachableParts } from './parts/reachableParts';
import { readContent } from './read/readContent';
import { readWorkbookPart } from './read/readWorkbookPart';
import { tablesOn } from './write/takenNames';
import { splitElement } from './xml/splitElement';
import { XlsxWorkbook } from './xlsxWorkbook';
import type { Outcome } from '../core/outcome';
import type { FileProblem } from '../workbook/fileProblem';
import type { OfficePackage } from './parts/officePackage';
import type { WorkbookPart } from './read/readWorkbookPart';

/**
 * Opens an .xlsx file. What it is, and how much it would unpack to, is found out before anything
 * is unpacked.
 * @param bytes the whole file
 * @param file its name, for messages
 * @returns the workbook, or why the file cannot be read as one
 */
export function openWorkbookFile(
  bytes: Uint8Array,
  file: string,
): Promise<Outcome<XlsxWorkbook, FileProblem>> {
  const outcome = openPackage(bytes, file, ({ parts, workbookPart }) => {
    const workbook = readWorkbookPart(parts, workbookPart);
    requireWritable(parts, workbook);
    const content = readContent(parts, workbook, file);
    return new XlsxWorkbook({ bytes, parts, workbookPart, content });
  });
  return Promise.resolve(outcome);
}

/** Damage in what only writing needs is told on opening too, not in the middle of the work. */
function requireWritable(parts: OfficePackage, workbook: WorkbookPart): void {
  splitElement(requiredText(parts, CONTENT_TYPES), CONTENT_TYPES);
  reachableParts(parts, '');
  tablesOn(parts, workbook.sheets);
}
