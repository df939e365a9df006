import type { CellRef } from '../../core/cellRef';
import { sheetReference } from '../../workbook/address';

/**
 * The reference to a ledger cell from a formula of ours.
 * @param at a cell of the same workbook
 */
export function ledgerReference(at: CellRef): string {
  return sheetReference(at.sheet, at.cell);
}
