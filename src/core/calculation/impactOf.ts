import { failed, succeeded, type Outcome } from '../outcome';
import { conversionRatio, type DimensionMismatch, type Ratio } from '../quantities/conversionRatio';
import { freightOf } from '../quantities/freightOf';
import type { Quantity } from '../quantities/quantity';
import type { Unit } from '../quantities/unitTable';
import type { Activity, ActivityData, Measure } from '../study/activity';
import type { Conversion } from '../study/conversion';
import type { EmissionFactor } from '../study/factor';
import { conversionSteps } from './conversionSteps';

/** The two numbers whose product is an activity's emission. */
export interface Impact {
  /** The activity in the unit that the factor is for. */
  readonly amount: number;
  /** kg of gas for one of that unit. */
  readonly kgPerUnit: number;
}

/** Far beyond anything on Earth (its mass is 6e24 kg); sums of larger numbers could overflow. */
const LARGEST = 1e30;

/** Why an activity has no emission. */
export type ImpactProblem =
  | { readonly code: 'missing-quantity' | 'missing-distance' | 'missing-factor' | 'outlier' }
  | { readonly code: 'factor-unit'; readonly mismatch: DimensionMismatch };

/**
 * Climate impact of one activity: amount × factor, the amount first brought to the factor's unit.
 * @param activity with its factor; a factor in CO2 alone counts as it stands (GWP100 of CO2 is 1)
 * @returns the two numbers to multiply, in the factor's unit and in kg per that unit
 */
export function impactOf(
  activity: Pick<Activity, 'data' | 'factor' | 'conversion'>,
): Outcome<Impact, ImpactProblem> {
  const amount = activityAmount(activity.data);
  if (!amount.ok) return amount;
  if (activity.factor === null) return failed({ code: 'missing-factor' });
  const inUnit = amountInUnit(amount.value, activity.factor.per, activity.conversion);
  if (!inUnit.ok) return inUnit;
  const impact = { amount: inUnit.value, kgPerUnit: kgPerUnit(activity.factor) };
  const largest = Math.max(Math.abs(impact.amount), Math.abs(impact.kgPerUnit));
  return largest <= LARGEST ? succeeded(impact) : failed({ code: 'outlier' });
}

/**
 * Kilograms of gas for one unit of activity.
 * @param factor such as 0.5366 tCO2/MWh
 */
export function kgPerUnit(
  factor: Pick<EmissionFactor, 'value' | 'massUnit' | 'perAmount'>,
): number {
  const ratio = conversionRatio(factor.massUnit, 'kg');
  if (!ratio.ok) throw new TypeError(`${factor.massUnit} is not a mass.`);
  return times(factor.value, ratio.value) / factor.perAmount;
}

function amountInUnit(
  { amount, unit }: Quantity,
  to: Unit,
  conversion: Conversion | undefined,
): Outcome<number, ImpactProblem> {
  const ratio = conversionRatio(unit, to);
  if (ratio.ok) return succeeded(times(amount, ratio.value));
  const steps = conversion === undefined ? null : conversionSteps(unit, to, conversion);
  if (steps === null || conversion === undefined) {
    return failed({ code: 'factor-unit', mismatch: ratio.problem });
  }
  const { before, operation, after } = steps;
  const inner = times(amount, before);
  const outer = operation === 'times' ? inner * conversion.value : inner / conversion.value;
  return succeeded(times(outer, after));
}

function activityAmount(data: ActivityData): Outcome<Quantity, ImpactProblem> {
  if (data.kind === 'amount') {
    return data.amount === null
      ? failed({ code: 'missing-quantity' })
      : succeeded(measured(data.amount));
  }
  if (data.mass === null) return failed({ code: 'missing-quantity' });
  if (data.distance === null) return failed({ code: 'missing-distance' });
  return succeeded(freightOf(measured(data.mass), measured(data.distance)));
}

function measured<Q extends Quantity>(measure: Measure & { readonly quantity: Q }): Q {
  const { quantity, multiplier } = measure;
  return { ...quantity, amount: quantity.amount * multiplier };
}

function times(amount: number, ratio: Ratio): number {
  return (amount * ratio.numerator) / ratio.denominator;
}
