import { matchesOne } from '../text/matchesOne';
import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
import { contentAt } from '../../workbook/grid';
import {
  COUNT_ENGLISH,
  COUNT_PATTERN,
  COUNT_WORDS,
  LOAD_WORDS,
  NO_COUNTS,
  TRIP_WORDS,
} from '../language/multipliedWords';
import { ALL_UNITS_HEADERS } from '../language/perUnitWords';
import { foldWord } from '../text/fold';
import { isCountUnit } from '../values/isCountUnit';
import { parseUnit } from '../values/parseUnit';
import { isCompositionLabel } from './isCompositionLabel';
import { isPropertyLabel } from './isPropertyLabel';
import { areMachines } from './areMachines';
import { multipliedRole } from './lanes/multipliedRole';
import type { AmountLane, LedgerTable, TableColumn } from './ledgerTable';

/** Amounts of which it is not told whether they are of one piece, one trip, one machine, or of all. */
export interface WeightsInDoubt {
  readonly weight: TableColumn;
  readonly count: TableColumn;
  /** The weight is said to be that of one piece; whether the other column counts pieces is not said. */
  readonly isOfPiece: boolean;
  /**
   * What the table says itself: its total adds the amounts, or the amounts times the counts; or power × hours
   * come to the amount of one machine.
   */
  readonly proved: 'all' | 'one' | null;
}

/**
 * Finds amounts beside counts where no word says whether they are of one or of all: 净重(kg) | 数量, Load (t)
 * | Trips, 台数 | 年用电量(kWh). 单重 and 总重 say so, and where every count is 1 it is the same.
 * @param table a table of activity data
 */
export function weightsInDoubt(table: LedgerTable): WeightsInDoubt | null {
  const [lane, ...others] = table.lanes;
  const [weight, ...further] = lane?.columns ?? [];
  if (lane === undefined || weight === undefined || others.length + further.length > 0) return null;
  if (lane.sums.length > 0 || weight.isCorrected) return null;
  const rows = table.rows.filter(({ kind }) => kind === 'data').map(({ row }) => row);
  if (weight.isPerUnit || isWeightOfPiece(weight)) return amountOfOne(table, weight, rows);
  if (lane.factors.length > 0) return energyOfOne(table, lane, weight, rows);
  // What was made of parts that no product column names may be how many there are: 净重(g) | 产量(件).
  const hasProduct = table.columns.some(({ role }) => role === 'product');
  const isCounted = (column: TableColumn): boolean =>
    isCount(column) || (!hasProduct && isMade(column));
  const counts = table.columns.filter(isCounted);
  const [count] = counts;
  if (count === undefined || counts.length > 1) return null;
  if (!isPlainWeight(weight, count) && !isPlainEnergy(table, weight, count)) return null;
  const numbers = rows.map((row) => numberAt(table, row, count));
  if (numbers.every((number) => number === null || number === 1)) return null;
  return { weight, count, isOfPiece: false, proved: provedBy(table, weight, count, rows) };
}

/**
 * kg per piece beside whole numbers that nothing explains, Needed or Per machine: they may count the pieces, and
 * beside what was made of each row's own the pieces may be those.
 */
function amountOfOne(
  table: LedgerTable,
  weight: TableColumn,
  rows: readonly number[],
): WeightsInDoubt | null {
  const isOfOne = weight.per !== undefined || isWeightOfPiece(weight);
  if (!isOfOne || weight.role !== 'amount') return null;
  const hasProduct = table.columns.some(({ role }) => role === 'product');
  const counts = table.columns.filter((column) => {
    const numbers = rows.map((row) => numberAt(table, row, column));
    const isOpen = column.role === null && column.beside === null && column.holdsFigures;
    if (isOpen && areCounts(column, numbers)) return true;
    return !hasProduct && isMade(column) && new Set(numbers).size > 1;
  });
  const [count, ...others] = counts;
  if (count === undefined || others.length > 0) return null;
  return { weight, count, isOfPiece: true, proved: provedBy(table, weight, count, rows) };
}

function areCounts({ label, unitText }: TableColumn, numbers: readonly (number | null)[]): boolean {
  const unit = unitText === null ? undefined : parseUnit(unitText)[0];
  const isPieces = unitText === null || (unit !== undefined && isCountUnit(unit.unit));
  const isShare = isCompositionLabel(label) || label.includes('%') || isPropertyLabel(label);
  if (isShare || !isPieces || matchesOne(label, NO_COUNTS) || label === '') return false;
  const filled = numbers.filter((number) => number !== null);
  const areWhole = filled.every((number) => Number.isInteger(number) && number >= 1);
  if (filled.every((number) => number >= FIRST_YEAR && number <= LAST_YEAR)) return false;
  return filled.length > 0 && areWhole && filled.some((number) => number > 1);
}

