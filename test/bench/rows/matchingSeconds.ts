import { LIBRARY } from '../../../src/factors/library';
import type { LibraryFactor } from '../../../src/factors/libraryFactor';
import { factorIndex } from '../../../src/factors/matching/factorIndex';
import { matchFactor } from '../../../src/factors/matching/matchFactor';
import type { BenchRow, Measure } from '../benchRow';
import { manyNames } from '../manyNames';
import { processorSeconds } from '../processorSeconds';

const FACTORS = 5000;
const NAMES = 10_000;

/** Processor time that many different names take against many factors, in seconds. */
export function matchingSeconds(): Measure {
  return {
    about: `matchFactor of ${String(NAMES)} names against ${String(FACTORS)} factors, seconds of processor time`,
    row: measured,
  };
}

function measured(): BenchRow {
  const index = factorIndex(manyFactors());
  const names = Array.from({ length: NAMES }, (_, at) => manyNames(at * 7 + 3));
  return processorSeconds('matching-seconds', () => {
    const found = names.filter((name) => matchFactor(index, name).candidates.length > 0);
    if (found.length < NAMES / 2) throw new Error(`${String(found.length)} names were found.`);
  });
}

function manyFactors(): readonly LibraryFactor[] {
  return Array.from({ length: FACTORS }, (_, at): LibraryFactor => {
    const record = LIBRARY[at % LIBRARY.length];
    if (record === undefined) throw new Error('The library is empty.');
    const names =
      at < LIBRARY.length ? record.names : { zh: [manyNames(at)], en: [`factor ${String(at)}`] };
    return { ...record, id: `${record.id}-${String(at)}`, names, synonyms: [] };
  });
}
