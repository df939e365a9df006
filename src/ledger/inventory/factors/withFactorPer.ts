import type { ActivityRow } from '../../ledger';
import { figuresOf } from '../../rows/readAmount';
import { parseUnit } from '../../values/parseUnit';
import type { FactorFinder } from './factorFinder';

/**
 * Notes what the factor of a row's name is for one of, where a unit of its amount can mean several:
 * 度 of gas beside a factor for a cubic metre.
 * @param row as read
 * @param finder of the factor tables' factors
 */
export function withFactorPer(row: ActivityRow, finder: FactorFinder): ActivityRow {
  const isOpen = figuresOf(row.amount).some(
    ({ unitText }) => unitText !== null && parseUnit(unitText).length > 1,
  );
  if (!isOpen) return row;
  const match = finder.find(row.name.text, null);
  if (match.kind !== 'sure') return row;
  const { per, perAmount } = match.factor.factor;
  return { ...row, factorPer: { unit: per, multiplier: perAmount } };
}
