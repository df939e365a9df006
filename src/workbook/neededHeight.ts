import { contains } from './address';
import { STYLES } from './styles';
import type { CellStyle } from './styles';
import type { PlannedCell, SheetPlan } from './plan';

/** Height in points of a row of the standard font. */
export const STANDARD_HEIGHT = 15;
const STANDARD_SIZE = 11;
const STANDARD_WIDTH = 8;
const HIGHEST = 409;
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/g;

/**
 * The height that a row's wrapped texts need. Excel would find it by itself; programs that take
 * the file's heights as they are would cut the texts off.
 * @param cells of the row
 * @param plan their sheet, for widths and merged cells
 * @returns points, or null when one line of the standard font is enough
 */
export function neededHeight(cells: readonly PlannedCell[], plan: SheetPlan): number | null {
  const heights = cells
    .filter(({ at }) => !plan.merges.some((area) => contains(area, at)))
    .map((cell) => heightOf(cell, plan.columnWidths[cell.at.column] ?? STANDARD_WIDTH));
  const height = Math.min(HIGHEST, Math.max(STANDARD_HEIGHT, ...heights));
  return height === STANDARD_HEIGHT ? null : height;
}

function heightOf({ content, style }: PlannedCell, width: number): number {
  const { size = STANDARD_SIZE, wrap = false }: CellStyle = STYLES[style];
  const scale = size / STANDARD_SIZE;
  const text = content.kind === 'text' ? content.text : content.value;
  const lines = wrap && typeof text === 'string' ? linesOf(text, width / scale) : 1;
  return Math.ceil(lines * STANDARD_HEIGHT * scale);
}

function linesOf(text: string, width: number): number {
  const needed = text.split('\n').map((line) => Math.max(1, Math.ceil(widthOf(line) / width)));
  return needed.reduce((sum, lines) => sum + lines, 0);
}

/** Chinese characters take the room of two digits. */
function widthOf(line: string): number {
  return line.length + [...line.matchAll(WIDE)].length;
}
