import { contentAt, type Grid } from '../../workbook/grid';
import type { Place } from '../../workbook/address';
import { LIFETIMES, YEARS } from '../language/lifetimeWords';
import type { FigureReading } from '../rows/readFigure';
import { fold, foldWord } from '../text/fold';
import { isProse } from '../text/isProse';
import { matchesOne } from '../text/matchesOne';
import { cellText } from '../values/cellText';
import { readCaptionFigure } from './readCaptionFigure';

/** So many rows of a sheet are looked at. */
const MOST_ROWS = 200;

/**
 * How many years a product is used, as a caption says: 使用寿命：10年; Service life | 10 | years; Lifetime (years) | 10.
 * @param grid the sheet
 * @param isMeant rows that are looked at
 * @returns every figure that says so, none where it is not in years
 */
export function lifetimesSaid(
  grid: Grid,
  isMeant: (row: number) => boolean,
): readonly FigureReading[] {
  return [...grid.rows].slice(0, MOST_ROWS).flatMap(([row, contents]) =>
    !isMeant(row)
      ? []
      : contents.flatMap((content, column) => {
          if (typeof content !== 'string' || isProse(content)) return [];
          return matchesOne(content, LIFETIMES) ? lifetimeAt(grid, { row, column }, content) : [];
        }),
  );
}

function lifetimeAt(grid: Grid, at: Place, content: string): readonly FigureReading[] {
  const [, within] = IN_TEXT.exec(foldWord(content)) ?? [];
  if (within !== undefined) return [reading(grid, at, at, within)];
  const filled = (grid.rows.get(at.row) ?? []).flatMap((cell, column) =>
    column > at.column && cellText(cell).trim() !== '' ? [column] : [],
  );
  const [value, unit] = filled;
  if (value === undefined) return [];
  const own = contentAt(grid, { row: at.row, column: value });
  const text = foldWord(cellText(own));
  const [, number] = NUMBER.exec(text) ?? [];
  const behind = unit === undefined ? '' : cellText(contentAt(grid, { row: at.row, column: unit }));
  const isOfYears = [content, text, behind].some((one) => YEARS.test(foldWord(one)));
  if (number === undefined || !isOfYears) return [];
  return [reading(grid, at, { row: at.row, column: value }, number)];
}

/** 10 of 使用寿命：10年, "10 years of use" and "over 10 years lifetime". */
const IN_TEXT = /(?<![0-9.])([0-9]{1,3}(?:\.[0-9]+)?) ?(?:年|years?\b|yrs?\b|a\b)/u;
const NUMBER = /^([0-9]{1,3}(?:\.[0-9]+)?) ?(?:年|years?|yrs?|a)?$/u;

function reading(grid: Grid, labelAt: Place, at: Place, value: string): FigureReading {
  return readCaptionFigure(grid, {
    kind: 'other',
    value: fold(value),
    unitText: null,
    labelAt,
    at,
    unitAt: null,
  });
}
