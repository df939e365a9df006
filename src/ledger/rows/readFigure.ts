import type { CellRef } from '../../core/cellRef';
import { dimensionOf } from '../../core/quantities/unitTable';
import type { Evidence, Witness } from '../../core/study/evidence';
import { cellAddress } from '../../workbook/address';
import { contentAt, type CellContent } from '../../workbook/grid';
import type { Circumstance } from '../language/certaintyRules';
import { fold, foldWord } from '../text/fold';
import { PER_ROW_UNIT } from '../tables/headerRoles';
import { isGwp } from '../tables/isGwp';
import {
  columnOf,
  type AmountLane,
  type LedgerTable,
  type TableColumn,
} from '../tables/ledgerTable';
import { unitInCaption } from '../tables/unitInCaption';
import { cellText } from '../values/cellText';
import type { ColumnCommas } from '../values/columnCommas';
import type { NumberDoubt, NumberReading, NumberTrait } from '../values/figureParts';
import { parseFigure, type ParsedFigure } from '../values/parseFigure';
import { parseFactorUnit } from '../values/parseFactorUnit';
import { nameWithUnit } from '../values/nameWithUnit';
import { parseUnit } from '../values/parseUnit';
import { cellRefAt } from './cellRefAt';
import { perUnitOf } from '../values/perUnitOf';
import { readLabel } from './readLabel';

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
  readonly header: string;
  /** The header, or of columns that are added that of the first: what is asked of all at once. */
  readonly asked: string;
  readonly traits: ReadonlySet<NumberTrait>;
  readonly numberAsText: boolean;
  /** What makes the reading more or less likely to be right. */
  readonly circumstances: readonly Circumstance[];
}

/** A number that can be read in several ways. */
export interface FigureDoubt {
  readonly kind: NumberDoubt;
  readonly readings: readonly NumberReading[];
  /** Key of the reading to go by until somebody answers; null where nothing may be assumed. */
  readonly assumed: string | null;
}

/** A unit named for a number, in its cell or outside. */
export interface OutsideUnit {
  readonly text: string;
  readonly witnesses: readonly Witness[];
  readonly where: Circumstance;
}

/** What a cell that should hold a figure turned out to be. */
export type FigureReading =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'blank'; readonly at: CellRef; readonly found: string }
  | { readonly kind: 'date'; readonly at: CellRef; readonly found: string }
  | { readonly kind: 'error'; readonly at: CellRef; readonly found: string };

/** Figures that hold for every row of a merged cell; amounts and outputs do not. */
const CARRIED: ReadonlySet<TableColumn['role']> = new Set([
  'distance',
  'factor',
  'freightFactor',
  'conversion',
]);

/**
 * Reads the figure of one row. The unit is taken from the cell itself, else the unit column, the
 * header, the number format, the caption above the table.
 * @param table the table
 * @param column the column of the figure
 * @param row counted from zero
 */
export function readFigure(table: LedgerTable, column: TableColumn, row: number): FigureReading {
  const own = { row, column: column.index };
  const area = table.merged(own);
  const place = area === null ? own : { row: area.top, column: area.left };
  // One amount over several rows belongs to all of them together: only its first row has it.
  if (place.row !== row && !CARRIED.has(column.role)) {
    return { kind: 'blank', at: cellRefAt(table.grid, own), found: '' };
  }
  const content = contentAt(table.grid, place);
  const at = cellRefAt(table.grid, place);
  const found = cellText(content);
  if (content !== null && typeof content === 'object' && 'error' in content) {
    return { kind: 'error', at, found };
  }
  if (content !== null && typeof content === 'object') return { kind: 'date', at, found };
  const parsed = figureIn(content);
  if (parsed === null) return { kind: 'blank', at, found };
  const { figure, doubt } = settledBy(column.commas, parsed);
  const [likely] = figure.readings;
  if (likely === undefined) return { kind: 'blank', at, found };
  const { value } = figure.readings.find(({ key }) => key === doubt?.assumed) ?? likely;
  const named = unitsNamed(table, column, row, figure.unitText);
  const [unit] = named;
  const one = unit !== undefined && isAmount(column) ? perUnitOf(unit.text) : null;
  return {
    kind: 'figure',
    figure: {
      evidence: { at, found, value, reading: readingOf(content, figure, value) },
      doubt,
      unitText: one?.unitText ?? unit?.text ?? null,
      isPerUnit: one !== null,
      unitWitnesses: unit?.witnesses ?? [],
      rivals: rivalsOf(named),
      agreeing: named.slice(1).map(({ text }) => text),
      usualUnit: unitColumnOf(table, column)?.usualUnit ?? column.usualUnit,
      header: column.header,
      asked: laneOf(table, column)?.columns[0]?.header ?? column.header,
      traits: figure.traits,
      numberAsText: typeof content === 'string' && figure.unitText === '',
      circumstances: [
        columnCircumstance(column),
        typeof content === 'number' ? 'number-cell' : 'text-with-a-plain-number',
        ...figure.traits,
        ...(place.row === row ? [] : (['merged-over-rows'] as const)),
        ...(unit === undefined ? [] : [unit.where]),
      ],
    },
  };
}

