import { conversionRatio } from '../../core/quantities/conversionRatio';
import type { LibraryFactor } from '../../factors/libraryFactor';
import { libraryIndex } from '../../factors/libraryIndex';
import { familyOf, type Family } from './materialFamily';

/** From the smallest to the largest, in kg of gas for one kg. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

let known: ReadonlyMap<Family, Range> | null = null;

/**
 * Between which values the built-in library's factors of a material lie.
 * @param family of materials
 * @returns undefined where the library has none
 */
export function libraryRange(family: Family): Range | undefined {
  known ??= rangesOf();
  return known.get(family);
}

function rangesOf(): ReadonlyMap<Family, Range> {
  const ranges = new Map<Family, Range>();
  for (const { class: id, factor } of libraryIndex().entries) {
    const family = id === null ? undefined : familyOf(id);
    const value = valuePerKg(factor);
    if (family === undefined || value === null) continue;
    const { low, high } = ranges.get(family) ?? { low: value, high: value };
    ranges.set(family, { low: Math.min(low, value), high: Math.max(high, value) });
  }
  return ranges;
}

function valuePerKg({ value, massUnit, per }: LibraryFactor): number | null {
  const [top, bottom] = [conversionRatio(massUnit, 'kg'), conversionRatio('kg', per)];
  if (!top.ok || !bottom.ok) return null;
  const kg = (value * top.value.numerator) / top.value.denominator;
  return (kg * bottom.value.numerator) / bottom.value.denominator;
}
