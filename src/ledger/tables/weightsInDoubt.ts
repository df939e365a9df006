import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
import { contentAt } from '../../workbook/grid';
import { COUNT_PATTERN, COUNT_WORDS } from '../language/multipliedWords';
import { ALL_UNITS_HEADERS } from '../language/perUnitWords';
import { foldWord } from '../text/fold';
import { parseUnit } from '../values/parseUnit';
import type { LedgerTable, TableColumn } from './ledgerTable';

/** Weights of which it is not told whether they are of one piece or of all. */
export interface WeightsInDoubt {
  readonly weight: TableColumn;
  readonly count: TableColumn;
  /** What the table's own total says: it adds the weights, or the weights times the counts. */
  readonly proved: 'all' | 'one' | null;
}

/**
 * Finds weights beside counts where no word says whether they are of one piece or of all: 净重(kg) |
 * 数量. 单重 and 总重 say so, and where every count is 1 it is the same.
 * @param table a table of activity data
 */
export function weightsInDoubt(table: LedgerTable): WeightsInDoubt | null {
  const [lane, ...others] = table.lanes;
  const [weight, ...further] = lane?.columns ?? [];
  if (lane === undefined || weight === undefined || others.length + further.length > 0) return null;
  if (lane.factors.length + lane.sums.length > 0 || !isPlainWeight(weight)) return null;
  const counts = table.columns.filter(isCount);
  const [count] = counts;
  if (count === undefined || counts.length > 1) return null;
  const rows = table.rows.filter(({ kind }) => kind === 'data').map(({ row }) => row);
  const numbers = rows.map((row) => numberAt(table, row, count));
  if (numbers.every((number) => number === null || number === 1)) return null;
  return { weight, count, proved: provedBy(table, weight, count, rows) };
}

/** A weight that is not said to be of one product, of all or of a year. */
function isPlainWeight({
  label,
  unitText,
  usualUnit,
  isPerUnit,
  isCorrected,
}: TableColumn): boolean {
  const unit = parseUnit(unitText ?? usualUnit ?? '')[0];
  if (unit === undefined || dimensionOf(unit.unit) !== MASS || isPerUnit || isCorrected) {
    return false;
  }
  const word = foldWord(label);
  return (
    WEIGHTS.some((one) => one.test(word)) &&
    !ALL_UNITS_HEADERS.some((pattern) => pattern.test(word))
  );
}

const MASS: Dimension = 'mass';
/** 用量(kg) beside a count is what was used; a weight may be that of a piece. */
const WEIGHTS: readonly RegExp[] = [/重$|重量|质量/u, /\b(?:weight|mass)\b/u];

function isCount({ role, label, unitText, holdsFigures, beside }: TableColumn): boolean {
  if (role !== null || beside !== null || !holdsFigures) return false;
  const word = foldWord(label);
  const unit = unitText === null ? undefined : parseUnit(unitText)[0];
  if (unit !== undefined && dimensionOf(unit.unit) !== 'count') return false;
  return COUNT_WORDS.includes(word) || COUNT_PATTERN.test(word);
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
