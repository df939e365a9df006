import { CERTAINTY_RULES, type Circumstance } from '../language/certaintyRules';

/**
 * How likely a reading is what the writer meant: the product of the rules of its circumstances.
 * @param circumstances of one reading
 * @returns above 0, at most 1
 */
export function certaintyOf(circumstances: readonly Circumstance[]): number {
  return circumstances.reduce(
    (product, circumstance, index) =>
      circumstances.indexOf(circumstance) === index
        ? product * CERTAINTY_RULES[circumstance]
        : product,
    1,
  );
}
