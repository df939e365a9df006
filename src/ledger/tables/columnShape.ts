import type { Dimension } from '../../core/quantities/unitTable';
import type { CellContent, Grid } from '../../workbook/grid';
import { STAGE_CELLS, STAGE_WORDS } from '../language/stageWords';
import { energyKey } from '../text/energyKey';
import { foldWord } from '../text/fold';
import { findPeriod } from '../periods/findPeriod';
import { remembering } from '../text/remembering';
import { stagesNamed } from '../text/stagesNamed';
import { cellText } from '../values/cellText';
import { isLabelledDistance, parseChain } from '../values/parseChain';
import { columnCommas, type ColumnCommas } from '../values/columnCommas';
import { usualUnit } from '../values/usualUnit';
import { nameWithUnit } from '../values/nameWithUnit';
import { perSizeOf } from '../values/perUnitOf';
import { classifyContent, type ContentClass } from '../values/classifyContent';
import { isProse } from '../text/isProse';
import { isSubtotalLabel } from './sums/isSubtotalLabel';

/** What the cells below a header are, as shares of the filled ones. */
export interface ColumnShape {
  readonly filled: number;
  readonly distinct: number;
  readonly share: Readonly<Record<ContentClass['kind'], number>>;
  readonly dimensions: ReadonlyMap<Dimension, number>;
  /** What its factors, or its units of factors, are for. */
  readonly factorDimensions: ReadonlyMap<Dimension, number>;
  readonly stageShare: number;
  /** Cells that are the word of a stage, and nothing else. */
  readonly stageWords: number;
  /** Cells that are names of energy carriers. */
  readonly energyShare: number;
  /** Names that end in a unit: 电(kWh). */
  readonly namedUnits: number;
  /** Cells that are units of amounts for a size of the product: kWh/t; of no named gas. */
  readonly perSizes: number;
  /** Cells that give a journey with modes and kilometres: truck 50 km + ship 800 km; or 距离：50 km. */
  readonly journeys: number;
  /** Cells that hold kilometres, whatever stands around them: 上海某厂（320km）. */
  readonly kilometres: number;
  /** Cells that are a month, a quarter or a year in words and nothing else. */
  readonly periodShare: number;
  /** Cells that are numbers of years, or of months such as 202401. */
  readonly yearShare: number;
  /** Whole numbers from 1 to 12. */
  readonly monthShare: number;
  /** How many different stages its cells name. */
  readonly stageCount: number;
  /** Whole numbers counting 1, 2, 3… */
  readonly counts: boolean;
  /** What its cells prove about commas in numbers. */
  readonly commas: ColumnCommas;
  /** The unit that all cells with a unit have; null where there is none or more than one. */
  readonly usualUnit: string | null;
}

/** Of a column without content. */
export const EMPTY_SHAPE: ColumnShape = {
  filled: 0,
  distinct: 0,
  share: {
    empty: 0,
    number: 0,
    quantity: 0,
    factorQuantity: 0,
    unit: 0,
    factorUnit: 0,
    date: 0,
    error: 0,
    text: 0,
  },
  dimensions: new Map(),
  factorDimensions: new Map(),
  stageShare: 0,
  stageWords: 0,
  energyShare: 0,
  namedUnits: 0,
  perSizes: 0,
  journeys: 0,
  kilometres: 0,
  periodShare: 0,
  yearShare: 0,
  monthShare: 0,
  stageCount: 0,
  counts: false,
  commas: 'unknown',
  usualUnit: null,
};

/** So many rows of a column tell what it is. */
export const MOST_ROWS_LOOKED_AT = 400;
const NONE_YET = 0;

/**
 * Describes a column by its content; a long column by its first 400 rows with content.
 * @param grid the sheet
 * @param column counted from zero
 * @param rows the rows below the header
 * @param sums those of them that are labelled as sums
 */
export function columnShape(
  grid: Grid,
  column: number,
  rows: readonly number[],
  sums: ReadonlySet<number> = NO_SUMS,
): ColumnShape {
  const contents = rows
    .slice(0, MOST_ROWS_LOOKED_AT)
    .map((row) => grid.rows.get(row)?.[column] ?? null)
    .filter((content) => classifyContent(content).kind !== 'empty')
    .filter((content) => !isSubtotalLabel(cellText(content)));
  const classes = contents.map(classifyContent);
  const texts = contents.map((content) => foldWord(cellText(content)));
  const filled = contents.length;
  const shareOf = (kind: ContentClass['kind']): number =>
    filled === 0 ? 0 : classes.filter((entry) => entry.kind === kind).length / filled;
  return {
    filled,
    distinct: new Set(texts).size,
    share: {
      empty: 0,
      number: shareOf('number'),
      quantity: shareOf('quantity'),
      factorQuantity: shareOf('factorQuantity'),
      unit: shareOf('unit'),
      factorUnit: shareOf('factorUnit'),
      date: shareOf('date'),
      error: shareOf('error'),
      text: shareOf('text'),
    },
    dimensions: shares(classes, (entry) => (entry.kind === 'quantity' ? entry.dimension : null)),
    factorDimensions: shares(classes, (entry) =>
      entry.kind === 'factorQuantity' || entry.kind === 'factorUnit' ? entry.per : null,
    ),
    stageShare: filled === 0 ? 0 : texts.filter(isStageText).length / filled,
    stageWords: filled === 0 ? 0 : texts.filter((text) => STAGES.has(text)).length / filled,
    energyShare: filled === 0 ? 0 : texts.filter(isCarrierText).length / filled,
    namedUnits: filled === 0 ? 0 : texts.filter(endsInUnit).length / filled,
    perSizes: filled === 0 ? 0 : texts.filter(isPerSize).length / filled,
    journeys: filled === 0 ? 0 : texts.filter(isJourney).length / filled,
    kilometres: filled === 0 ? 0 : texts.filter(holdsKilometres).length / filled,
    periodShare: filled === 0 ? 0 : texts.filter(isPeriodText).length / filled,
    yearShare: filled === 0 ? 0 : contents.filter(isYearNumber).length / filled,
    monthShare: filled === 0 ? 0 : contents.filter(isMonthNumber).length / filled,
    stageCount: new Set(texts.flatMap((text) => [...stagesNamed(text)])).size,
    counts: filled > 1 && contents.every((content, index) => content === index + 1),
    commas: commasIn(grid, column, rows, sums),
    usualUnit: usualUnit(contents),
  };
}

