import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
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
  const exact = meanings.filter((one) => per.some((other) => isSame(one, other)));
  // 桶 of paint beside a factor for a litre is no barrel of 159 of them.
  const isMeasured = meanings.every(({ unit }) => MEASURED.has(dimensionOf(unit)));
  const alike = isMeasured ? meanings.filter((one) => per.some(isAlike(one))) : [];
  const [possible = meanings] = [exact, alike].filter(({ length }) => length > 0);
  return possible.length < 2 ? possible : byMeter(possible, name);
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
