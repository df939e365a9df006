import { conversionRatio } from '../../../core/quantities/conversionRatio';
import type { ActivityRow } from '../../ledger';
import { parseUnit } from '../../values/parseUnit';
import { figuresOf } from '../readAmount';

/** What may be lost of what went in as water from the air or a material that nobody wrote down. */
export const LEAST_INPUT = 0.8;

/** So much less than what went in may be what is left over. */
export const LEAST_YIELD = 0.2;

/**
 * What the amount of a row weighs.
 * @param row of a table
 * @returns kilograms; null where it is told in no mass
 */
export function massOf({ amount }: ActivityRow): number | null {
  const figures = figuresOf(amount);
  const masses = figures.flatMap(({ evidence, unitText }) => {
    const meaning = unitText === null ? undefined : parseUnit(unitText)[0];
    const ratio = meaning === undefined ? null : conversionRatio(meaning.unit, 'kg');
    if (meaning === undefined || ratio?.ok !== true) return [];
    const { numerator, denominator } = ratio.value;
    return [(evidence.value * meaning.multiplier * numerator) / denominator];
  });
  if (masses.length === 0 || masses.length < figures.length) return null;
  return masses.reduce((sum, mass) => sum + mass);
}

/**
 * Whether so much may have been made of what went in: bought things weigh more, and by-products far less.
 * @param made in kilograms
 * @param inputs rows of what went in
 * @param leastYield the least part of them that is no by-product
 * @returns null where nothing that went in is told in a mass
 */
export function fitsInputs(
  made: number,
  inputs: readonly ActivityRow[],
  leastYield: number,
): boolean | null {
  const put = inputs.flatMap((one) => massOf(one) ?? []);
  if (put.length === 0) return null;
  const whole = put.reduce((sum, mass) => sum + mass);
  return whole >= made * LEAST_INPUT && made >= whole * leastYield;
}
