import { contains } from '../../../workbook/address';
import type { CellRange } from './cellBlock';
import { wireValue } from './cellBlock';

const PIXELS_PER_POINT = 96 / 72;
const STANDARD_HEIGHT = 15;
const STANDARD_SIZE = 11;
/** A digit takes seven pixels in Excel; capitals and the grid's fonts take more. */
const LETTER_PIXELS = 8;
const HIGHEST = 409;
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/g;

/**
 * Makes rows as high as their texts need. Nothing measures letters here: each counts eight
 * pixels and a Chinese character sixteen, so the height is near Excel's and not the same.
 * @param range whose rows are fitted
 */
export function fitRows(range: CellRange): void {
  const { host, sheetId, area } = range;
  for (let row = area.top; row <= area.bottom; row++) {
    const pixels = heightOf(range, row) * PIXELS_PER_POINT;
    host.model.setRowHeight(sheetId, { ...area, top: row, bottom: row }, pixels);
  }
}

function heightOf({ host, sheetId, area }: CellRange, row: number): number {
  const { model } = host;
  const cellAt = model.reader(sheetId);
  const merges = model.merges(sheetId);
  let height = STANDARD_HEIGHT;
  for (let column = area.left; column <= area.right; column++) {
    const place = { row, column };
    const value = wireValue(cellAt(place).value);
    if (value === '' || merges.some((merged) => contains(merged, place))) continue;
    const { size = STANDARD_SIZE, wrap = false } = model.lookAt(sheetId, place);
    const scale = size / STANDARD_SIZE;
    const room = model.columnWidth(sheetId, column) / (LETTER_PIXELS * scale);
    const lines = wrap && typeof value === 'string' ? linesOf(value, room) : 1;
    height = Math.max(height, Math.ceil(lines * STANDARD_HEIGHT * scale));
  }
  return Math.min(HIGHEST, height);
}

function linesOf(text: string, room: number): number {
  return text.split('\n').reduce((sum, line) => {
    const width = line.length + [...line.matchAll(WIDE)].length;
    return sum + Math.max(1, Math.ceil(width / room));
  }, 0);
}
