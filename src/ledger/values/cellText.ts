import type { CellContent } from '../../workbook/grid';

/**
 * A cell's content as a text, as a formula `cell & ""` gives it; empty for an empty cell.
 * @param content what the cell holds
 */
export function cellText(content: CellContent): string {
  if (content === null) return '';
  if (typeof content === 'string') return content;
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  if (typeof content === 'number') return numberText(content);
  return 'error' in content ? content.error : String(content.dateSerial);
}

/** Up to 15 significant digits, as spreadsheets show them. */
function numberText(value: number): string {
  const text = String(value);
  // 15 digits and a point: the rounding, which takes long, would change nothing.
  const isShort = Number.isInteger(value) ? Math.abs(value) < 1e15 : text.length <= 16;
  return isShort ? text : String(Number(value.toPrecision(15)));
}
