import { columnLetters } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import { parseReference } from './parseReference';
import { shiftArea } from './shiftArea';
import type { LineChange } from './shiftArea';

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[0-9]{1,7}`;
const LINES = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
/** A string, a column name in brackets, or a reference that stands alone. */
const PIECES = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[(?:'.|[^[\]'])*\]|` +
    String.raw`(?<![\p{L}\p{N}_.\\\]$!':])(?<sheet>${SHEET})?(?<cells>${CELL}(?::${CELL})?|${LINES})` +
    String.raw`(?![\p{L}\p{N}_(.!\\:])`,
  'giu',
);
const PART = /^(\$?)([A-Z]*)(\$?)([0-9]*)$/i;

/**
 * A formula after rows or columns came in or went on a sheet: what it refers to there moves along,
 * and what is gone becomes #REF!.
 * @param formula with or without its equals sign
 * @param change what happened
 * @param isThere whether a reference with this sheet's name, null for none, points to that sheet
 */
export function shiftReferences(
  formula: string,
  change: LineChange,
  isThere: (sheet: string | null) => boolean,
): string {
  return formula.replace(PIECES, (piece, ...rest) => {
    const { sheet, cells } = rest.at(-1) as { readonly sheet?: string; readonly cells?: string };
    const found = cells === undefined ? null : parseReference(piece);
    if (cells === undefined || found === null || !isThere(found.sheet)) return piece;
    const area = shiftArea(found.area, change);
    return area === null ? '#REF!' : `${sheet ?? ''}${written(cells, area)}`;
  });
}

/** The area with dollar signs where they were. */
function written(before: string, area: Area): string {
  const [first = '', second] = before.split(':');
  const ends = [part(first, area.left, area.top)];
  if (second !== undefined) ends.push(part(second, area.right, area.bottom));
  return ends.join(':');
}

function part(before: string, column: number, row: number): string {
  const [, dollar = '', letters = '', otherDollar = '', digits = ''] = PART.exec(before) ?? [];
  // Of whole rows the only dollar sign stands before the number.
  if (letters === '') return `${dollar}${String(row + 1)}`;
  const end = digits === '' ? '' : String(row + 1);
  return `${dollar}${columnLetters(column)}${otherDollar}${end}`;
}
