import { openPackage } from '../openPackage';
import { readWorkbookPart } from '../read/readWorkbookPart';
import { workbookView } from './workbookView';
import type { Outcome } from '../../core/outcome';
import type { FileProblem } from '../../workbook/fileProblem';
import type { WorkbookView } from '../../workbook/view';

/**
 * Reads what a file shows. Ids of sheets come from the file and stay the same as long as it keeps
 * the sheet.
 * @param bytes the whole file
 * @param file its name, for messages
 * @returns the view, or why the file cannot be read as a workbook
 */
export function readWorkbookView(
  bytes: Uint8Array,
  file: string,
): Outcome<WorkbookView, FileProblem> {
  return openPackage(bytes, file, ({ parts, workbookPart }) =>
    workbookView(parts, readWorkbookPart(parts, workbookPart)),
  );
}
