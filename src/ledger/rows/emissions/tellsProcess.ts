import {
  FEEDSTOCK_WORDS,
  GENERIC_CARRIERS,
  PROCESS_CATEGORIES,
  PROCESS_EMISSIONS,
  USED_UP,
} from '../../language/processEmissionWords';
import { CARRIER_AFFIXES, UTILITIES, WASTE_TREATED } from '../../language/utilityWords';
import { energyKey } from '../../text/energyKey';
import { foldWord } from '../../text/fold';
import { isProse } from '../../text/isProse';

/**
 * Whether a category says that its rows belong to the process: 过程, process emissions, utilities.
 * @param category as found
 */
export function isProcessCategory(category: string): boolean {
  return PROCESS_CATEGORIES.includes(foldWord(category));
}

/**
 * Whether a name says that it is what a process gives off: 石灰石分解, clinker calcination.
 * @param name of a row
 */
export function isProcessEmission(name: string): boolean {
  return matches(name, PROCESS_EMISSIONS);
}

/**
 * Whether a name says that something is used up by a process: 电极消耗, flux consumption. Under a section of
 * materials it is one.
 * @param name of a row
 */
export function isUsedUp(name: string): boolean {
  return matches(name, USED_UP);
}

/** What stands behind a fuel's name: "Coal, imported", "Natural gas for boilers", 柴油(叉车). */
const BEHIND = / ?(?:[,;(]| - | for | used in | to ).*$/;
/** What stands before it: 锅炉用煤. */
const BEFORE = /^.*用(?=[^用]+$)/u;

/**
 * Whether a name is that of a fuel or another carrier of energy with words about where it is used: 窑头用煤,
 * "Coal, bituminous"; not 原料用煤, "Natural gas for feedstock".
 * @param name of a row
 */
export function isCarrier(name: string): boolean {
  if (isProse(name)) return false;
  if (energyKey(name) !== null) return true;
  const word = foldWord(name);
  if (matches(name, FEEDSTOCK_WORDS)) return false;
  const bare = word.replace(BEHIND, '');
  return [bare, word.replace(BEFORE, ''), withoutAffixes(bare)].some(
    (part) => part !== word && !GENERIC_CARRIERS.includes(part) && energyKey(part) !== null,
  );
}

/** 中压蒸汽消耗 is steam. */
function withoutAffixes(word: string): string {
  return CARRIER_AFFIXES.reduce((text, affix) => text.replace(affix, '').trim(), word);
}

/**
 * Whether a name is that of what machines are run with or of waste that is treated: 水耗, cooling water,
 * 废水处理, waste to landfill. Water alone, 废钢 and waste paper may be what a product is made of.
 * @param name of a row
 */
export function isUtilityOrWaste(name: string): boolean {
  if (isProse(name)) return false;
  const bare = foldWord(name).replace(/ ?\(.*\)$/, '');
  return [...UTILITIES, ...WASTE_TREATED].some((pattern) => pattern.test(bare));
}

function matches(text: string, patterns: readonly RegExp[]): boolean {
  if (isProse(text)) return false;
  const word = foldWord(text);
  return patterns.some((pattern) => pattern.test(word));
}
