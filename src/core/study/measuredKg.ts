import { conversionRatio } from '../quantities/conversionRatio';
import type { Measure } from './activity';

/**
 * What a measure weighs.
 * @param measure of the ledger
 * @returns kg; null where it is measured in something else
 */
export function measuredKg({ quantity, multiplier }: Measure): number | null {
  const ratio = conversionRatio(quantity.unit, 'kg');
  if (!ratio.ok) return null;
  const { numerator, denominator } = ratio.value;
  return (quantity.amount * multiplier * numerator) / denominator;
}
