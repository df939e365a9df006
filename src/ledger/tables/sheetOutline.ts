import type { CellContent, Grid } from '../../workbook/grid';
import { isLabelled } from '../captions/isLabelled';
import { findPeriod } from '../periods/findPeriod';
import { MOST_FIGURES, remembering } from '../text/remembering';
import { classifyContent } from '../values/classifyContent';
import { mayTellRow } from './sums/mayTellRow';
import { isSectionLabel, isSumWord } from './sums/sumWords';

/**
 * What the rows of a sheet look like at first sight. Nearly all rows of a ledger are plain data, and
 * whoever looks for captions, headings, sums and notes need not look at those cell by cell.
 */
export interface SheetOutline {
  /** The columns with content, left to right. */
  readonly columns: readonly number[];
  /** Whether one of its texts may be the label of a caption. */
  readonly isLabelled: (row: number) => boolean;
  /** Whether at least two of its cells hold something. */
  readonly holdsSeveral: (row: number) => boolean;
  /** Whether it holds a figure that is neither a month nor a year: no header does. */
  readonly holdsFigure: (row: number) => boolean;
  /** Whether one of its texts may name a sum, or a section of the table. */
  readonly namesSum: (row: number) => boolean;
  /** Whether one of its texts is a factor with its unit, or such a unit: kgCO2e/kWh. */
  readonly holdsFactor: (row: number) => boolean;
  /** Whether all its cells are numbers and texts that say nothing about the row itself. */
  readonly isPlain: (row: number) => boolean;
}

/** What is noted of a row, one bit each. */
const LABELLED = 1;
const SEVERAL = 2;
const FIGURE = 4;
const TELLING = 8;
/** Dates, errors and logical values. */
const OTHER = 16;
/** The word of a sum or a section. */
const SUM = 64;
/** A factor or the unit of one. */
const FACTOR = 128;

const NO_MARKS = 0;
const NO_ROWS = -1;

/**
 * The last row of a sheet, counted from zero; -1 for an empty one.
 * @param grid a sheet or a part of it
 */
export function lastRow({ rows }: Grid): number {
  return [...rows.keys()].at(-1) ?? NO_ROWS;
}

const OUTLINES = new WeakMap<Grid, SheetOutline>();

/**
 * The outline of a sheet; the sheet is gone through once.
 * @param grid a sheet or a part of it
 */
export function outlineOf(grid: Grid): SheetOutline {
  const known = OUTLINES.get(grid);
  if (known !== undefined) return known;
  const outline = outlined(grid);
  OUTLINES.set(grid, outline);
  return outline;
}

function outlined(grid: Grid): SheetOutline {
  const marks = new Uint8Array(lastRow(grid) + 1);
  const used: boolean[] = [];
  for (const [row, contents] of grid.rows) marks[row] = marksOf(contents, used);
  const has = (row: number, mark: number): boolean => ((marks[row] ?? NO_MARKS) & mark) !== 0;
  return {
    columns: [...used.keys()].filter((column) => used[column] === true),
    isLabelled: (row) => has(row, LABELLED),
    holdsSeveral: (row) => has(row, SEVERAL),
    holdsFigure: (row) => has(row, FIGURE),
    namesSum: (row) => has(row, SUM),
    holdsFactor: (row) => has(row, FACTOR),
    isPlain: (row) => !has(row, LABELLED | TELLING | OTHER),
  };
}

/** The marks of one row; the columns that hold anything are noted in `used`. */
function marksOf(contents: readonly CellContent[], used: boolean[]): number {
  let marks = 0;
  let filled = 0;
  for (let column = 0; column < contents.length; column += 1) {
    const content = contents[column] ?? null;
    if (content === null) continue;
    used[column] = true;
    if (typeof content === 'number') {
      filled += 1;
      if (isTellingFigure(content)) marks |= FIGURE;
    } else if (typeof content === 'string') {
      const own = textMarks(content);
      if (own !== BLANK) filled += 1;
      marks |= own & ~BLANK;
    } else {
      filled += 1;
      marks |= OTHER;
    }
  }
  return filled > 1 ? marks | SEVERAL : marks;
}

/**
 * Whether a cell holds a figure that is neither a month nor a year: it stands in no header.
 * @param content of any cell
 */
export function isTellingFigure(content: CellContent): boolean {
  if (typeof content === 'string') return (textMarks(content) & FIGURE) !== 0;
  if (typeof content !== 'number') return false;
  const mayBePeriod = (content >= 1 && content <= 12) || (content >= 1990 && content <= 2100);
  return !mayBePeriod || !Number.isInteger(content);
}

/** Of a text that is nothing but white space. */
const BLANK = 32;

const textMarks = remembering((text: string): number => {
  const trimmed = text.trim();
  if (trimmed === '') return BLANK;
  const isLabel = isLabelled(text) || (trimmed.length < text.length && isLabelled(trimmed));
  const { kind } = classifyContent(text);
  const isFigure = kind === 'quantity' && findPeriod(text) === null;
  const isFactor = kind === 'factorUnit' || kind === 'factorQuantity';
  const isSum = isSumWord(trimmed) || isSectionLabel(trimmed);
  return (
    (isLabel ? LABELLED : 0) |
    (mayTellRow(text) ? TELLING : 0) |
    (isFigure ? FIGURE : 0) |
    (isSum ? SUM : 0) |
    (isFactor ? FACTOR : 0)
  );
}, MOST_FIGURES);
