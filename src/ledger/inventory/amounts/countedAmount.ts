import { dimensionOf, type Unit } from '../../../core/quantities/unitTable';
import type { Measure } from '../../../core/study/activity';
import { measureOf } from '../../../core/study/measureOf';
import type { AmountReading } from '../../ledger';
import { certaintyOf } from '../../values/certaintyOf';
import { isPlaceholder } from '../../values/parseAmount';
import { parseUnit } from '../../values/parseUnit';

/**
 * The number of pieces of an amount that is 单重 × 数量: what a factor per piece is multiplied by.
 * @param amount as read
 * @param per what the factor is for
 * @returns null where the factor is for no pieces, or the amount has no number of them
 */
export function countedAmount(amount: AmountReading | null, per: Unit): Measure | null {
  if (dimensionOf(per) !== 'count') return null;
  const count = amount?.multiplied?.parts.find(({ role }) => role === 'count')?.reading;
  if (count?.kind !== 'figure') return null;
  const { evidence, unitText, circumstances } = count.figure;
  const named = unitText === null || isPlaceholder(unitText) ? [] : parseUnit(unitText);
  const meaning = named.find(({ unit }) => dimensionOf(unit) === 'count');
  if (named.length > 0 && meaning === undefined) return null;
  const { unit, multiplier } = meaning ?? { unit: per, multiplier: 1 };
  const known = { ...evidence, certainty: certaintyOf(circumstances) };
  const shown = multiplier === 1 ? unit : `${String(multiplier)} ${unit}`;
  const term = { evidence: known, unit: shown, scale: { numerator: 1, denominator: 1 } };
  return measureOf([term], 'sum', { unit, multiplier });
}
