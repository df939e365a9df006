import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
import { parseFactorUnit } from '../values/parseFactorUnit';
import { parseUnit } from '../values/parseUnit';
import { ratioOf } from '../values/ratioOf';
import type { ColumnEvidence } from './columnEvidence';
import { isEmissionUnit } from './headers/headerRoles';

/** Enough to be what leads from an amount to a factor, for a header that is nothing but a ratio. */
const AS_CONVERSION = 0.9;
const LEAST_SHARE = 0.5;

/**
 * Columns headed by a ratio of two units alone, GJ/t or kg/m3: beside amounts of its lower unit it leads from
 * them to the factor, as a calorific value or a density does; alone it is an amount for one of that size.
 * @param columns of one table, left to right
 * @returns the columns, the words of those that lead to the factor being theirs
 */
export function withRatios(columns: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  return columns.map((column) => {
    const ratio = column.label === column.unitText ? ratioOf(column.label) : null;
    if (ratio === null || column.words.size > 0) return column;
    const lower = dimensionOf(ratio.bottom.unit);
    const isLeading = columns.some((other) => other !== column && isAmountIn(other, lower));
    return isLeading ? { ...column, words: new Map([['conversion', AS_CONVERSION]]) } : column;
  });
}

function isAmountIn({ words, unitText, shape }: ColumnEvidence, wanted: Dimension): boolean {
  if (shape.share.number + shape.share.quantity < LEAST_SHARE || words.has('factor')) return false;
  if (unitText === null) return words.has('amount');
  if (isEmissionUnit(unitText) || parseFactorUnit(unitText) !== null) return false;
  return parseUnit(unitText).some(({ unit }) => dimensionOf(unit) === wanted);
}
