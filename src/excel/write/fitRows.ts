import { areaAddress } from '../../workbook/address';
import type { PlacedSheet } from './placeSheets';

/**
 * Lets rows fit their wrapped texts, except those whose height is planned. After everything else
 * on every sheet: a height needs results, and whatever is changed between two sheets would have
 * the whole workbook calculated again.
 * @param placed the sheet, with contents, looks, widths and merged cells
 */
export function fitRows({ plan, sheet }: PlacedSheet): void {
  if (plan.cells.length > 0) {
    const bottom = plan.cells.reduce((most, { at }) => Math.max(most, at.row), 0);
    const right = plan.cells.reduce((most, { at }) => Math.max(most, at.column), 0);
    const all = { top: 0, left: 0, bottom, right };
    sheet.getRange(areaAddress(all)).format.autofitRows();
  }
  for (const [row, height] of plan.rowHeights) sheet.getCell(row, 0).format.rowHeight = height;
}
