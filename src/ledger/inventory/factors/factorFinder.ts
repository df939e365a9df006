import { dimensionOf, type Dimension } from '../../../core/quantities/unitTable';
import type { FactorRow } from '../../ledger';
import { stagesNamed } from '../../text/stagesNamed';
import { energyKey } from '../../text/energyKey';
import { foldWord } from '../../text/fold';
import { itemOfFactor } from '../../text/itemOfFactor';
import { isWater } from '../../text/isWater';
import { lookAlikeKey, nameKey } from '../../text/nameKey';
import type { NearText, TextKeys } from '../../text/nearTexts';
import { similarity } from '../../text/similarity';
import type { NamedFactor } from './factorsOf';
import { isConvertible } from './isConvertible';
import { isOfWaste } from './natureOfFactor';
import { nearFactors } from './nearFactors';

/** What a search for a name's factor came to. */
export type FactorMatch =
  | { readonly kind: 'sure'; readonly factor: NamedFactor }
  | { readonly kind: 'several'; readonly factors: readonly NamedFactor[] }
  | {
      readonly kind: 'near';
      readonly factors: readonly NamedFactor[];
      /** Near enough to go by until someone answers. */
      readonly assumed: NamedFactor | null;
    }
  | { readonly kind: 'none' };

const LEAST_TO_ASSUME = 0.75;
const LEAST_MARGIN = 0.1;

/** Finds factors by name; every name is looked up once however many rows carry it. */
export interface FactorFinder {
  /** The factors for freight, per t·km or kg·km. */
  readonly freight: readonly NamedFactor[];
  /** The factors for energy, and those of them that are for electricity. */
  readonly energy: readonly NamedFactor[];
  readonly electricity: readonly NamedFactor[];
  /** The factors of waste and its treatment. */
  readonly waste: () => readonly NamedFactor[];
  /**
   * The factor that a ledger's name means: the same name, another word for the same energy
   * carrier, or a near miss that has to be asked.
   * @param name as the ledger writes it
   * @param dimension what the activity is measured in; factors for something else come last
   */
  find(name: string, dimension: Dimension | null): FactorMatch;
  /** Whether the ledger lists a factor of this name whose value or unit is asked for. */
  isAsked(name: string): boolean;
  /** Where the products are made, as somebody wrote it; empty where nobody did. */
  readonly region: string;
  /** Whether it lists one for transport of which that is asked. */
  readonly isFreightAsked: boolean;
}

/**
 * Prepares the look-up.
 * @param factors all factors of the study
 * @param asked factors of the ledger that are of no use until a question is answered
 * @param region where the products are made, as written
 */
export function factorFinder(
  factors: readonly NamedFactor[],
  asked: readonly FactorRow[] = [],
  region = '',
): FactorFinder {
  const askedNames = asked.map(({ names }) => names.map(({ text }) => text));
  const askedKeys = new Set(askedNames.flatMap(keysOf));
  const askedEnergies = new Set(
    askedNames.map((names) => energyKey(itemOfFactor(names.at(-1) ?? ''))),
  );
  const byKey = groupedBy(factors, ({ names }) => keysOf(names));
  const byEnergy = groupedBy(factors, ({ names }) => [energyKey(itemOfFactor(names.at(-1) ?? ''))]);
  const nearest = nearFactors(factors, ({ names }) => nameKeys(names.at(-1) ?? ''));
  const known = new Map<string, FactorMatch>();
  const water = factors.filter(({ names }) => isWater(names.at(-1) ?? ''));
  const sameName = (name: string): readonly NamedFactor[] => {
    const exact = byKey.get(nameKey(name));
    if (exact !== undefined) return exact;
    const energy = energyKey(name);
    if (energy !== null) return byEnergy.get(energy) ?? [];
    return isWater(name) ? water : [];
  };
  const search = (name: string, dimension: Dimension | null): FactorMatch => {
    const isFitting = ({ factor }: NamedFactor): boolean =>
      dimension === null || dimensionOf(factor.per) === dimension;
    const equal = sameName(name);
    const fitting = equal.filter(isFitting);
    if (fitting.length > 0) return sureOrSeveral(fitting);
    // Litres of diesel and a factor for kilograms of it: a density leads there, another name does not.
    const isReached = equal.some(
      ({ factor }) => dimension !== null && isConvertible(dimension, dimensionOf(factor.per)),
    );
    if (isReached) return sureOrSeveral(equal);
    const near = nearNames(name, nearest(nameKeys(name), dimension), factors);
    return near.kind === 'none' ? sureOrSeveral(equal) : near;
  };
  const energy = factors.filter(({ factor }) => dimensionOf(factor.per) === 'energy');
  let ofWaste: readonly NamedFactor[] | null = null;
  const ofElectricity = byEnergy.get(energyKey('电') ?? '') ?? [];
  return {
    energy,
    electricity: energy.filter((factor) => ofElectricity.includes(factor)),
    waste: () => (ofWaste ??= factors.filter(isOfWaste)),
    freight: factors.filter(({ factor }) => dimensionOf(factor.per) === 'freight'),
    find(name, dimension) {
      const key = `${dimension ?? ''}\n${nameKey(name)}`;
      const match = known.get(key) ?? search(name, dimension);
      known.set(key, match);
      return match;
    },
    isAsked(name) {
      if (askedKeys.has(nameKey(name))) return true;
      const energy = energyKey(name);
      return energy !== null && askedEnergies.has(energy);
    },
    region,
    isFreightAsked: askedNames.some((names) => stagesNamed(names.join(' ')).has('transport')),
  };
}

