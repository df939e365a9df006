import type { SheetKey } from './plan';
import type { WorkbookPort } from './port';

/** What has changed in an open workbook since it was last told; formulas that follow are no change. */
export interface WorkbookChange {
  /** Our sheet, or null for any other: the user's, a copy of ours, or one that is gone. */
  readonly own: SheetKey | null;
  /** Whether somebody else did it, who has the same workbook open. */
  readonly isRemote: boolean;
}

/** A workbook that a person has open: it changes under our hands, and a cell can be shown. */
export interface LiveWorkbook extends WorkbookPort {
  /**
   * Tells changes, a moment after the last of them; our own writing is none.
   * @param onChange told what changed, each sheet once
   * @returns ends the telling
   */
  watch(onChange: (changes: readonly WorkbookChange[]) => void): Promise<() => Promise<void>>;
  /** Whether it holds sheets of ours, without reading any cell. */
  hasOwnSheets(): Promise<boolean>;
  /**
   * Inserts all sheets of a workbook behind those that are there.
   * @param file its bytes
   */
  insertCopies(file: Uint8Array): Promise<void>;
  /**
   * Shows a cell: its sheet comes to the front and the cell is selected. Nothing is changed.
   * @param sheet by its name
   * @param cell in A1 notation
   */
  select(sheet: string, cell: string): Promise<void>;
}
