import { failed, succeeded } from '../core/outcome';
import { DamagedPart } from './damagedPart';
import { identifyBytes } from './identifyBytes';
import { identifyOle, isOle } from './identifyOle';
import { NoCells } from './noCells';
import { officePackage } from './parts/officePackage';
import { findWorkbookPart } from './read/findWorkbookPart';
import { TooLargePart } from './tooLargePart';
import { readZip } from './zip/readZip';
import type { Outcome } from '../core/outcome';
import type { FileProblem } from '../workbook/fileProblem';
import type { OfficePackage } from './parts/officePackage';

/** The door of this room: what a file is, and how much it would unpack to, is found out first. */
export interface OpenedPackage {
  readonly parts: OfficePackage;
  /** Name of the workbook part. */
  readonly workbookPart: string;
}

/**
 * Opens a file as a workbook and reads from it. Damage that shows itself deep inside `read`
 * becomes a FileProblem here.
 * @param bytes the whole file
 * @param file its name, for messages
 * @param read what is wanted of the file
 */
export function openPackage<Value>(
  bytes: Uint8Array,
  file: string,
  read: (opened: OpenedPackage) => Value,
): Outcome<Value, FileProblem> {
  if (bytes.length === 0) return failed({ code: 'empty', file, detail: '0 bytes' });
  if (isOle(bytes)) return failed({ code: identifyOle(bytes), file, detail: 'OLE' });
  if (!isZip(bytes)) return failed({ file, ...identifyBytes(bytes) });
  try {
    const parts = officePackage(readZip(bytes));
    const found = findWorkbookPart(parts);
    if (found.workbook === null) return failed({ code: found.code, file, detail: found.found });
    return succeeded(read({ parts, workbookPart: found.workbook }));
  } catch (error) {
    if (error instanceof DamagedPart)
      return failed({ code: 'damaged', file, detail: error.message });
    if (error instanceof NoCells) return failed({ code: 'no-cells', file, detail: error.message });
    if (error instanceof TooLargePart) {
      return failed({ code: 'too-large', file, detail: error.message });
    }
    throw error;
  }
}

/** A zip begins with its first entry, or with its directory's end when it has none. */
function isZip(bytes: Uint8Array): boolean {
  const [first, second, third] = bytes;
  return first === 0x50 && second === 0x4b && (third === 0x03 || third === 0x05);
}
