import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
import { ENERGY_NAMES } from '../language/energyNames';
import { foldWord } from '../text/fold';
import { lookAlikeKey, nameKey } from '../text/nameKey';
import { similarity } from '../text/similarity';
import type { NamedFactor } from './factorsOf';

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

const ENERGY_KEY: ReadonlyMap<string, string> = new Map(
  ENERGY_NAMES.flatMap((names) =>
    names.map((name): [string, string] => [nameKey(name), names[0] ?? name]),
  ),
);

const LEAST_TO_OFFER = 0.5;
const LEAST_TO_ASSUME = 0.75;
const LEAST_MARGIN = 0.1;
const MOST_OFFERED = 5;

/**
 * Finds the factor that a ledger's name means: the same name, another word for the same energy
 * carrier, or a near miss that has to be asked.
 * @param name as the ledger writes it
 * @param dimension what the activity is measured in; factors for something else come last
 * @param factors all factors of the study
 */
export function matchFactor(
  name: string,
  dimension: Dimension | null,
  factors: readonly NamedFactor[],
): FactorMatch {
  const fitting = factors.filter(
    ({ factor }) => dimension === null || dimensionOf(factor.per) === dimension,
  );
  const equal = sameName(name, fitting);
  if (equal.length > 0) return sureOrSeveral(equal);
  const near = nearNames(name, fitting);
  if (near.kind !== 'none') return near;
  const otherUnit = sameName(name, factors);
  return otherUnit.length > 0 ? sureOrSeveral(otherUnit) : { kind: 'none' };
}

/**
 * The key of an energy carrier: "外购电力" and "电" have one.
 * @param name as the ledger writes it
 * @returns null for anything that is not in the list of energy carriers
 */
export function energyKey(name: string): string | null {
  const key = nameKey(name);
  const withoutBrackets = nameKey(foldWord(name).replace(/\(.*\)/, ''));
  return ENERGY_KEY.get(key) ?? ENERGY_KEY.get(withoutBrackets) ?? null;
}

function sameName(name: string, factors: readonly NamedFactor[]): readonly NamedFactor[] {
  const key = nameKey(name);
  const exact = factors.filter(({ names }) => keysOf(names).includes(key));
  if (exact.length > 0) return exact;
  const energy = energyKey(name);
  if (energy === null) return [];
  return factors.filter(({ names }) => energyKey(names.at(-1) ?? '') === energy);
}

function keysOf(names: readonly string[]): readonly string[] {
  const last = names.at(-1);
  return last === undefined ? [] : [nameKey(last), nameKey(names.join(''))];
}

function sureOrSeveral(factors: readonly NamedFactor[]): FactorMatch {
  const [first, ...others] = factors;
  if (first === undefined) return { kind: 'none' };
  const isOne = others.every(({ factor }) => sameFigure(factor, first.factor));
  return isOne ? { kind: 'sure', factor: first } : { kind: 'several', factors };
}

function sameFigure(a: NamedFactor['factor'], b: NamedFactor['factor']): boolean {
  return (
    a.value === b.value &&
    a.per === b.per &&
    a.massUnit === b.massUnit &&
    a.perAmount === b.perAmount
  );
}

function nearNames(name: string, factors: readonly NamedFactor[]): FactorMatch {
  const ranked = factors
    .map((entry) => ({ entry, score: nearness(name, entry.names.at(-1) ?? '') }))
    .filter(({ score }) => score >= LEAST_TO_OFFER)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_OFFERED);
  const [best, second] = ranked;
  if (best === undefined) return { kind: 'none' };
  const isClear = second === undefined || best.score - second.score >= LEAST_MARGIN;
  const other = best.entry.names.at(-1) ?? '';
  const isClose = best.score >= LEAST_TO_ASSUME && sameModel(name, other) && !swapsHan(name, other);
  return {
    kind: 'near',
    factors: ranked.map(({ entry }) => entry),
    assumed: isClear && isClose ? best.entry : null,
  };
}

function nearness(a: string, b: string): number {
  if (lookAlikeKey(a) === lookAlikeKey(b)) return 1;
  return similarity(nameKey(a), nameKey(b));
}

/** Names whose digits differ are different models, however alike the rest is. */
function sameModel(a: string, b: string): boolean {
  const digits = (name: string): string => (lookAlikeKey(name).match(/[0-9]+/g) ?? []).join(' ');
  return digits(a) === digits(b);
}

/** 冷轧钢板 and 热轧钢板 differ in one character and are two materials. */
function swapsHan(a: string, b: string): boolean {
  const from = [...nameKey(a)];
  const to = [...nameKey(b)];
  const isHan = (character: string | undefined): boolean => /\p{Script=Han}/u.test(character ?? '');
  return (
    from.length === to.length &&
    from.some((character, index) => character !== to[index] && isHan(character) && isHan(to[index]))
  );
}
