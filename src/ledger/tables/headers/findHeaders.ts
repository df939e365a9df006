import { captionsAlone, captionsOfRow } from '../../captions/captionsOfRow';
import { contentAt, type CellContent, type Grid } from '../../../workbook/grid';
import { energyKey } from '../../text/energyKey';
import { TIME_UNITS } from '../../language/multipliedWords';
import { foldWord } from '../../text/fold';
import { isProse } from '../../text/isProse';
import { parseUnit } from '../../values/parseUnit';
import { isPowerUnit } from '../../values/isPowerUnit';
import { classifyContent, mayBeFigure, type ContentClass } from '../../values/classifyContent';
import { findPeriod } from '../../periods/findPeriod';
import { cellText } from '../../values/cellText';
import { isPlanOrActual } from '../bystanders';
import { nounInHeader } from '../perUnit';
import { matchHeader, splitHeader } from './headerRoles';
import { arePeriods, areSizes, headerText, isOneYear, isOneYearWithUnit } from './headerText';
import { headingOf } from './headingOf';
import { isGap } from '../isGap';
import { isHeaderAboveUnits } from './isHeaderAboveUnits';
import { isHeaderOfFigures } from './isHeaderOfFigures';
import { isHeaderOfParameters } from './isHeaderOfParameters';
import { isHeaderOfUnits } from './isHeaderOfUnits';
import type { MergedCells } from '../mergedCells';
import { isTellingFigure, outlineOf } from '../sheetOutline';
import { unitsBeside } from './unitsBeside';

/** The rows of a header, and the columns it names. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

interface RowFacts {
  readonly row: number;
  readonly texts: readonly number[];
  readonly figures: readonly number[];
  readonly hits: number;
  readonly fits: boolean;
}

const MOST_HEADER_ROWS = 4;
const LEAST_HIT = 0.6;
/** Header words that suffice where no figures follow, only placeholders. */
const LEAST_HITS_ALONE = 3;
const CLEAR = 0.9;
const LEAST_FIT = 0.1;

/**
 * Finds the header rows of a sheet: rows of at least two texts without figures that stand above
 * figures and whose words are those of headers. Where no row has such words, the last row of texts
 * above the first figures is taken.
 * @param grid the sheet
 * @param merged its merged cells
 */
export function findHeaders(grid: Grid, merged: MergedCells): readonly HeaderBlock[] {
  const facts = sheetFacts(grid, merged);
  const isCaption = (row: number): boolean => captionsAlone(grid, row) !== null;
  const byWords = facts.unsure.filter(
    (index) =>
      (isHeaderByWords(facts, index, grid) ||
        isHeaderOfFigures(grid, merged, facts.between, index) ||
        isHeaderOfUnits(grid, facts.between, index) ||
        isHeaderAboveUnits(grid, facts.between, index) ||
        isHeaderOfParameters(grid, facts.between, index)) &&
      !isCaption(facts.at(index)?.row ?? index) &&
      !isStatedAboveHeader(facts, index, grid) &&
      !isItemWithoutFigure(grid, facts, index),
  );
  const starts = byWords.length > 0 ? byWords : headerByShape(grid, facts, isCaption);
  const isHeading = (row: number): boolean =>
    (headingOf(grid, merged, row)?.names ?? null) !== null;
  const blocks: HeaderBlock[] = [];
  for (const index of starts) {
    const start = facts.at(index);
    const previous = blocks.at(-1);
    if (start === undefined || (previous !== undefined && start.row <= previous.bottom)) continue;
    const block = headerBlock(grid, start, index, facts, merged, isHeading);
    blocks.push(withCorner(grid, block, facts, index));
  }
  return blocks;
}

/** The rows of a sheet by their position; a row is looked at when somebody asks for it. */
interface SheetFacts {
  readonly count: number;
  /** Positions of rows that may be headers: all but those with a figure that no header holds. */
  readonly unsure: readonly number[];
  readonly at: (index: number) => RowFacts | undefined;
  /** From the first position up to the one before the second. */
  readonly between: (from: number, to: number) => readonly RowFacts[];
}

