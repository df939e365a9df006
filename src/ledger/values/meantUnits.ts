import { largestOf, smallestOf } from '../../core/extremes';
import { dimensionOf, UNITS, type Dimension } from '../../core/quantities/unitTable';
import { energyKey } from '../text/energyKey';
import { foldWord } from '../text/fold';
import { isWater } from '../text/isWater';
import type { UnitMeaning } from './parseUnit';

/**
 * Of the units that a text can mean, those that are meant: the one that the factor is for, else those that
 * measure what it is for, else what a meter of the item counts.
 * @param meanings what the text can mean, the likeliest first
 * @param name of the item
 * @param per what its factor is for one of, as far as that is known; none where it is not
 */
export function meantUnits(
  meanings: readonly UnitMeaning[],
  name: string,
  per: readonly UnitMeaning[] = [],
): readonly UnitMeaning[] {
  if (meanings.length < 2) return meanings;
  // Mt beside a factor for a tonne is as likely a megatonne: that one is a thousandth says nothing.
  const isNear = largest(meanings) < FAR * smallest(meanings);
  const exact = isNear ? meanings.filter((one) => per.some((other) => isSame(one, other))) : [];
  // 桶 of paint beside a factor for a litre is no barrel of 159 of them.
  const isMeasured = meanings.every(({ unit }) => MEASURED.has(dimensionOf(unit)));
  const alike = isMeasured ? meanings.filter((one) => per.some(isAlike(one))) : [];
  const [possible = meanings] = [exact, alike].filter(({ length }) => length > 0);
  return asOne(possible.length < 2 ? possible : byMeter(possible, name));
}

const MEASURED: ReadonlySet<Dimension> = new Set<Dimension>([
  'mass',
  'energy',
  'volume',
  'gasVolume',
  'distance',
  'freight',
  'area',
]);

/** Meanings so many times apart are no two spellings of about the same thing. */
const FAR = 10;
/** Nobody is asked about less than a thousandth: the therms of two laws are 0.024 % apart. */
const ONE = 1.001;

/** Meanings that come to the same are one, the likeliest. */
function asOne(meanings: readonly UnitMeaning[]): readonly UnitMeaning[] {
  const dimensions = new Set(meanings.map(({ unit }) => dimensionOf(unit)));
  if (dimensions.size !== 1) return meanings;
  return largest(meanings) <= ONE * smallest(meanings) ? meanings.slice(0, 1) : meanings;
}

function largest(meanings: readonly UnitMeaning[]): number {
  return largestOf(meanings.map(sizeOf));
}

function smallest(meanings: readonly UnitMeaning[]): number {
  return smallestOf(meanings.map(sizeOf));
}

/** In the base unit of its dimension. */
function sizeOf({ unit, multiplier }: UnitMeaning): number {
  const [numerator, denominator] = UNITS[unit].ratio;
  return (numerator * multiplier) / denominator;
}

function isSame(one: UnitMeaning, other: UnitMeaning): boolean {
  return one.unit === other.unit && one.multiplier === other.multiplier;
}

function isAlike(one: UnitMeaning): (other: UnitMeaning) => boolean {
  return ({ unit }) => dimensionOf(one.unit) === dimensionOf(unit);
}

/** 度 of electricity is a kilowatt hour, of gas and water a cubic metre. */
function byMeter(meanings: readonly UnitMeaning[], name: string): readonly UnitMeaning[] {
  const dimensions = new Set(meanings.map(({ unit }) => dimensionOf(unit)));
  if (!dimensions.has('energy') || !dimensions.has('volume')) return meanings;
  const meant = isOfVolume(name) ? 'volume' : 'energy';
  return meanings.filter(({ unit }) => dimensionOf(unit) === meant);
}

function isOfVolume(name: string): boolean {
  return isWater(name) || /[水气]$/u.test(energyKey(name) ?? foldWord(name));
}
