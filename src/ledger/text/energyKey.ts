import { isProse } from './isProse';
import { ENERGY_NAMES } from '../language/energyNames';
import { OF_ONE_AFFIXES } from '../language/perUnitWords';
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
  const key = nameKey(name);
  const withoutBrackets = nameKey(foldWord(name).replace(/\(.*\)/, ''));
  return (
    ENERGY_KEY.get(key) ??
    ENERGY_KEY.get(withoutBrackets) ??
    ENERGY_KEY.get(ofAnyProduct(name)) ??
    null
  );
}

/** Electricity of "Electricity per table", 用电量 of 单台用电量. */
function ofAnyProduct(name: string): string {
  return nameKey(OF_ONE_AFFIXES.reduce((rest, affix) => rest.replace(affix, ''), foldWord(name)));
}
