import type { CellValueType } from '@univerjs/core';
import type { UniverModules } from './univerModules';

/** Starts as a number, date, formula or error would, or is the word of a truth value. */
const COULD_BE_MORE = /^\s*(?:[-+=#'.$¥￥€£%(]|\d|true\s*$|false\s*$)/i;

/**
 * The type of a cell with text. Only text that could be taken for something else is marked: the
 * formula bar shows the mark as an apostrophe before it.
 * @param core Univer's constants
 * @param text of the cell
 */
export function textType(
  { CellValueType: types }: UniverModules['core'],
  text: string,
): CellValueType {
  return COULD_BE_MORE.test(text) ? types.FORCE_STRING : types.STRING;
}
