import { conversionRatio } from '../../core/quantities/conversionRatio';
import type { ActivityRow } from '../ledger';
import { parseUnit } from '../values/parseUnit';
import { figuresOf } from './readAmount';

/**
 * What went in by a row, in kilograms: none where it is no mass, or is carried and no more.
 * @param row with activity data
 */
export function massesIn({ amount, table, isFurtherLeg }: ActivityRow): readonly number[] {
  // What is carried is what was used, in a table of its own.
  if (amount?.operation !== 'sum' || isFurtherLeg === true || table.purpose !== 'activity')
    return [];
  return figuresOf(amount).flatMap(({ evidence, unitText }) => {
    const [meaning, ...others] = unitText === null ? [] : parseUnit(unitText);
    const ratio = meaning === undefined ? null : conversionRatio(meaning.unit, 'kg');
    if (meaning === undefined || others.length > 0 || ratio?.ok !== true) return [];
    const { numerator, denominator } = ratio.value;
    return [(evidence.value * meaning.multiplier * numerator) / denominator];
  });
}
