import type { Dimension } from '../../../core/quantities/unitTable';

/** Freight and time come from no other kind of amount by a property of the thing. */
const NEVER: readonly Dimension[] = ['freight', 'time'];

/**
 * Whether a property of the thing, such as its density, can lead from one kind of amount to another.
 * @param from what the amount measures
 * @param to what the factor is for
 */
export function isConvertible(from: Dimension, to: Dimension): boolean {
  return !NEVER.includes(from) && !NEVER.includes(to);
}