function sheetFacts(grid: Grid, merged: MergedCells): SheetFacts {
  const rows = [...grid.rows.keys()];
  const known: (RowFacts | undefined)[] = [];
  const at = (index: number): RowFacts | undefined => {
    const row = rows[index];
    if (row !== undefined) known[index] ??= rowFacts(grid, merged, row);
    return known[index];
  };
  const isData = dataRows(grid, merged);
  return {
    count: rows.length,
    unsure: [...rows.keys()].filter((index) => !isData(rows[index] as number)),
    at,
    between: (from, to) => {
      const length = Math.max(0, Math.min(to, rows.length) - Math.max(0, from));
      return Array.from({ length }, (_, offset) => at(Math.max(0, from) + offset) as RowFacts);
    },
  };
}

/** Tells rows with a figure of their own that is neither a month nor a year, and without captions. */
function dataRows(grid: Grid, merged: MergedCells): (row: number) => boolean {
  const outline = outlineOf(grid);
  const isOwn = (row: number, column: number): boolean => {
    const area = merged({ row, column });
    return area === null || (area.top === row && area.left === column);
  };
  return (row) => {
    if (!outline.holdsFigure(row) || outline.isLabelled(row)) return false;
    if (grid.merges.length === 0) return true;
    return (grid.rows.get(row) ?? []).some(
      (content, column) => isTellingFigure(content) && isOwn(row, column),
    );
  };
}

function rowFacts(grid: Grid, merged: MergedCells, row: number): RowFacts {
  const texts: number[] = [];
  const figures: number[] = [];
  grid.rows.get(row)?.forEach((content, column) => {
    const { kind } = classifyContent(content);
    if (kind === 'empty' || kind === 'error') return;
    const area = merged({ row, column });
    if (area !== null && (area.top !== row || area.left !== column)) return;
    const isText = isOfTexts(kind) && !isDay(content);
    (isText ? texts : figures).push(column);
  });
  const beside = captionsBeside(grid, merged, row, figures);
  if (beside !== null) {
    const own = texts.filter((column) => column < beside);
    return factsOf(grid, row, own, []);
  }
  return factsOf(grid, row, texts, figures);
}

/**
 * 1 | 2 | 3 of 材料0号 | kg | 1 | 2 | 3 are no months: a unit stands beside them, or something above each of them
 * that is no year. Two header words or more, 名称 | 单位, are a header all the same.
 */
function areAmounts(
  grid: Grid,
  row: number,
  { texts, figures }: Pick<RowFacts, 'texts' | 'figures'>,
  areWords: () => boolean,
): boolean {
  const at = (column: number, of = row): CellContent => contentAt(grid, { row: of, column });
  const numbers = figures.map((column) => at(column));
  if (!numbers.every((content) => typeof content === 'number' && content <= LAST_MONTH))
    return false;
  if (texts.some((column) => classifyContent(at(column)).kind === 'unit')) return true;
  const above = figures.map((column) => at(column, row - 1));
  const areHeaded = above.every((content) => cellText(content).trim() !== '');
  if (!areHeaded || above.every((content) => isOneYear([content]))) return false;
  return texts.length < 2 || !areWords();
}

const LAST_MONTH = 12;

function isOfTexts(kind: ContentClass['kind']): boolean {
  return kind === 'text' || kind === 'unit' || kind === 'factorUnit';
}

const DAY = /^(?:[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4}|[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2})$/;

/** 01/01/2023 typed as a text is a figure of its row as a date is, and heads nothing. */
function isDay(content: CellContent): boolean {
  return typeof content === 'string' && DAY.test(content.trim());
}

/**
 * Where captions begin that stand beside a header, behind a blank column: material | amount | |
 * product | pump.
 */
function captionsBeside(
  grid: Grid,
  merged: MergedCells,
  row: number,
  figures: readonly number[],
): number | null {
  const contents = grid.rows.get(row) ?? [];
  const first = contents.findIndex((content) => content !== null);
  const gap = contents.findIndex(
    (content, column) => column > first && content === null && merged({ row, column }) === null,
  );
  if (first === -1 || gap === -1 || figures.some((column) => column < gap)) return null;
  const start = contents.findIndex((content, column) => column > gap && content !== null);
  if (start === -1) return null;
  const { fields, isAll } = captionsOfRow(grid, row, (column) => column >= start);
  return isAll && fields.some(({ kind }) => kind !== 'other') ? start : null;
}

