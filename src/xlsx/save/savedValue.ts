import { escapeText } from '../xml/escapeXml';
import type { CellValue } from '../../workbook/view';
import { SHEET_LIMITS } from '../../workbook/sheetLimits';

/** Errors that a file can hold. Newer ones are kept beside the cell, which then says #VALUE!. */
const FILE_ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);

/** A cell's type and what stands in it, as a file has them. */
export interface SavedValue {
  /** The attribute t with a blank before it, or nothing. */
  readonly type: string;
  readonly xml: string;
}

/**
 * The error that a cell of a file holds for one that Excel shows.
 * @param error such as #SPILL!
 */
export function fileError(error: string): string {
  return FILE_ERRORS.has(error) ? error : '#VALUE!';
}

/**
 * A value as a file has it. A text without a formula stands in the cell itself, so that the
 * file's table of texts stays as it is.
 * @param value as stored in the file
 * @param isResult of a formula
 * @param where the cell, for messages
 */
export function savedValue(value: CellValue, isResult: boolean, where: string): SavedValue {
  if (value === null) return { type: '', xml: '' };
  if (typeof value === 'number') return { type: '', xml: `<v>${numberText(value, where)}</v>` };
  if (typeof value === 'boolean') return { type: ' t="b"', xml: `<v>${value ? '1' : '0'}</v>` };
  if (typeof value === 'object') {
    return { type: ' t="e"', xml: `<v>${escapeText(fileError(value.error))}</v>` };
  }
  if (value.length > SHEET_LIMITS.text) {
    const [length, most] = [String(value.length), String(SHEET_LIMITS.text)];
    throw new Error(`${where} has a text of ${length} characters; a cell holds ${most}`);
  }
  const text = escapeText(value);
  if (isResult) return { type: ' t="str"', xml: `<v>${text}</v>` };
  return { type: ' t="inlineStr"', xml: `<is><t xml:space="preserve">${text}</t></is>` };
}

function numberText(value: number, where: string): string {
  if (!Number.isFinite(value)) throw new Error(`${where} holds ${String(value)}`);
  return String(value).replace('e', 'E');
}
