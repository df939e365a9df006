import { saveWorkbookView } from '../../../xlsx/save/saveWorkbookView';
import { viewOf } from '../../files/viewOf';
import type { Book } from './book';
import { downloadFile } from './downloadFile';
import type { PageProblem } from './state';

/**
 * Writes what was changed into a copy of the file and hands it to the browser's downloads.
 * @param book in the grid
 * @returns why it cannot be saved, or null
 */
export function saveBook({ file, before, host }: Book): PageProblem | null {
  try {
    downloadFile(file.name, new Uint8Array(saveWorkbookView(file.bytes, before, viewOf(host))));
    return null;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: 'save', file: file.name, detail };
  }
}
