import { cellAddress } from '../../../workbook/address';
import type { CellRange } from '../cells/cellBlock';
import { asRecord, asText } from '../checkValue';

/**
 * The link of a range's first cell; null when it has none.
 * @param range read
 */
export function hyperlink(range: CellRange): unknown {
  return range.host.extras.links.get(keyOf(range)) ?? null;
}

/**
 * Gives the first cell a link; its text is shown in the cell, as Excel does.
 * @param range the cell
 * @param given address, documentReference, screenTip, textToDisplay; null takes the link away
 */
export function setHyperlink(range: CellRange, given: unknown): void {
  const { host, sheetId, area } = range;
  if (given === null) {
    host.extras.links.delete(keyOf(range));
    return;
  }
  const link = asRecord(given);
  host.extras.links.set(keyOf(range), link);
  const text = link['textToDisplay'];
  if (text === undefined) return;
  const cell = { ...area, bottom: area.top, right: area.left };
  host.model.write(sheetId, cell, () => ({ kind: 'value', value: asText(text) }));
}

function keyOf({ sheetId, area }: CellRange): string {
  return `${sheetId}!${cellAddress({ row: area.top, column: area.left })}`;
}
