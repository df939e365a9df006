import { assertNever } from '../assertNever';
import type { LossTerm, Measure, Term } from './activity';

/**
 * A measure with what is lost: its amount is divided or multiplied by what the rate comes to.
 * @param measure without the loss
 * @param loss the ledger's rate
 * @returns null where the rate is none: all is lost, more comes out than went in, or less than nothing is lost
 */
export function withLoss(measure: Measure, loss: LossTerm): Measure | null {
  const multiplier = lossMultiplier(loss);
  if (multiplier === null) return null;
  const { amount, unit } = measure.quantity;
  return { ...measure, quantity: { amount: amount * multiplier, unit }, loss };
}

/**
 * All numbers of the ledger that make a measure: its terms, and its rate of loss.
 * @param measure of an activity
 */
export function allTerms({ terms, loss }: Measure): readonly Term[] {
  return loss === undefined ? terms : [...terms, loss];
}

function lossMultiplier({ evidence, scale, use }: LossTerm): number | null {
  const rate = (evidence.value * scale.numerator) / scale.denominator;
  if (rate < 0) return null;
  switch (use) {
    case 'added':
      return 1 + rate;
    case 'rest':
      return rate < 1 ? 1 / (1 - rate) : null;
    case 'yield':
      return rate > 0 && rate <= 1 ? 1 / rate : null;
    case 'times':
      return rate >= 1 ? rate : null;
    default:
      return assertNever(use);
  }
}
