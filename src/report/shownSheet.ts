import type { CellRef } from '../core/cellRef';

/**
 * A cell's sheet as a person reads it; of a copy that was taken in from another file with that file.
 * @param at a cell of the ledger
 * @param context of the workbook that is written
 * @param context.file its name
 */
export function shownSheet(at: CellRef, { file }: { readonly file: string }): string {
  return at.file === file ? at.sheet : `${at.sheet} [${at.file}]`;
}
