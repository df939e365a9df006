import { isProse } from './isProse';
import { ENERGY_NAMES } from '../language/energyNames';
import { OF_ONE_AFFIXES } from '../language/perUnitWords';
import { SORTS_OF_ELECTRICITY } from '../language/placeWords';
import { carrierAtPlace } from './carrierAtPlace';
import { foldWord } from './fold';
import { nameKey } from './nameKey';

const ENERGY_KEY: ReadonlyMap<string, string> = new Map(
  ENERGY_NAMES.flatMap((names) =>
    names.map((name): [string, string] => [nameKey(name), names[0] ?? name]),
  ),
);

/**
 * The key of an energy carrier: "外购电力" and "电" have one.
 * @param name as the ledger writes it
 * @returns null for anything that is not in the list of energy carriers
 */
export function energyKey(name: string): string | null {
  if (isProse(name)) return null;
  return (
    ENERGY_KEY.get(nameKey(name)) ??
    ENERGY_KEY.get(withoutBrackets(name)) ??
    ENERGY_KEY.get(ofAnyProduct(name)) ??
    ENERGY_KEY.get(nameKey(carrierAtPlace(name) ?? '')) ??
    null
  );
}

/** 电 of 电（注塑车间）; "Electricity (wind)" has a factor of its own. */
function withoutBrackets(name: string): string {
  const word = foldWord(name);
  const isSort =
    /\(.*\)/.exec(word)?.some((bracket) => SORTS_OF_ELECTRICITY.test(bracket)) === true;
  return isSort ? '' : nameKey(word.replace(/\(.*\)/, ''));
}

/** Electricity of "Electricity per table", 用电量 of 单台用电量. */
function ofAnyProduct(name: string): string {
  return nameKey(OF_ONE_AFFIXES.reduce((rest, affix) => rest.replace(affix, ''), foldWord(name)));
}
