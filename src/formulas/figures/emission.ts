import { kgPerUnit } from '../../core/calculation/impactOf';
import { failed, succeeded } from '../../core/outcome';
import { conversionRatio } from '../../core/quantities/conversionRatio';
import type { Quantity } from '../../core/quantities/quantity';
import type { Answer } from '../cells';
import { factorUnitText, type CellFactor } from './factorIn';

/** Larger numbers are slips: the Earth weighs 6e24 kg. */
const LARGEST_KG = 1e30;

/**
 * The emission of a quantity: amount × factor, the amount first brought to the factor's unit.
 * @param amount what was used or carried
 * @param factor for one unit of it
 * @returns kgCO2e
 */
export function emission(amount: Quantity, factor: CellFactor): Answer {
  const ratio = conversionRatio(amount.unit, factor.per.unit);
  if (!ratio.ok) {
    return failed({
      code: 'factor-mismatch',
      unit: amount.unit,
      unitDimension: ratio.problem.fromDimension,
      factorUnit: factorUnitText(factor),
      factorDimension: ratio.problem.toDimension,
    });
  }
  const { numerator, denominator } = ratio.value;
  const amountInUnit = (amount.amount * numerator) / denominator;
  const kgCo2e = amountInUnit * kgPerUnit({ ...factor, perAmount: factor.per.multiplier });
  if (Math.abs(kgCo2e) <= LARGEST_KG) return succeeded(kgCo2e);
  return failed({ code: 'too-large', found: String(kgCo2e) });
}
