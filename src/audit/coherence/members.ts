import { largestOf, smallestOf } from '../../core/extremes';
import { foldName } from '../../factors/text/foldName';
import { libraryRange } from './libraryRange';
import { materialOf, type Family, type Material } from './materialFamily';
import type { UsedFactor } from './usedFactors';

/** A thing whose material is told, with the factor that it is given. */
export interface Member extends UsedFactor {
  readonly material: Material;
}

/** Members of one family with one value, and how strongly their names speak for the family. */
export interface Holding {
  readonly family: Family;
  readonly perKg: number;
  readonly members: readonly Member[];
  /** The surest of its names. */
  readonly surest: number;
  /** All of its names together. */
  readonly weight: number;
}

/** Factors further apart are not of one material: forged alloy steel has not ten times those of bars. */
export const FAR_APART = 10;

/**
 * Things of a known material by family and value.
 * @param used factors as they are used
 */
export function holdingsOf(used: readonly UsedFactor[]): readonly Holding[] {
  const groups = new Map<string, Member[]>();
  for (const one of used) {
    const material = materialOf(one.name);
    if (material === null) continue;
    const key = `${material.family}\n${valueKey(one.perKg)}`;
    const member = { ...one, material };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return [...groups.values()].map(holdingOf);
}

/** Two values that differ in their last bits alone are one. */
export function valueKey(perKg: number): string {
  return perKg.toPrecision(9);
}

function holdingOf(members: readonly Member[]): Holding {
  const [first] = members as [Member];
  const names = new Map(members.map(({ name, material }) => [foldName(name), material.sureness]));
  const sureness = [...names.values()];
  return {
    family: first.material.family,
    perKg: first.perKg,
    members,
    surest: largestOf(sureness),
    weight: sureness.reduce((sum, one) => sum + one),
  };
}

/**
 * What a family's factors are held against: of the values near the library's own, or else near the
 * best vouched for, the one whose names tell the material most surely.
 * @param own holdings of one family that have its own factor; none gives undefined
 */
export function referenceOf(own: readonly Holding[]): Holding | undefined {
  const [first] = own;
  const range = first === undefined ? undefined : libraryRange(first.family);
  const bySureness = [...own].sort(
    (a, b) => b.surest - a.surest || b.weight - a.weight || b.perKg - a.perKg,
  );
  if (range === undefined) return bySureness[0];
  const distance = ({ perKg }: Holding): number =>
    Math.max(range.low / perKg, perKg / range.high, 1);
  const least = smallestOf(own.map(distance));
  return bySureness.find((holding) => distance(holding) < least * FAR_APART ** 0.5);
}
