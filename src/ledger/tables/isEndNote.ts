import { captionsAlone } from '../captions/captionsOfRow';
import type { Grid } from '../../workbook/grid';
import { foldWord } from '../text/fold';
import { isNoteText } from '../text/isNoteText';
import { cellText } from '../values/cellText';
import { outlineOf } from './sheetOutline';

/**
 * Whether a row is a note in one cell that says nothing about a product, a period or an amount.
 * @param grid the sheet
 * @param row counted from zero
 */
export function isEndNote(grid: Grid, row: number): boolean {
  if (outlineOf(grid).holdsSeveral(row)) return false;
  const [text, ...others] = textsOf(grid, row);
  if (text === undefined || others.length > 0 || !isSignOff(text)) return false;
  const fields = captionsAlone(grid, row) ?? [];
  return fields.every(({ kind }) => kind === 'other');
}

/**
 * Whether a text begins as notes do: 制表：, 注：…; but 单位：kg above a table is its caption.
 * @param text of a cell
 */
export function isSignOff(text: string): boolean {
  const word = foldWord(text);
  return !/^(?:单位|unit)/.test(word) && isNoteText(word);
}

function textsOf(grid: Grid, row: number): readonly string[] {
  const contents = grid.rows.get(row) ?? [];
  return contents.map((content) => cellText(content).trim()).filter((text) => text !== '');
}
