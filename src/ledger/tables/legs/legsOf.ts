import { dimensionOf } from '../../../core/quantities/unitTable';
import { LEG_MODE_ENDINGS } from '../../language/legWords';
import { foldWord } from '../../text/fold';
import { factorDimension } from '../../values/classifyContent';
import { parseUnit } from '../../values/parseUnit';
import { isSubtotalLabel } from '../sums/isSubtotalLabel';
import type { ColumnFacts } from '../lanes/lane';
import type { Leg } from './legOfColumns';
import { legMode, legModeText } from './legMode';
import { legNumber } from './legNumber';

/**
 * Distances side by side that are legs of one journey: 公路(km) | 铁路(km) | 海运(km), each of another mode;
 * or 一程 and 二程, each with its mode or its factor. Other distances side by side may be those of several
 * suppliers and are asked.
 * @param columns of one table, left to right
 * @returns nothing where the columns are no legs
 */
export function legsOf(columns: readonly ColumnFacts[]): readonly Leg[] {
  const distances = columns.filter(
    (column) => isDistance(column) && !isSubtotalLabel(column.leaf) && !isTotal(column),
  );
  if (distances.length < 2) return [];
  return byMode(columns, distances) ?? byNumber(columns, distances) ?? [];
}

/** Each of another mode, as its header says. */
function byMode(
  columns: readonly ColumnFacts[],
  distances: readonly ColumnFacts[],
): readonly Leg[] | null {
  const kinds = distances.map(legMode);
  const factors = columns.filter(isFreightFactor);
  const own = kinds.map((kind) => factors.filter((factor) => legMode(factor) === kind));
  const isTold = !kinds.includes(null) && new Set(kinds).size === kinds.length;
  if (!isTold || (factors.length > 1 && own.some(({ length }) => length !== 1))) return null;
  return distances.map((column, index) => ({
    distance: column.position,
    mode: null,
    factor: factors.length > 1 ? (own[index]?.[0]?.position ?? null) : null,
    modeText: legModeText(column),
  }));
}

/** Numbered, each with its own mode or factor. */
function byNumber(
  columns: readonly ColumnFacts[],
  distances: readonly ColumnFacts[],
): readonly Leg[] | null {
  const numbers = distances.map(legNumber);
  if (numbers.includes(null) || new Set(numbers).size < numbers.length) return null;
  const legs = distances.map((column): Leg => {
    const own = columns.filter((other) => legNumber(other) === legNumber(column));
    const modes = own.filter(isModeColumn);
    const factors = own.filter(isFreightFactor);
    return {
      distance: column.position,
      mode: modes.length === 1 ? (modes[0]?.position ?? null) : null,
      factor: factors.length === 1 ? (factors[0]?.position ?? null) : null,
      modeText: legMode(column) === null ? null : legModeText(column),
    };
  });
  const isTold = legs.every(
    ({ mode, factor, modeText: text }) => mode !== null || factor !== null || text !== null,
  );
  return isTold ? legs : null;
}

function isModeColumn({ leaf, words, shape }: ColumnFacts): boolean {
  if (shape.share.text < 0.5) return false;
  const word = foldWord(leaf);
  return words.has('mode') || LEG_MODE_ENDINGS.some((end) => word.endsWith(end));
}

/**
 * Whether the figures of a column are distances, by its unit, its cells or its words.
 * @param column of one table
 */
export function isDistance({ shape, unitText, words }: ColumnFacts): boolean {
  const { number, quantity } = shape.share;
  if (number + quantity < 0.3) return false;
  const unit = unitText === null ? undefined : parseUnit(unitText)[0]?.unit;
  if (unit !== undefined) return dimensionOf(unit) === 'distance';
  const inCells = [...shape.dimensions].some(([kind, share]) => kind === 'distance' && share > 0.5);
  return inCells || (unitText === null && (words.get('distance') ?? NO_MATCH) >= SOME_MATCH);
}

const NO_MATCH = 0;
const SOME_MATCH = 0.5;

/** 总里程 repeats the others. */
function isTotal({ leaf }: ColumnFacts): boolean {
  return /^(?:总|全程|total\b)/u.test(foldWord(leaf));
}

function isFreightFactor({ unitText, words, shape }: ColumnFacts): boolean {
  const per = unitText === null ? null : factorDimension(unitText);
  const inCells = [...shape.factorDimensions].some(
    ([kind, share]) => kind === 'freight' && share > 0.5,
  );
  return per === 'freight' || inCells || (per === null && words.has('freightFactor'));
}
