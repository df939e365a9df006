import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { failed, type Outcome } from '../core/outcome';
import type { FileProblem } from '../workbook/fileProblem';
import { csvWorkbook } from '../xlsx/csv/csvWorkbook';
import { openWorkbookFile } from '../xlsx/openWorkbookFile';
import type { XlsxWorkbook } from '../xlsx/xlsxWorkbook';

/**
 * Opens a ledger from the disk.
 * @param path of an .xlsx file, or of a .csv with a table
 * @returns the workbook, or why it cannot be read
 */
export async function openLedger(path: string): Promise<Outcome<XlsxWorkbook, FileProblem>> {
  const file = basename(path);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return failed({ code: 'missing', file, detail: '' });
    if (code === 'EISDIR') return failed({ code: 'folder', file, detail: '' });
    return failed({ code: 'unreadable', file, detail: code });
  }
  const workbook = csvWorkbook(bytes, file);
  return workbook.ok ? openWorkbookFile(workbook.value, file) : workbook;
}

/**
 * The short code of a failed system call, such as ENOENT.
 * @param error whatever was thrown
 */
export function errorCode(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) {
    if (typeof error.code === 'string') return error.code;
  }
  return error instanceof Error ? error.message : String(error);
}
