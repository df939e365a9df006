import type { CustomarySystem } from '../values/customaryUnits';
import type { CellRef } from '../../core/cellRef';
import type { Evidence, Witness } from '../../core/study/evidence';
import type { Area } from '../../workbook/address';
import { cellAddress } from '../../workbook/address';
import { contentAt } from '../../workbook/grid';
import type { Circumstance } from '../language/certaintyRules';
import type { LedgerTable, TableColumn } from '../tables/ledgerTable';
import { notationOf, type Notation } from '../tables/notation/notationOf';
import { cellText } from '../values/cellText';
import type { NumberTrait } from '../values/figureParts';
import { isShownAsPercent } from '../values/isShownAsPercent';
import { parseFigure, type ParsedFigure } from '../values/parseFigure';
import { cellRefAt, cellRefsOf } from './cellRefAt';
import { foundAt } from './foundAt';
import { isDitto, rowMeant } from './labels/readLabel';
import { settledBy, type FigureDoubt } from './settledBy';
import type { Scale } from './scaleOfColumn';
import { addedWith } from './unitColumn';
import { unitReader, type OutsideUnit } from './unitReader';

/** A number of the ledger with the text of its unit, before the unit is understood. */
export interface Figure {
  /** Its value is the most likely one where the number can be read in several ways. */
  readonly evidence: Evidence;
  /** Why and how the number can be read in several ways; null where it cannot. */
  readonly doubt: FigureDoubt | null;
  /** Null where neither cell, unit column, header, number format nor caption names a unit. */
  readonly unitText: string | null;
  /** Cells outside the table's header that the unit rests on. */
  readonly unitWitnesses: readonly Witness[];
  /** Units named elsewhere for this number that say something else, and the cells that name them. */
  readonly rivals: readonly OutsideUnit[];
  /** Further units named for this number that say the same, or can mean the same. */
  readonly agreeing: readonly string[];
  /** The unit of all other cells of the column; null where they have none or several. */
  readonly usualUnit: string | null;
  /** The unit named for it says that it is for one product: kg/件. */
  readonly isPerUnit: boolean;
  /** 件 of that unit. */
  readonly per?: string;
  /** How many of a unit that nothing names it counts: Figures in thousands. */
  readonly scale?: Scale;
  readonly header: string;
  /** The header, or of columns that are added that of the first: what is asked of all at once. */
  readonly asked: string;
  readonly traits: ReadonlySet<NumberTrait>;
  readonly numberAsText: boolean;
  /** Whose customary units the ledger is written in, where its units tell. */
  readonly customary?: CustomarySystem;
  /** Its cell shows it as a percentage: 0.05 as 5%. */
  readonly isShownAsPercent?: true;
  /** What makes the reading more or less likely to be right. */
  readonly circumstances: readonly Circumstance[];
}

/** What a cell that should hold a figure turned out to be. */
export type FigureReading =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | {
      readonly kind: 'blank';
      readonly at: CellRef;
      readonly found: string;
      /** It holds something that counts as soon as an open question is answered. */
      readonly isAsked?: true;
    }
  | { readonly kind: 'date'; readonly at: CellRef; readonly found: string }
  | { readonly kind: 'error'; readonly at: CellRef; readonly found: string };

/** Reads the figures of one column by their rows, counted from zero. */
export type FigureReader = (row: number) => FigureReading;

/** Figures that hold for every row of a merged cell; amounts and outputs do not. */
const CARRIED: ReadonlySet<TableColumn['role']> = new Set([
  'distance',
  'factor',
  'freightFactor',
  'gasFactor',
  'conversion',
]);

/**
 * Reads the figure of one row; for many rows of a column a reader is made once.
 * @param table the table
 * @param column the column of the figure
 * @param row counted from zero
 */
export function readFigure(table: LedgerTable, column: TableColumn, row: number): FigureReading {
  return figureReader(table, column)(row);
}

/**
 * Reads the figures of a column. The unit is taken from the cell itself, else the unit column, the
 * header, the number format, the caption above the table. What is the same for all rows is found
 * once.
 * @param table the table
 * @param column the column of the figures
 */