const NO_TRAITS: ReadonlySet<NumberTrait> = new Set();
const BY_WORDS = 0.95;
const BY_SOME_WORDS = 0.6;

function columnCircumstance({ confidence }: TableColumn): Circumstance {
  if (confidence >= BY_WORDS) return 'column-by-its-words';
  return confidence >= BY_SOME_WORDS ? 'column-by-words-and-content' : 'column-by-content';
}

function figureIn(content: CellContent): ParsedFigure | null {
  if (typeof content === 'string') return parseFigure(content);
  if (typeof content !== 'number') return null;
  return {
    readings: [{ key: String(content), value: content }],
    doubt: null,
    proves: null,
    unitText: '',
    plain: true,
    traits: NO_TRAITS,
  };
}

/** Where the column's other cells prove what a comma is, the number is read accordingly. */
function settledBy(
  commas: ColumnCommas,
  figure: ParsedFigure,
): { readonly figure: ParsedFigure; readonly doubt: FigureDoubt | null } {
  const { doubt, readings } = figure;
  if (doubt === null) return { figure, doubt };
  if (doubt === 'comma' || doubt === 'point') {
    // 12,5 in a column of 1,234.5: no column settles a slip.
    const isSlip = figure.proves === 'decimals' && commas !== 'decimals';
    const meant = doubt === 'point' && commas === 'unknown' ? 'groups' : commas;
    const settled = isSlip ? undefined : readings.find(({ key }) => key === meant);
    if (settled !== undefined) return { figure: readAs(figure, settled), doubt: null };
    const isOpen = commas === 'mixed' || (isSlip && commas === 'groups');
    const assumed = isOpen ? null : (readings[0]?.key ?? null);
    return { figure, doubt: { kind: doubt, readings, assumed } };
  }
  const isHarmless = doubt === 'range' || doubt === 'sum';
  const assumed = isHarmless ? (readings[0]?.key ?? null) : null;
  return { figure, doubt: { kind: doubt, readings, assumed } };
}

function readAs(figure: ParsedFigure, settled: NumberReading): ParsedFigure {
  const isSaid = figure.doubt === 'comma' || settled.key === 'decimals';
  const traits = isSaid ? new Set([...figure.traits, 'commaByColumn' as const]) : figure.traits;
  return { ...figure, readings: [settled], traits };
}

function readingOf(content: CellContent, figure: ParsedFigure, value: number): Evidence['reading'] {
  if (typeof content === 'number') return { kind: 'number' };
  const isFirst = figure.plain && figure.readings[0]?.value === value && isPlainNumber(figure);
  if (!isFirst) return { kind: 'interpreted' };
  return { kind: 'number-and-unit', unitText: figure.unitText };
}

/** 1.234 that the column makes 1234 cannot be read by a formula. */
function isPlainNumber({ readings, doubt }: ParsedFigure): boolean {
  return doubt !== 'point' || readings[0]?.key !== 'decimals';
}

