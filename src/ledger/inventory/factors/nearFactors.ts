import { dimensionOf, type Dimension } from '../../../core/quantities/unitTable';
import { nearTexts, type NearText, type TextKeys } from '../../text/nearTexts';
import type { NamedFactor } from './factorsOf';

/** The nearest names among the factors for one dimension, or for any; places among the factors. */
export type NearFactors = (name: TextKeys, dimension: Dimension | null) => readonly NearText[];

const LEAST_TO_OFFER = 0.5;
const MOST_OFFERED = 5;

interface Prepared {
  /** All that the search goes by: names and dimensions in their order. */
  readonly of: string;
  readonly search: NearFactors;
}

/** A study is built again for each of its other answers, mostly with the same names and factors. */
let latest: Prepared | null = null;

/**
 * Prepares the search for factors of nearly the same name. Every name is searched for once, also where
 * the study is built again.
 * @param factors all factors of the study
 * @param keysOf the keys of a factor's own name
 */
export function nearFactors(
  factors: readonly NamedFactor[],
  keysOf: (factor: NamedFactor) => TextKeys,
): NearFactors {
  const keys = factors.map(keysOf);
  const dimensions = factors.map(({ factor }) => dimensionOf(factor.per));
  const of = JSON.stringify([keys.map(({ exact, alike }) => [exact, alike]), dimensions]);
  if (latest?.of !== of) latest = { of, search: searchAmong(keys, dimensions) };
  return latest.search;
}

function searchAmong(
  keys: readonly TextKeys[],
  dimensions: readonly (Dimension | null)[],
): NearFactors {
  const nearest = nearTexts(keys);
  const known = new Map<string, readonly NearText[]>();
  return (name, dimension) => {
    const key = `${dimension ?? ''}\n${name.exact}\n${name.alike}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = nearest(name, {
      least: LEAST_TO_OFFER,
      most: MOST_OFFERED,
      isWanted: (index) => dimension === null || dimensions[index] === dimension,
    });
    known.set(key, found);
    return found;
  };
}