export function figureReader(table: LedgerTable, column: TableColumn): FigureReader {
  const { grid, merged } = table;
  const { header } = column;
  const units = unitReader(table, column);
  const asked = addedWith(table, column)?.columns[0]?.header ?? header;
  const byColumn = columnCircumstance(column);
  const ofNumber = circumstancesReader([byColumn, 'number-cell']);
  const ofText = circumstancesReader([byColumn, 'text-with-a-plain-number']);
  const refAt = cellRefsOf(grid, column.index);
  const hasMerges = grid.merges.length > 0;
  const hasFormats = grid.numberFormats.size > 0;
  const isPercentAt = (row: number): boolean =>
    isShownAsPercent(grid.numberFormats.get(cellAddress({ row, column: column.index })));
  const wholeText = (row: number, area: Area | null): string | null =>
    grid.arranged?.wholeText?.({
      row: area?.top ?? row,
      column: area?.left ?? column.index,
    }) ?? null;
  const notation = notationOf(table, column);
  const reader: FigureReader = (row) => {
    const area = hasMerges ? merged({ row, column: column.index }) : null;
    const isOwn = area === null || area.top === row;
    // One amount over several rows belongs to all of them together: only its first row has it.
    if (!isOwn && !CARRIED.has(column.role)) return { kind: 'blank', at: refAt(row), found: '' };
    const content = contentAt(grid, {
      row: area?.top ?? row,
      column: area?.left ?? column.index,
    });
    const at = area === null ? refAt(row) : cellRefAt(grid, { row: area.top, column: area.left });
    const whole = wholeText(row, area);
    const found = whole ?? cellText(content);
    if (content !== null && typeof content === 'object') {
      return { kind: 'error' in content ? 'error' : 'date', at, found };
    }
    if (typeof content === 'string' && CARRIED.has(column.role) && isDitto(content)) {
      const meant = rowMeant(table, column, row);
      return meant === null ? { kind: 'blank', at, found } : withDitto(reader(meant), at, found);
    }
    const number = numberOf(content, notation);
    if (number === null) return { kind: 'blank', at, found };
    const { value, reading, doubt, traits, unitText } = number;
    const { unit, perUnit, rivals, agreeing, scale } = units.at(row, unitText);
    const figure: Figure = {
      evidence: { at, found, value, reading: whole === null ? reading : IN_A_TEXT },
      doubt,
      unitText: perUnit?.unitText ?? unit?.text ?? null,
      isPerUnit: perUnit !== null,
      unitWitnesses: unit?.witnesses ?? NO_WITNESSES,
      rivals,
      agreeing,
      usualUnit: units.usual,
      header,
      asked,
      traits,
      numberAsText: typeof content === 'string' && unitText === '' && whole === null,
      circumstances: (typeof content === 'number' ? ofNumber : ofText)(traits, isOwn, unit),
    };
    // Spread only where there is something to: it doubles what a figure costs.
    const counted = scale === undefined ? figure : { ...figure, scale };
    const told = perUnit === null ? counted : { ...counted, per: perUnit.per };
    const isPercent = hasFormats && typeof content === 'number' && isPercentAt(row);
    return { kind: 'figure', figure: isPercent ? { ...told, isShownAsPercent: true } : told };
  };
  return reader;
}

/** Reads a number that is a part of its cell, with the unit that stands beside it there. */
export type PartReader = (row: number, value: number, inCell: string) => FigureReading;

/**
 * Reads numbers of which a cell holds several, 50 and 800 of 50/800, as figures of their column.
 * @param table the table
 * @param column the column of the figures
 */
