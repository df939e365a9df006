import { conversionRatio } from '../quantities/conversionRatio';
import type { Activity } from './activity';
import { partOf } from './allocation';
import type { Product } from './inventory';

/**
 * What an activity weighs, for all that the ledger covers.
 * @param activity a material
 * @param product that it is for
 * @returns kg; null where it is measured in something else, or nothing is known
 */
export function massOf(activity: Activity, { declaredUnit }: Product): number | null {
  const { data, allocation, isPerUnit } = activity;
  if (data.kind !== 'amount' || data.amount === null) return null;
  const { quantity, multiplier } = data.amount;
  const ratio = conversionRatio(quantity.unit, 'kg');
  if (!ratio.ok) return null;
  const { numerator, denominator } = ratio.value;
  const kg = partOf((quantity.amount * multiplier * numerator) / denominator, allocation);
  if (isPerUnit !== true) return kg;
  return declaredUnit.covered === null ? null : kg * declaredUnit.covered;
}
