import type { Activity } from './activity';
import { partOf } from './allocation';
import type { Product } from './inventory';
import { measuredKg } from './measuredKg';

/**
 * What an activity weighs, for all that the ledger covers.
 * @param activity a material
 * @param product that it is for
 * @returns kg; null where it is measured in something else, or nothing is known
 */
export function massOf(activity: Activity, { declaredUnit }: Product): number | null {
  const { data, allocation, isPerUnit } = activity;
  if (data.kind !== 'amount' || data.amount === null) return null;
  const whole = measuredKg(data.amount);
  if (whole === null) return null;
  const kg = partOf(whole, allocation);
  if (isPerUnit !== true) return kg;
  return declaredUnit.covered === null ? null : kg * declaredUnit.covered;
}