function factsOf(
  grid: Grid,
  row: number,
  texts: readonly number[],
  figures: readonly number[],
): RowFacts {
  const matchesOf = (columns: readonly number[]): readonly number[] => {
    const found = columns.map((column) => headerText(contentAt(grid, { row, column })));
    const areCarriers = found.filter(isCarrier).length >= LEAST_CARRIERS;
    const ofUnits = unitsBeside(found);
    return found.map((text, at) => (ofUnits.has(at) ? LEAST_HIT : headerMatch(text, areCarriers)));
  };
  // Rows with figures are no headers, unless those are years or months; their words, most of a
  // ledger, need not be looked up.
  const contents = figures.map((column) => contentAt(grid, { row, column }));
  const isPeriods =
    arePeriods(contents) &&
    (texts.length === 0 || matchesOf(texts).some(isHit)) &&
    !areAmounts(grid, row, { texts, figures }, () => areAllClear(matchesOf(texts)));
  const isNaming = (): boolean =>
    texts.some((column) => isNameWord(headerText(contentAt(grid, { row, column }))));
  const isHeader =
    isPeriods ||
    (areSizes(contents) && isNaming()) ||
    (isYear(contents, texts.length) &&
      (holdsPeriods(grid, row, texts) || areAllClear(matchesOf(texts)))) ||
    // Material | Tonnes 2023 | Distance km | kg CO2e/tkm
    (isOneYearWithUnit(contents) && isNaming() && areSomeClear(matchesOf(texts)));
  const words = isHeader ? [...texts, ...figures].sort((a, b) => a - b) : texts;
  const matches = figures.length > 0 && !isHeader ? [] : matchesOf(words);
  return {
    row,
    texts: words,
    figures: isHeader ? [] : figures,
    hits: matches.filter(isHit).length,
    fits: matches.every((match) => match > 0) || areUnits(grid, row, words),
  };
}

/** kWh | m³ | t | MWp: a line of units below the header, of which we need not know every one. */
function areUnits(grid: Grid, row: number, columns: readonly number[]): boolean {
  const texts = columns.map((column) => cellText(contentAt(grid, { row, column })).trim());
  const others = texts.filter((text) => classifyContent(text).kind !== 'unit');
  const areShort = others.every((text) => /^[a-z]{1,4}[0-9²³]?$/i.test(text));
  return areShort && texts.length - others.length >= LEAST_UNITS;
}

const LEAST_UNITS = 2;

/** Beside one text alone kWh 2024 may be what was used. */
function isYear(contents: readonly CellContent[], texts: number): boolean {
  return isOneYear(contents) || (texts > 1 && isOneYearWithUnit(contents));
}

function isNameWord(text: string): boolean {
  return matchHeader(splitHeader(text).label).get('name') === 1;
}

/** 能源 | 2024: beside nothing but clear header words a single year is one as well, or beside several of them. */
function areAllClear(matches: readonly number[]): boolean {
  const clear = matches.filter((match) => match >= CLEAR).length;
  return clear >= MANY_CLEAR || (clear > 0 && clear === matches.length);
}

/** Two words of headers, one of them that for names. */
function areSomeClear(matches: readonly number[]): boolean {
  return matches.filter((match) => match >= CLEAR).length >= 2;
}

/** No row of data has so many words of headers. */
const MANY_CLEAR = 3;

/** Q1 | Q2 | Q3 | Q4 | 2024: the year of the quarters beside it. */
function holdsPeriods(grid: Grid, row: number, columns: readonly number[]): boolean {
  const texts = columns.map((column) => headerText(contentAt(grid, { row, column })));
  return texts.filter((text) => findPeriod(text)?.rest === '').length >= LEAST_PERIODS;
}

const LEAST_PERIODS = 2;

function isHit(match: number): boolean {
  return match >= LEAST_HIT;
}

/** 电, and 电(kWh): carriers side by side head what was used of each; one alone names its row. */
function isCarrier(text: string): boolean {
  return energyKey(splitHeader(text).label) !== null;
}

const LEAST_CARRIERS = 2;