function groupedBy(
  factors: readonly NamedFactor[],
  keysOfFactor: (factor: NamedFactor) => readonly (string | null)[],
): ReadonlyMap<string, readonly NamedFactor[]> {
  const groups = new Map<string, NamedFactor[]>();
  for (const factor of factors) {
    for (const key of new Set(keysOfFactor(factor))) {
      if (key === null) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [factor]);
      else group.push(factor);
    }
  }
  return groups;
}

function keysOf(names: readonly string[]): readonly string[] {
  const last = names.at(-1);
  if (last === undefined) return [];
  return [nameKey(last), nameKey(names.join('')), nameKey(itemOfFactor(last))];
}

/**
 * One factor, or several of which somebody has to choose.
 * @param factors of one name
 */
export function sureOrSeveral(factors: readonly NamedFactor[]): FactorMatch {
  const [first, ...others] = factors;
  if (first === undefined) return { kind: 'none' };
  const own = suppliersOwn(factors);
  if (own !== null) return own;
  const isOne = others.every(({ factor }) => sameFigure(factor, first.factor));
  return isOne ? { kind: 'sure', factor: first } : { kind: 'several', factors };
}

/** What the supplier says of the thing holds before what is said of such things in general. */
function suppliersOwn(factors: readonly NamedFactor[]): FactorMatch | null {
  const own = factors.filter(({ factor }) => factor.isSupplier === true);
  const [first] = own;
  const [general] = factors.filter(({ factor }) => factor.isSupplier !== true);
  if (first === undefined || general === undefined) return null;
  if (!own.every(({ factor }) => sameFigure(factor, first.factor))) {
    return { kind: 'several', factors: own };
  }
  const factor = { ...first.factor, overrides: first.factor.overrides ?? general.factor };
  return { kind: 'sure', factor: { ...first, factor } };
}

function sameFigure(a: NamedFactor['factor'], b: NamedFactor['factor']): boolean {
  return (
    a.value === b.value &&
    a.per === b.per &&
    a.massUnit === b.massUnit &&
    a.perAmount === b.perAmount
  );
}

function nearNames(
  name: string,
  near: readonly NearText[],
  factors: readonly NamedFactor[],
): FactorMatch {
  const ranked = near.map(({ index, score }) => ({ entry: factors[index] as NamedFactor, score }));
  const [best, second] = ranked;
  if (best === undefined) return { kind: 'none' };
  const isClear = second === undefined || best.score - second.score >= LEAST_MARGIN;
  const other = best.entry.names.at(-1) ?? '';
  const isClose =
    best.score >= LEAST_TO_ASSUME && sameModel(name, other) && !isOtherThing(name, other);
  return {
    kind: 'near',
    factors: ranked.map(({ entry }) => entry),
    assumed: isClear && isClose ? best.entry : null,
  };
}

function nameKeys(name: string): TextKeys {
  return { exact: nameKey(name), alike: lookAlikeKey(name) };
}

function isLookAlike(a: string, b: string): boolean {
  return lookAlikeKey(a) === lookAlikeKey(b);
}

/** Names whose digits differ are different models, however alike the rest is. */
function sameModel(a: string, b: string): boolean {
  const digits = (name: string): string => (nameKey(name).match(/[0-9]+/g) ?? []).join(' ');
  return isLookAlike(a, b) || digits(a) === digits(b);
}

/**
 * 冷轧钢板 and 热轧钢板 are two materials, and so are 饱和树脂 and 不饱和树脂, steel and stainless steel: a
 * slip of the pen leaves the Chinese characters and the number of words as they are.
 */
function isOtherThing(a: string, b: string): boolean {
  if (isLookAlike(a, b)) return false;
  const han = (name: string): string => nameKey(name).replace(/\P{Script=Han}/gu, '');
  const words = (name: string): readonly string[] => foldWord(name).match(/[a-z]{3,}/g) ?? [];
  const [from, to] = [words(a), words(b)];
  return (
    han(a) !== han(b) ||
    from.length !== to.length ||
    from.some((word, index) => !isOneSlip(word, to[index] ?? ''))
  );
}

/** Equal, or one letter apart behind the first; a prefix such as un- makes another word. */
function isOneSlip(word: string, other: string): boolean {
  const longer = Math.max(word.length, other.length);
  const edits = Math.round((1 - similarity(word, other)) * longer);
  return edits === 0 || (edits === 1 && longer >= 5 && other.startsWith(word.charAt(0)));
}