/** Every unit named for a number, the nearest to it first. */
function unitsNamed(
  table: LedgerTable,
  column: TableColumn,
  row: number,
  inCell: string,
): readonly OutsideUnit[] {
  const own = inCell === '' ? [] : [named(inCell, 'unit-in-the-cell')];
  const unitColumn = unitColumnOf(table, column);
  const label = unitColumn === null ? null : readLabel(table, unitColumn, row, null);
  const beside = label === null ? [] : [named(label.text, 'unit-beside', [label.witness])];
  const headed = headerUnit(table, column, row);
  const header = headed === null ? [] : [headed];
  const format = formatUnit(table, column, row);
  const formatted = format === null ? [] : [named(format, 'unit-in-the-format')];
  const caption = isAmount(column) ? captionUnit(table) : null;
  const outside = [...own, ...beside, ...header, ...formatted];
  const near = [...outside, ...unitInName(table, column, row, outside)];
  if (caption === null) return near;
  // A caption speaks for all columns: it contradicts only what it could be meant for.
  const isMeant = near.every(({ text }) => sameDimension(text, caption.text));
  return isMeant ? [...near, caption] : near;
}

/** Of kgCO2/单位 the row's own unit is meant; a GWP is kgCO2e of one kilogram. */
function headerUnit(table: LedgerTable, column: TableColumn, row: number): OutsideUnit | null {
  const { unitText, label, role } = column;
  if (unitText === null) {
    return role === 'factor' && isGwp(label) ? named('kgCO2e/kg', 'unit-in-the-header') : null;
  }
  const [, top] = PER_ROW_UNIT.exec(fold(unitText)) ?? [];
  const amount = columnOf(table, 'amount');
  if (top === undefined || amount === null) return named(unitText, 'unit-in-the-header');
  const unitColumn = unitColumnOf(table, amount);
  const own = unitColumn === null ? null : readLabel(table, unitColumn, row, null);
  const per = own?.text ?? amount.unitText;
  if (per === null) return named(unitText, 'unit-in-the-header');
  return named(`${top}/${per}`, 'unit-in-the-header', own === null ? [] : [own.witness]);
}

/** 电(kWh): a size in brackets that measures something else than the figure is no unit of it. */
function unitInName(
  table: LedgerTable,
  column: TableColumn,
  row: number,
  others: readonly OutsideUnit[],
): readonly OutsideUnit[] {
  if (!isAmount(column)) return [];
  const labels = table.columns.flatMap((other) =>
    other.role === 'name' ? (readLabel(table, other, row, null) ?? []) : [],
  );
  const name = labels.at(-1);
  const unitText = name === undefined ? undefined : nameWithUnit(name.text)?.unitText;
  if (name === undefined || unitText === undefined) return [];
  const isMeant = others.every(({ text }) => sameDimension(text, unitText));
  return isMeant ? [named(unitText, 'unit-beside', [name.witness])] : [];
}

function isAmount({ role }: TableColumn): boolean {
  return role === 'amount' || role === 'total';
}

function named(text: string, where: Circumstance, witnesses: readonly Witness[] = []): OutsideUnit {
  return { text, where, witnesses };
}

function sameDimension(a: string, b: string): boolean {
  const [one, other] = [parseUnit(a)[0], parseUnit(b)[0]];
  return (
    one !== undefined && other !== undefined && dimensionOf(one.unit) === dimensionOf(other.unit)
  );
}

function rivalsOf([first, ...others]: readonly OutsideUnit[]): readonly OutsideUnit[] {
  if (first === undefined) return [];
  const differing = others.filter(({ text }) => differ(first.text, text));
  return differing.filter(
    ({ text }, index) => differing.findIndex((other) => !differ(other.text, text)) === index,
  );
}

/**
 * The unit column that belongs to a column of figures: the nearest to its right before the next
 * column of figures, else to its left; for factors the column of factor units.
 * @param table the table
 * @param column a column of figures
 */
