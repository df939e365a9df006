import { cellAddress } from '../../workbook/address';
import { escapeText } from '../xml/escapeXml';
import { storedFormula } from './storedFormula';
import type { PlannedCell, PlannedValue } from '../../workbook/plan';
import { SHEET_LIMITS } from '../../workbook/sheetLimits';

/**
 * One cell of ours. Texts stand in the cell itself, so that the file's own table of texts stays
 * as it is; a formula keeps its value, for readers that do not calculate.
 * @param cell as planned
 * @param style number of its look
 * @param renames names that had to give way to the user's
 */
export function cellXml(
  cell: PlannedCell,
  style: number,
  renames: ReadonlyMap<string, string>,
): string {
  const { content } = cell;
  const address = cellAddress(cell.at);
  const start = `<c r="${address}" s="${String(style)}"`;
  switch (content.kind) {
    case 'text':
      return content.text === ''
        ? `${start}/>`
        : `${start} t="inlineStr">${textXml(content.text)}</c>`;
    case 'number':
      return `${start}><v>${numberText(content.value, address)}</v></c>`;
    case 'formula': {
      const formula = escapeText(storedFormula(content.formula, renames));
      const { type, value } = storedValue(content.value, address);
      return `${start}${type}><f>${formula}</f><v>${value}</v></c>`;
    }
  }
}

function textXml(text: string): string {
  return `<is><t xml:space="preserve">${escapeText(checkedText(text))}</t></is>`;
}

function storedValue(
  value: PlannedValue,
  address: string,
): { readonly type: string; readonly value: string } {
  if (typeof value === 'number') return { type: '', value: numberText(value, address) };
  if (typeof value === 'boolean') return { type: ' t="b"', value: value ? '1' : '0' };
  if (typeof value === 'string') return { type: ' t="str"', value: escapeText(checkedText(value)) };
  return { type: ' t="e"', value: escapeText(value.error) };
}

function numberText(value: number, address: string): string {
  if (!Number.isFinite(value)) {
    throw new Error(`A plan must not hold ${String(value)}, found in ${address}`);
  }
  return String(value).replace('e', 'E');
}

function checkedText(text: string): string {
  if (text.length <= SHEET_LIMITS.text) return text;
  const length = String(text.length);
  throw new Error(
    `Text of ${length} characters; a cell holds ${String(SHEET_LIMITS.text)}: split it`,
  );
}
