import type { Ratio } from '../../../core/quantities/conversionRatio';
import type { Measure, Term } from '../../../core/study/activity';
import { measureOf } from '../../../core/study/measureOf';

/**
 * An amount as something that is taken away or that counts, whichever sign its cells have.
 * @param measure as read
 * @param wanted sign
 * @param part of it that is meant; the whole where nothing is given
 */
export function signedMeasure(
  measure: Measure,
  wanted: 1 | -1,
  part: Ratio = { numerator: 1, denominator: 1 },
): Measure {
  const sign = measure.quantity.amount < 0 ? -wanted : wanted;
  const [first, ...others] = measure.terms;
  const turned = (term: Term): Term => ({
    ...term,
    scale: {
      numerator: term.scale.numerator * part.numerator * sign,
      denominator: term.scale.denominator * part.denominator,
    },
  });
  // Of a product one number turns the whole.
  const rest = measure.operation === 'sum' ? others.map(turned) : others;
  const { multiplier, quantity, operation, missing } = measure;
  const unit = { unit: quantity.unit, multiplier };
  return measureOf([turned(first), ...rest], operation, unit, missing);
}