function unitColumnOf(table: LedgerTable, column: TableColumn): TableColumn | null {
  if (isFactor(column)) return factorUnitColumnOf(table, column);
  if (column.role === 'conversion') return null;
  const position = table.columns.findIndex(({ index }) => index === column.index);
  const isOther = (other: TableColumn): boolean =>
    isFigureRole(other) && !areSiblings(table, column, other);
  const right = table.columns.slice(position + 1);
  const nextFigure = right.findIndex(isOther);
  const reach = nextFigure === -1 ? right : right.slice(0, nextFigure);
  const behind = reach.find((other) => other.role === 'unit');
  if (behind !== undefined) return behind;
  const left = table.columns.slice(0, position).reverse();
  const before = left.findIndex(isOther);
  const other = left[before];
  const isFree = other === undefined || hasUnitOfItsOwn(table, other);
  const between = other === undefined ? left : left.slice(0, before);
  return (isFree ? between.find(({ role }) => role === 'unit') : undefined) ?? null;
}

/** A unit column behind it is not for its figures: 因子单位 | 单位 | 1月. */
function hasUnitOfItsOwn(table: LedgerTable, column: TableColumn): boolean {
  if (column.unitText !== null) return true;
  return isFactor(column) && factorUnitColumnOf(table, column) !== null;
}

function isFactor({ role }: TableColumn): boolean {
  return role === 'factor' || role === 'freightFactor';
}

/** Where several columns of factors stand side by side, the one behind each is its own. */
function factorUnitColumnOf({ columns }: LedgerTable, column: TableColumn): TableColumn | null {
  const units = columns.filter(({ role }) => role === 'factorUnit');
  if (columns.filter(isFactor).length < 2) return units[0] ?? null;
  const after = columns.slice(columns.findIndex(({ index }) => index === column.index) + 1);
  const next = after.findIndex(isFactor);
  const reach = next === -1 ? after : after.slice(0, next);
  return reach.find(({ role }) => role === 'factorUnit') ?? null;
}

/** Months and years share the unit column before the first or behind the last of them. */
function areSiblings(table: LedgerTable, column: TableColumn, other: TableColumn): boolean {
  return laneOf(table, column) !== null && laneOf(table, other) !== null;
}

/** The columns that a column is added with, or that it is the sum of. */
function laneOf({ lanes }: LedgerTable, { index }: TableColumn): AmountLane | null {
  const isOwn = (one: TableColumn): boolean => one.index === index;
  const added = lanes.find(
    ({ operation, columns, sums }) =>
      operation === 'sum' && (columns.some(isOwn) || sums.some(({ column }) => isOwn(column))),
  );
  return added ?? null;
}

function isFigureRole(column: TableColumn): boolean {
  return (
    column.role === 'amount' ||
    column.role === 'total' ||
    column.role === 'part' ||
    column.role === 'distance' ||
    isFactor(column) ||
    column.role === 'output'
  );
}

function formatUnit(table: LedgerTable, column: TableColumn, row: number): string | null {
  const format = table.grid.numberFormats.get(cellAddress({ row, column: column.index }));
  const quoted = /"([^"]+)"/.exec(format ?? '')?.[1]?.trim();
  return quoted !== undefined && parseUnit(quoted).length > 0 ? quoted : null;
}

function captionUnit(table: LedgerTable): OutsideUnit | null {
  for (const { at, text } of table.captions) {
    const unit = unitInCaption(text);
    if (unit !== null) {
      return named(unit, 'unit-in-the-caption', [{ at: cellRefAt(table.grid, at), found: text }]);
    }
  }
  return null;
}

function differ(a: string, b: string): boolean {
  const [one, other] = [meaningsIn(a), meaningsIn(b)];
  if (one.length === 0 || other.length === 0) return foldWord(a) !== foldWord(b);
  return !one.some((meaning) => other.includes(meaning));
}

/** What a unit or a factor's unit can mean, as texts that can be compared; gases are left aside. */
function meaningsIn(text: string): readonly string[] {
  const factor = parseFactorUnit(text);
  const meanings = factor === null ? parseUnit(text) : factor.per;
  const top = factor === null ? '' : `${factor.massUnit}/`;
  return meanings.map(({ unit, multiplier }) => `${top}${String(multiplier)} ${unit}`);
}
