import { convert } from './convert';
import type { Quantity } from './quantity';
import type { Dimension } from './unitTable';

/**
 * Sum of two quantities of one dimension, in the unit of the first.
 * @param first sets the unit
 * @param second is converted
 * @throws TypeError when the two measure different things
 */
export function add<D extends Dimension>(
  first: Quantity<D>,
  second: Quantity<NoInfer<D>>,
): Quantity<D> {
  return { amount: first.amount + convert(second, first.unit).amount, unit: first.unit };
}