/** 功率 × 运行小时 come to 年用电量 without the number of machines: it is that of one. */
function energyOfOne(
  table: LedgerTable,
  { operation, factors }: AmountLane,
  weight: TableColumn,
  rows: readonly number[],
): WeightsInDoubt | null {
  const count = factors.find(({ role }) => role === 'count')?.column;
  const others = factors.filter(({ role }) => role !== 'count').map(({ column }) => column);
  const isEnergy = factors.some(({ role }) => role === 'power');
  if (operation !== 'sum' || count === undefined || !isEnergy) return null;
  const filled = rows.filter((row) => numberAt(table, row, weight) !== null);
  const numbers = filled.map((row) => numberAt(table, row, count));
  if (numbers.every((number) => number === null || number === 1)) return null;
  const isOfOne = filled.every((row) => {
    const product = sumOf([others.map((column) => numberAt(table, row, column))]);
    return agrees(numberAt(table, row, weight) ?? NaN, product);
  });
  return isOfOne ? { weight, count, isOfPiece: false, proved: 'one' } : null;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Mass per piece (g): the words of its header say so. */
function isWeightOfPiece({ label, unitText, usualUnit }: TableColumn): boolean {
  const unit = parseUnit(unitText ?? usualUnit ?? '')[0];
  const isMass = unit !== undefined && dimensionOf(unit.unit) === MASS;
  return isMass && multipliedRole(foldWord(label)) === 'each';
}

/** A weight that is not said to be of one product, of all or of a year; beside trips a load as well. */
function isPlainWeight({ label, unitText, usualUnit }: TableColumn, count: TableColumn): boolean {
  const unit = parseUnit(unitText ?? usualUnit ?? '')[0];
  if (unit === undefined || dimensionOf(unit.unit) !== MASS) return false;
  const isLoad = matchesOne(count.label, TRIP_WORDS) && matchesOne(label, LOAD_WORDS);
  return (isLoad || matchesOne(label, WEIGHTS)) && !matchesOne(label, ALL_UNITS_HEADERS);
}

/** What machines use, beside how many they are; a year does not say whether it is of one or of all. */
function isPlainEnergy(
  { columns }: LedgerTable,
  { label, unitText, usualUnit }: TableColumn,
  count: TableColumn,
): boolean {
  const unit = parseUnit(unitText ?? usualUnit ?? '')[0];
  if (unit === undefined || dimensionOf(unit.unit) !== ENERGY) return false;
  const names = columns.flatMap(({ role, label: name }) => (role === 'name' ? [name] : []));
  return areMachines(count, names) && !matchesOne(label, SUM_WORDS);
}

const ENERGY: Dimension = 'energy';
/** 总用电量: of all machines. */
const SUM_WORDS: readonly RegExp[] = [/总|合计|小计|\b(?:total|sum|all)\b/u];
const MASS: Dimension = 'mass';
/** 用量(kg) beside a count is what was used; a weight may be that of a piece. */
const WEIGHTS: readonly RegExp[] = [/重$|重量|质量/u, /\b(?:weight|mass)\b/u];

/** 产量(件): pieces, and no kilograms. */
function isMade({ role, unitText, holdsFigures, beside }: TableColumn): boolean {
  const unit = unitText === null ? undefined : parseUnit(unitText)[0];
  const isPieces = unit === undefined || isCountUnit(unit.unit);
  return role === 'output' && beside === null && holdsFigures && isPieces;
}

function isCount({ role, label, unitText, holdsFigures, beside }: TableColumn): boolean {
  if (role !== null || beside !== null || !holdsFigures) return false;
  const word = foldWord(label);
  const unit = unitText === null ? undefined : parseUnit(unitText)[0];
  if (unit !== undefined && dimensionOf(unit.unit) !== 'count') return false;
  if (COUNT_WORDS.includes(word) || COUNT_PATTERN.test(word) || COUNT_ENGLISH.test(word))
    return true;
  // 设备数量, 年车次: its last word says what is counted.
  return /\p{Script=Han}/u.test(word) && COUNT_WORDS.some((one) => word.endsWith(one));
}

function numberAt({ grid }: LedgerTable, row: number, { index }: TableColumn): number | null {
  const content = contentAt(grid, { row, column: index });
  return typeof content === 'number' ? content : null;
}

/** Sums of binary fractions that agree to so many parts are one. */
const AGREEMENT = 1e-9;

/** The one total below all rows, where it adds the one and not the other. */
function provedBy(
  table: LedgerTable,
  weight: TableColumn,
  count: TableColumn,
  rows: readonly number[],
): WeightsInDoubt['proved'] {
  const sums = table.rows.filter(({ kind }) => kind === 'subtotal');
  const [total] = sums;
  const stated = total === undefined || sums.length > 1 ? null : numberAt(table, total.row, weight);
  if (stated === null) return null;
  const added = sumOf(rows.map((row) => [numberAt(table, row, weight)]));
  const multiplied = sumOf(
    rows.map((row) => [numberAt(table, row, weight), numberAt(table, row, count)]),
  );
  const [isAdded, isMultiplied] = [agrees(stated, added), agrees(stated, multiplied)];
  if (isAdded === isMultiplied) return null;
  return isAdded ? 'all' : 'one';
}

function agrees(stated: number, sum: number | null): boolean {
  return sum !== null && Math.abs(stated - sum) <= AGREEMENT * Math.max(1, Math.abs(stated));
}

/** Null where a number is missing. */
function sumOf(products: readonly (readonly (number | null)[])[]): number | null {
  let sum = 0;
  for (const factors of products) {
    let product = 1;
    for (const factor of factors) {
      if (factor === null) return null;
      product *= factor;
    }
    sum += product;
  }
  return sum;
}
