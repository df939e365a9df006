import { lookAlikeKey, nameKey } from '../../../src/ledger/text/nameKey';
import { nearTexts, type TextKeys } from '../../../src/ledger/text/nearTexts';
import type { Measure } from '../benchRow';
import { manyNames } from '../manyNames';
import { processorSeconds } from '../processorSeconds';

const FACTORS = 5000;
const NAMES = 10_000;
const WANTED = { least: 0.5, most: 5, isWanted: () => true };

/** Processor time that many names of a ledger take against its own factor table, in seconds. */
export function ownFactorsSeconds(): Measure {
  const keysOf = (name: string): TextKeys => ({ exact: nameKey(name), alike: lookAlikeKey(name) });
  return {
    about: `nearest of ${String(FACTORS)} own factors to each of ${String(NAMES)} names, seconds of processor time`,
    row: () => {
      const factors = Array.from({ length: FACTORS }, (_, at) => keysOf(manyNames(at)));
      const names = Array.from({ length: NAMES }, (_, at) => keysOf(manyNames(at * 7 + 3)));
      return processorSeconds('own-factors-seconds', () => {
        const nearest = nearTexts(factors);
        const found = names.filter((name) => nearest(name, WANTED).length > 0);
        if (found.length < NAMES / 2) throw new Error(`${String(found.length)} names were found.`);
      });
    },
  };
}
