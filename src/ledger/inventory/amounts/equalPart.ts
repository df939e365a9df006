import type { Measure, Term } from '../../../core/study/activity';
import { measureOf } from '../../../core/study/measureOf';

/**
 * One of several equal parts of an amount; every number of it stays, divided.
 * @param measure the whole
 * @param parts how many, at least one
 */
export function equalPart(measure: Measure, parts: number): Measure {
  if (parts === 1) return measure;
  const { operation, terms, quantity, multiplier, missing } = measure;
  const [first, ...others] = terms;
  const divided = ({ scale, ...term }: Term): Term => ({
    ...term,
    scale: { ...scale, denominator: scale.denominator * parts },
  });
  // Of a product one number is divided, of a sum each.
  const rest = operation === 'product' ? others : others.map(divided);
  return measureOf(
    [divided(first), ...rest],
    operation,
    { unit: quantity.unit, multiplier },
    missing,
  );
}
