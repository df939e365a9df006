import { parseCellAddress } from '../../workbook/address';
import type { Area } from '../../workbook/address';

/**
 * Reads an area in A1 notation as files write it.
 * @param text such as A1:C6 or A1
 * @returns null when the text is not an area of cells
 */
export function parseAreaAddress(text: string): Area | null {
  const [start = '', end = start] = text.split(':');
  const first = parseCellAddress(start);
  const last = parseCellAddress(end);
  if (first === null || last === null) return null;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