export function partReader(table: LedgerTable, column: TableColumn): PartReader {
  const units = unitReader(table, column);
  const { grid } = table;
  const { header } = column;
  return (row, value, inCell) => {
    const place = { row, column: column.index };
    const { unit, rivals, agreeing } = units.at(row, inCell);
    const figure: Figure = {
      evidence: {
        at: cellRefAt(grid, place),
        found: foundAt(grid, place),
        value,
        reading: IN_A_TEXT,
      },
      doubt: null,
      unitText: unit?.text ?? null,
      isPerUnit: false,
      unitWitnesses: unit?.witnesses ?? NO_WITNESSES,
      rivals,
      agreeing,
      usualUnit: units.usual,
      header,
      asked: header,
      traits: NO_TRAITS,
      numberAsText: false,
      circumstances: [
        columnCircumstance(column),
        'text-with-a-plain-number',
        ...(unit === undefined ? [] : [unit.where]),
      ],
    };
    return { kind: 'figure', figure };
  };
}

/** 同上: the figure above, which holds as long as the row's own cell says so. */
function withDitto(reading: FigureReading, at: CellRef, found: string): FigureReading {
  if (reading.kind !== 'figure') return { kind: 'blank', at, found };
  const { figure } = reading;
  const unitWitnesses = [...figure.unitWitnesses, { at, found }];
  return { kind: 'figure', figure: { ...figure, unitWitnesses } };
}

const NO_WITNESSES: readonly Witness[] = [];
const NO_TRAITS: ReadonlySet<NumberTrait> = new Set();
const BY_WORDS = 0.95;
const BY_SOME_WORDS = 0.6;

type CircumstancesReader = (
  traits: ReadonlySet<NumberTrait>,
  isOwn: boolean,
  unit: OutsideUnit | undefined,
) => readonly Circumstance[];

/** Most figures of a column are read under the same circumstances, and share one list of them. */
function circumstancesReader(known: readonly Circumstance[]): CircumstancesReader {
  const usual = new Map<Circumstance | undefined, readonly Circumstance[]>();
  return (traits, isOwn, unit) => {
    const isUsual = isOwn && traits.size === 0;
    const before = isUsual ? usual.get(unit?.where) : undefined;
    if (before !== undefined) return before;
    const all = [
      ...known,
      ...traits,
      ...(isOwn ? [] : (['merged-over-rows'] as const)),
      ...(unit === undefined ? [] : [unit.where]),
    ];
    if (isUsual) usual.set(unit?.where, all);
    return all;
  };
}

function columnCircumstance({ confidence }: TableColumn): Circumstance {
  if (confidence >= BY_WORDS) return 'column-by-its-words';
  return confidence >= BY_SOME_WORDS ? 'column-by-words-and-content' : 'column-by-content';
}

/** A number as the column has it, before its unit is looked for. */
interface ColumnNumber {
  readonly value: number;
  readonly reading: Evidence['reading'];
  readonly doubt: FigureDoubt | null;
  readonly traits: ReadonlySet<NumberTrait>;
  /** Behind the number in its cell; empty where nothing is. */
  readonly unitText: string;
}

/** 100 kg of 用量：100 kg. */
const IN_A_TEXT = { kind: 'interpreted' } as const;
const AS_IT_STANDS = { kind: 'number' } as const;

function numberOf(
  content: string | number | boolean | null,
  notation: Notation,
): ColumnNumber | null {
  if (typeof content === 'number') {
    return {
      value: content,
      reading: AS_IT_STANDS,
      doubt: null,
      traits: NO_TRAITS,
      unitText: '',
    };
  }
  const parsed = typeof content === 'string' ? parseFigure(content) : null;
  if (parsed === null) return null;
  const { figure, doubt } = settledBy(notation, parsed);
  const [likely] = figure.readings;
  if (likely === undefined) return null;
  const { value } = figure.readings.find(({ key }) => key === doubt?.assumed) ?? likely;
  const { traits, unitText } = figure;
  return { value, reading: readingOf(figure, value), doubt, traits, unitText };
}

function readingOf(figure: ParsedFigure, value: number): Evidence['reading'] {
  const isFirst = figure.plain && figure.readings[0]?.value === value && isPlainNumber(figure);
  if (!isFirst) return { kind: 'interpreted' };
  return { kind: 'number-and-unit', unitText: figure.unitText };
}

/** 1.234 that the column makes 1234 cannot be read by a formula. */
function isPlainNumber({ readings, doubt }: ParsedFigure): boolean {
  return doubt !== 'point' || readings[0]?.key !== 'decimals';
}
