import { captionsAlone } from '../captions/captionsOfRow';
import type { Grid } from '../../workbook/grid';
import { NOTE_WORDS } from '../language/rowWords';
import { foldWord } from '../text/fold';
import { cellText } from '../values/cellText';
import { headingOf } from './headingOf';
import { isSubtotalLabel } from './isSubtotalLabel';
import type { MergedCells } from './mergedCells';

/**
 * Rows of one text at the end of a table: they are the titles of the next one.
 * @param grid the sheet
 * @param merged its merged cells
 * @param rows between one header and the next
 */
export function titlesBelow(
  grid: Grid,
  merged: MergedCells,
  rows: readonly number[],
): readonly number[] {
  let first = rows.length;
  while (first > 0 && isTitle(grid, merged, rows[first - 1] as number)) first -= 1;
  const titles = rows.slice(first);
  // 注：… and 制表：… end the table above, whatever stands between them and the next title.
  const notes = titles.findIndex((row) => !isEndNote(grid, row));
  return titles.slice(notes === -1 ? 0 : notes);
}

/** A note in one cell that says nothing about a product, a period or an amount. */
function isEndNote(grid: Grid, row: number): boolean {
  const [text, ...others] = textsOf(grid, row);
  const fields = captionsAlone(grid, row) ?? [];
  const isUseful = fields.some(({ kind }) => kind !== 'other');
  return text !== undefined && others.length === 0 && !isUseful && isSignOff(text);
}

function textsOf(grid: Grid, row: number): readonly string[] {
  const contents = grid.rows.get(row) ?? [];
  return contents.map((content) => cellText(content).trim()).filter((text) => text !== '');
}

function isTitle(grid: Grid, merged: MergedCells, row: number): boolean {
  if (captionsAlone(grid, row) !== null) return true;
  const heading = headingOf(grid, merged, row);
  return heading !== null && !isSubtotalLabel(heading.text) && !isSignOff(heading.text);
}

/** 制表：, 注：…; but 单位：kg above a table is its caption. */
function isSignOff(text: string): boolean {
  const word = foldWord(text);
  return !/^(?:单位|unit)/.test(word) && NOTE_WORDS.some((note) => word.startsWith(note));
}
