import { failed, succeeded } from '../core/outcome';
import { DamagedPart } from './damagedPart';
import { identifyOle, isOle } from './identifyOle';
import { CONTENT_TYPES } from './parts/contentTypes';
import { officePackage, requiredText } from './parts/officePackage';
import { reachableParts } from './parts/reachableParts';
import { findWorkbookPart } from './read/findWorkbookPart';
import { readContent } from './read/readContent';
import { readWorkbookPart } from './read/readWorkbookPart';
import { TooLargePart } from './tooLargePart';
import { tablesOn } from './write/takenNames';
import { XlsxWorkbook } from './xlsxWorkbook';
import { readZip } from './zip/readZip';
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
  return Promise.resolve(open(bytes, file));
}

function open(bytes: Uint8Array, file: string): Outcome<XlsxWorkbook, FileProblem> {
  if (bytes.length === 0) return failed({ code: 'empty', file, detail: '0 bytes' });
  if (isOle(bytes)) return failed({ code: identifyOle(bytes), file, detail: 'OLE' });
  if (!isZip(bytes)) return failed({ code: 'not-a-workbook', file, detail: firstBytes(bytes) });
  try {
    return openZip(bytes, file);
  } catch (error) {
    if (error instanceof DamagedPart)
      return failed({ code: 'damaged', file, detail: error.message });
    if (error instanceof TooLargePart) {
      return failed({ code: 'too-large', file, detail: error.message });
    }
    throw error;
  }
}

function openZip(bytes: Uint8Array, file: string): Outcome<XlsxWorkbook, FileProblem> {
  const parts = officePackage(readZip(bytes));
  const found = findWorkbookPart(parts);
  if (found.workbook === null) return failed({ code: found.code, file, detail: found.found });
  const workbookPart = found.workbook;
  const workbook = readWorkbookPart(parts, workbookPart);
  requireWritable(parts, workbook);
  const content = readContent(parts, workbook, file);
  return succeeded(new XlsxWorkbook({ bytes, parts, workbookPart, content }));
}

/** Damage in what only writing needs is told on opening too, not in the middle of the work. */
function requireWritable(parts: OfficePackage, workbook: WorkbookPart): void {
  requiredText(parts, CONTENT_TYPES);
  reachableParts(parts, '');
  tablesOn(parts, workbook.sheets);
}

/** A zip begins with its first entry, or with its directory's end when it has none. */
function isZip(bytes: Uint8Array): boolean {
  const [first, second, third] = bytes;
  return first === 0x50 && second === 0x4b && (third === 0x03 || third === 0x05);
}

function firstBytes(bytes: Uint8Array): string {
  return [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
