import { officePackage } from './parts/officePackage';
import { readContent } from './read/readContent';
import { readWorkbookPart } from './read/readWorkbookPart';
import { applyPlan } from './write/applyPlan';
import { verifyWritten } from './write/verifyWritten';
import { readZip } from './zip/readZip';
import { writeZip } from './zip/writeZip';
import type { WorkbookPlan } from '../workbook/plan';
import type { WorkbookContent, WorkbookPort } from '../workbook/port';
import type { OfficePackage } from './parts/officePackage';

/** A file that was read whole. */
export interface XlsxState {
  readonly bytes: Uint8Array;
  readonly parts: OfficePackage;
  readonly workbookPart: string;
  readonly content: WorkbookContent;
}

/** A workbook that lives in the bytes of an .xlsx file. It knows no file system. */
export class XlsxWorkbook {
  readonly port: WorkbookPort = {
    read: () => Promise.resolve(this.state.content),
    write: (plan) => {
      return new Promise((resolve) => {
        this.state = writeState(this.state, plan);
        resolve();
      });
    },
  };

  /** @param state as openWorkbookFile read it */
  constructor(private state: XlsxState) {}

  /** The file as it is to be saved: the original bytes until something was written. */
  bytes(): Uint8Array {
    return this.state.bytes;
  }
}

/** Builds the new file whole and reads it again before it takes the old one's place. */
function writeState(state: XlsxState, plan: WorkbookPlan): XlsxState {
  const { workbookPart, content } = state;
  const bytes = writeZip([...applyPlan(state.parts, workbookPart, plan).values()]);
  const parts = officePackage(readZip(bytes));
  const written = readContent(parts, readWorkbookPart(parts, workbookPart), content.file);
  verifyWritten(content, written, plan);
  return { bytes, parts, workbookPart, content: written };
}