/** How well a text fits the header words; a unit alone is a header's second line. */
function headerMatch(text: string, besideCarriers: boolean): number {
  if (isProse(text)) return 0;
  const { label, unitText } = splitHeader(text);
  const period = findPeriod(label);
  // 1月, 2024年: a header for all that it has no word for what is counted.
  if (period?.rest === '') return 1;
  // A unit is the name of pieces, and what stands above units.
  if (matchHeader(label).get('unit') === 1) return 1;
  if (classifyContent(text).kind !== 'text' || isRate(text) || isPowerUnit(text)) return LEAST_FIT;
  const inLabel = period === null ? label : period.rest;
  if (isPlanOrActual(inLabel)) return 1;
  // 泵A(kg): no word of ours, but what has a unit behind it heads figures.
  const isNamed =
    (unitText !== null && label !== '') ||
    (besideCarriers && isCarrier(text)) ||
    nounInHeader(text) !== null;
  const least = isNamed ? LEAST_HIT : 0;
  return Math.max(least, ...matchHeader(inLabel).values());
}

/** t/d, kg/h: in a line of units below the header. */
function isRate(text: string): boolean {
  const [, unit, time] = /^([^/]+)\/([^/]+)$/.exec(foldWord(text)) ?? [];
  return unit !== undefined && parseUnit(unit).length > 0 && Object.hasOwn(TIME_UNITS, time ?? '');
}

function isHeaderByWords(facts: SheetFacts, index: number, grid: Grid): boolean {
  const fact = facts.at(index);
  if (fact === undefined) return false;
  if (fact.texts.length < 2 || fact.figures.length > 0 || fact.hits < 2) return false;
  if (fact.hits * 2 < fact.texts.length) return false;
  const following = facts.between(index + 1, index + 1 + MOST_HEADER_ROWS + 3);
  const isAbove = (isMeant: (content: CellContent) => boolean): boolean =>
    following.some(({ row }) => (grid.rows.get(row) ?? []).some(isMeant));
  if (following.some((next) => next.figures.length > 0)) return true;
  if (isAbove(mayBeFigure)) return true;
  // 材料名称 | 用量 above nothing but errors and placeholders: all amounts are missing.
  const isAllHeader = fact.hits === fact.texts.length;
  const isLong = fact.hits >= LEAST_HITS_ALONE;
  return isAllHeader && ((isLong && following.length > 0) || isAbove(isGap));
}

/**
 * Reference: 1 crate | Net weight 1.63 kg above a header of its own says what things weigh, for all that weight is
 * a header's word.
 */
function isStatedAboveHeader(facts: SheetFacts, index: number, grid: Grid): boolean {
  const own = facts.at(index);
  if (own === undefined) return false;
  const areStated = own.texts.every((column) =>
    isStatement(cellText(contentAt(grid, { row: own.row, column })).trim()),
  );
  return areStated && isHeaderByWords(facts, index + 1, grid);
}

/** A label with its value, or words, a number and its unit. */
function isStatement(text: string): boolean {
  const [, words = '', number, unit = ''] = STATED.exec(text.normalize('NFKC')) ?? [];
  if (number === undefined) return false;
  if (words.endsWith(':')) return true;
  const isYear = /^(?:19|20)[0-9]{2}$/.test(number);
  return !isYear && !LEADS_TO_BASIS.test(words) && parseUnit(unit).length > 0;
}

const STATED = /^(.*[\p{L})\]:])\s*([0-9][0-9.,]*)\s*(\p{L}.*)$/u;
/** Amount per 1000 kg and 每1000件用量 head amounts. */
const LEADS_TO_BASIS = /(?:\b(?:per|for|of|each|in|to)|每|按|以)\s*$/iu;

/**
 * 型号一 | 原材料 | 橡胶圈 | — is an item whose amount is missing, however much its words are those of
 * headers: a placeholder stands in it, and the row above has figures or a row beside it says the same.
 * So is one of 10-12 or 1/2, which are no plain figures; there a row beside it must say the same.
 */
function isItemWithoutFigure(grid: Grid, facts: SheetFacts, index: number): boolean {
  const own = facts.at(index);
  const contents = own === undefined ? [] : (grid.rows.get(own.row) ?? []);
  const isBlank = contents.some(isGap);
  const isDoubt = (): boolean =>
    contents.some((content) => mayBeFigure(content) && findPeriod(cellText(content)) === null);
  if (own === undefined || !(isBlank || isDoubt())) return false;
  const [above, below] = [facts.at(index - 1), facts.at(index + 1)];
  if (isBlank && above !== undefined && above.figures.length > 0) return true;
  return [above, below].some(
    (other) =>
      other !== undefined &&
      own.texts.some((column) => contents[column] === grid.rows.get(other.row)?.[column]),
  );
}

