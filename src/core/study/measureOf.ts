import { compensatedSum } from '../calculation/compensatedSum';
import type { Unit } from '../quantities/unitTable';
import type { Measure, MissingTerm, Operation, Term } from './activity';

/** The unit of a measure and what it is counted in: 10 000 in 万kWh, else 1. */
export interface MeasureUnit {
  readonly unit: Unit;
  readonly multiplier: number;
}

/**
 * Makes a measure of the numbers it is the sum or the product of.
 * @param terms at least one number, each with the way into the unit of the measure
 * @param operation how they make the amount
 * @param unit of the measure
 * @param missing cells that should hold a term and hold none
 */
export function measureOf(
  terms: Measure['terms'],
  operation: Operation,
  { unit, multiplier }: MeasureUnit,
  missing: readonly MissingTerm[] = [],
): Measure {
  const values = terms.map(termValue);
  const amount =
    operation === 'sum' ? compensatedSum(values) : values.reduce((product, one) => product * one);
  return { quantity: { amount, unit }, multiplier, operation, terms, missing };
}

/**
 * What a number makes in the unit of its measure.
 * @param term a number and the way into that unit
 */
export function termValue({ evidence, scale }: Term): number {
  return (evidence.value * scale.numerator) / scale.denominator;
}