/** 2024, 202401, or a day as the spreadsheet counts it. */
function isYearNumber(content: CellContent): boolean {
  const number = numberIn(content);
  if (!Number.isInteger(number)) return false;
  const [years, months] = [number, Math.floor(number / 100)];
  const isMonth = months >= 1990 && months <= 2100 && number % 100 >= 1 && number % 100 <= 12;
  return (years >= 1990 && years <= 2100) || isMonth || (number >= 32874 && number <= 73415);
}

function isMonthNumber(content: CellContent): boolean {
  const number = numberIn(content);
  return Number.isInteger(number) && number >= 1 && number <= 12;
}

function numberIn(content: CellContent): number {
  if (typeof content === 'string') return /^[0-9]+$/.test(content.trim()) ? Number(content) : NaN;
  return typeof content === 'number' ? content : NaN;
}

const isPeriodText = remembering((text: string): boolean => {
  // A bare number may be a year as well as an amount.
  return !isProse(text) && !/^[0-9.,]*$/.test(text) && findPeriod(text)?.rest === '';
});

const NO_SUMS: ReadonlySet<number> = new Set();

/**
 * Sums are often written by another hand, or by the spreadsheet: 1001.1 below 1000 and 1,1. They prove
 * something where the rows prove nothing, and only by a comma of their own.
 */
function commasIn(
  grid: Grid,
  column: number,
  rows: readonly number[],
  sums: ReadonlySet<number>,
): ColumnCommas {
  const looked = rows.slice(0, MOST_ROWS_LOOKED_AT);
  const contentsOf = (some: readonly number[]): readonly CellContent[] =>
    some.map((row) => grid.rows.get(row)?.[column] ?? null);
  const own = columnCommas(contentsOf(looked.filter((row) => !sums.has(row))));
  if (own !== 'unknown' || sums.size === 0) return own;
  const summed = contentsOf(looked.filter((row) => sums.has(row)));
  return columnCommas(
    summed.filter((content) => typeof content === 'string' && /[,，]/.test(content)),
  );
}

/**
 * Whether most cells of a column are figures and do not only count its rows.
 * @param shape of the column
 */
export function holdsFigures({ filled, share, counts }: ColumnShape): boolean {
  return filled > 0 && !counts && share.number + share.quantity >= 0.5;
}

function shares(
  classes: readonly ContentClass[],
  dimensionIn: (entry: ContentClass) => Dimension | null,
): ReadonlyMap<Dimension, number> {
  const found = new Map<Dimension, number>();
  for (const entry of classes) {
    const dimension = dimensionIn(entry);
    if (dimension === null) continue;
    found.set(dimension, (found.get(dimension) ?? NONE_YET) + 1 / classes.length);
  }
  return found;
}

function isCarrierText(text: string): boolean {
  return energyKey(text) !== null;
}

function isPerSize(text: string): boolean {
  return text.includes('/') || text.includes(' per ') ? perSizeOf(text) !== null : false;
}

function isJourney(text: string): boolean {
  const legs = KILOMETRES.test(text) ? parseChain(text) : null;
  if (legs?.length === 1 && isLabelledDistance(text)) return true;
  return legs?.every(({ mode, unitText }) => mode !== null && unitText !== '') === true;
}

const KILOMETRES = /[0-9] ?(?:km|公里|千米|mi)/u;

/**
 * Whether a text gives kilometres: 上海—洛阳 1,050 km.
 * @param text folded
 */
export function holdsKilometres(text: string): boolean {
  return !isProse(text) && SOME_KILOMETRES.test(text);
}

/** Neither km2 nor km/h, nor tkm. */
const SOME_KILOMETRES = /[0-9] ?(?:km|公里|千米)(?![a-z0-9²/·*^时])/u;

function endsInUnit(text: string): boolean {
  return nameWithUnit(text) !== null;
}

const STAGES: ReadonlySet<string> = new Set([
  ...Object.keys(STAGE_CELLS),
  ...STAGE_WORDS.map(([word]) => word),
]);
/** A longer text that holds a stage's word is about something else. */
const LONGEST_STAGE = 8;

const isStageText = remembering((text: string): boolean => {
  if (STAGES.has(text)) return true;
  return text.length <= LONGEST_STAGE && STAGE_WORDS.some(([word]) => text.includes(word));
});
