import { conversionRatio } from '../../core/quantities/conversionRatio';
import { foldWord } from '../text/fold';
import { singular } from '../text/singular';
import { parseUnit } from './parseUnit';

/**
 * How many of one unit of products another is: 1000 kg of t, 1 valve of valves. Where one is not named, it is the
 * other.
 * @param unit the one
 * @param other the other
 * @returns null where they measure different things, or one may mean several
 */
export function unitTimes(unit: string | null, other: string | null): number | null {
  if (unit === null || other === null || nounOf(unit) === nounOf(other)) return 1;
  const [from, ...fromOthers] = parseUnit(unit);
  const [to, ...toOthers] = parseUnit(other);
  if (from === undefined || to === undefined || fromOthers.length + toOthers.length > 0)
    return null;
  const ratio = conversionRatio(from.unit, to.unit);
  if (!ratio.ok) return null;
  const { numerator, denominator } = ratio.value;
  return (from.multiplier * numerator) / (to.multiplier * denominator);
}

function nounOf(unit: string): string {
  return singular(foldWord(unit));
}
