import type { Finding } from '../../../core/study/finding';
import type { CellContent, Grid } from '../../../workbook/grid';
import { GWP_HEADERS, REFRIGERANT_DESIGNATION } from '../../language/gasPartWords';
import { PENDING_PLACEHOLDERS } from '../../language/valueWords';
import { foldWord } from '../../text/fold';
import { cellText } from '../../values/cellText';
import { isPlaceholder } from '../../values/parseAmount';
import { parseFigure } from '../../values/parseFigure';
import { substanceNamed } from '../../values/substanceNamed';
import { cellRefAt } from '../cellRefAt';
import { unreadableFinding, type Unreadable } from './unreadableFinding';

/** A header, and no sentence about GWPs. */
const LONGEST_HEADER = 40;

/**
 * Cells below a header of global warming potentials, beside the name of a gas, that hold no number above 0: the
 * gas would be weighed by the built-in set without a word.
 * @param grid any sheet
 */
export function unreadGwps(grid: Grid): readonly Finding[] {
  const cells = new Map<string, Unreadable>();
  const headed = new Set<number>();
  for (const [row, contents] of grid.rows) {
    for (const column of headed) {
      const unread = unreadAt(grid, row, column, contents);
      if (unread !== null) cells.set(unread.at.cell, unread);
    }
    for (const [column, content] of contents.entries()) if (isHeader(content)) headed.add(column);
  }
  return unreadableFinding([...cells.values()]).map((finding) => ({
    ...finding,
    code: 'gwp-unreadable',
  }));
}

function isHeader(content: CellContent): boolean {
  if (typeof content !== 'string' || content.length > LONGEST_HEADER) return false;
  return GWP_HEADERS.test(foldWord(content));
}

function unreadAt(
  grid: Grid,
  row: number,
  column: number,
  contents: readonly CellContent[],
): Unreadable | null {
  const content = contents[column] ?? null;
  const found = cellText(content).trim();
  const isNothing = isPlaceholder(found) && !PENDING_PLACEHOLDERS.has(foldWord(found));
  if (isNothing || isHeader(content)) return null;
  if (!contents.slice(0, column).some(isGas) || isNumber(content)) return null;
  return { at: cellRefAt(grid, { row, column }), found };
}

function isGas(content: CellContent): boolean {
  if (typeof content !== 'string') return false;
  return substanceNamed(content) !== null || REFRIGERANT_DESIGNATION.test(foldWord(content));
}

function isNumber(content: CellContent): boolean {
  if (typeof content === 'number') return content > 0;
  const figure = typeof content === 'string' ? parseFigure(content) : null;
  // 1,53O is no 1.53 of anything.
  const isBare = figure !== null && (figure.unitText === '' || OF_GAS.test(figure.unitText));
  return isBare && figure.readings.every(({ value }) => value > 0);
}

const OF_GAS = /co2|二氧化碳/iu;
