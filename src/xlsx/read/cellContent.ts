import { DamagedPart } from '../damagedPart';
import { decodeExcelText } from '../xml/decodeXml';
import { cellAddress } from '../../workbook/address';
import type { CellContent } from '../../workbook/grid';
import type { OpenCell, SheetContext } from './openCell';

/** Day number, in the 1900 calendar, of the day from which 1904 files count. */
const DAYS_TO_1904 = 1462;
const DAYS_TO_1970 = 25_569;
const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * What a cell holds, from its type and its value as the file writes them.
 * @param cell read to its end
 * @param part name of the sheet's part, for messages
 * @param context what the cell refers to
 */
export function cellContent(cell: OpenCell, part: string, context: SheetContext): CellContent {
  if (cell.type === 'inlineStr') return decodeExcelText(cell.text);
  const value = cell.value;
  if (value === null) return null;
  switch (cell.type) {
    case 's':
      return value.trim() === '' ? null : sharedString(cell, value, part, context.strings);
    case 'str':
      return decodeExcelText(value);
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    case 'e':
      return { error: value };
    case 'd':
      return isoDate(value);
    default:
      return value.trim() === '' ? null : numberOrDate(cell, value, part, context.startsIn1904);
  }
}

function sharedString(
  cell: OpenCell,
  value: string,
  part: string,
  strings: readonly string[],
): string {
  const text = strings[Number(value)];
  if (text === undefined) {
    throw new DamagedPart(
      part,
      `${cellAddress(cell.place)} points to text ${value}, which is missing`,
    );
  }
  return text;
}

function numberOrDate(
  cell: OpenCell,
  value: string,
  part: string,
  startsIn1904: boolean,
): CellContent {
  const number = Number(value);
  if (!Number.isFinite(number)) {
    throw new DamagedPart(part, `${cellAddress(cell.place)} holds the number ${value}`);
  }
  if (cell.format?.isDate !== true) return number;
  return { dateSerial: startsIn1904 ? number + DAYS_TO_1904 : number };
}

function isoDate(value: string): CellContent {
  const hasZone = /Z$|[+-][0-9]{2}:[0-9]{2}$/.test(value);
  const time = Date.parse(value.includes('T') && !hasZone ? `${value}Z` : value);
  return Number.isNaN(time) ? value : { dateSerial: time / MILLISECONDS_PER_DAY + DAYS_TO_1970 };
}