/** 单位 above kg: what stands below the header of the units is a row of the table, whatever its figure is. */
function isBelowUnits(grid: Grid, fact: RowFacts, above: RowFacts | undefined): boolean {
  return fact.texts.some((column) => {
    if (above?.texts.includes(column) !== true) return false;
    const { kind } = classifyContent(contentAt(grid, { row: fact.row, column }));
    if (kind !== 'unit' && kind !== 'factorUnit') return false;
    return headsUnits(headerText(contentAt(grid, { row: above.row, column })));
  });
}

function headsUnits(text: string): boolean {
  const words = matchHeader(splitHeader(text).label);
  return words.get('unit') === 1 || words.get('factorUnit') === 1;
}

function headerByShape(
  grid: Grid,
  facts: SheetFacts,
  isCaption: (row: number) => boolean,
): readonly number[] {
  let last: number | null = null;
  for (let index = 0; index < facts.count; index += 1) {
    const { row, texts, figures } = facts.at(index) as RowFacts;
    if (texts.length === 0 || isCaption(row)) continue;
    if (figures.length > 0) return last === null ? [] : [last];
    const above = last === null ? undefined : facts.at(last);
    const isRow = isBelowUnits(grid, facts.at(index) as RowFacts, above);
    if (texts.length >= 2 && !isRow) last = index;
  }
  return [];
}

function headerBlock(
  grid: Grid,
  start: RowFacts,
  first: number,
  facts: SheetFacts,
  merged: MergedCells,
  isHeading: (row: number) => boolean,
): HeaderBlock {
  let last = first;
  while (last - first + 1 < MOST_HEADER_ROWS) {
    const next = facts.at(last + 1);
    if (next === undefined) break;
    const isTied = isTiedToHeader(next, start, merged);
    if (!isTied && isBelowUnits(grid, next, facts.at(last))) break;
    if (!isTied && (isHeading(next.row) || !continuesHeader(next, facts.at(last + 2)))) break;
    last += 1;
  }
  const rows = facts.between(first, last + 1);
  const columns = rows.flatMap((fact) => fact.texts);
  return {
    top: start.row,
    bottom: (facts.at(last) ?? start).row,
    left: columns.reduce((a, b) => Math.min(a, b)),
    right: columns.reduce((a, b) => Math.max(a, b)),
  };
}

/** So many rows below a header tell whether names stand before its first column. */
const ROWS_OF_NAMES = 6;

/** An empty corner above the names: (blank) | 用量(kg) | 因子 above 钢板 | 100 | 2. */
function withCorner(grid: Grid, block: HeaderBlock, facts: SheetFacts, index: number): HeaderBlock {
  const column = block.left - 1;
  const from = index + (block.bottom - block.top) + 1;
  const below = facts
    .between(from, from + ROWS_OF_NAMES)
    .filter(({ figures }) => figures.some((one) => one >= block.left));
  const areNamed = below.length > 1 && below.every(({ texts }) => texts.includes(column));
  if (column < 0 || !areNamed) return block;
  const isNamed = facts
    .at(index)
    ?.texts.some((one) => mayName(headerText(contentAt(grid, { row: block.top, column: one }))));
  return isNamed === true ? block : { ...block, left: column };
}

function mayName(text: string): boolean {
  return matchHeader(splitHeader(text).label).has('name');
}

/** A header cell merged downwards reaches into this row: it is one of the header's levels. */
function isTiedToHeader(fact: RowFacts, start: RowFacts, merged: MergedCells): boolean {
  return (
    fact.figures.length === 0 &&
    start.texts.some((column) => {
      const area = merged({ row: start.row, column });
      return area !== null && area.bottom >= fact.row;
    })
  );
}

function continuesHeader(fact: RowFacts, next: RowFacts | undefined): boolean {
  return (
    fact.figures.length === 0 &&
    fact.texts.length > 0 &&
    fact.fits &&
    (next === undefined || next.figures.length > 0 || next.fits)
  );
}
