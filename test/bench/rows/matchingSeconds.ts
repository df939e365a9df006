import { LIBRARY } from '../../../src/factors/library';
import type { LibraryFactor } from '../../../src/factors/libraryFactor';
import { factorIndex } from '../../../src/factors/matching/factorIndex';
import { matchFactor } from '../../../src/factors/matching/matchFactor';
import type { BenchRow, Measure } from '../benchRow';

const FACTORS = 5000;
const NAMES = 10_000;
const SECONDS = 1;
const WARM_UP_ROUNDS = 1;
const ROUNDS = 5;
const MICROSECONDS_PER_SECOND = 1_000_000;
const PARTS = ['热轧', '冷轧', '镀锌', '无缝', '碳钢', '铝合金', '聚乙烯', '板', '管', '棒', '件'];

/** Processor time that many different names take against many factors, in seconds. */
export function matchingSeconds(): Measure {
  return {
    about: `matchFactor of ${String(NAMES)} names against ${String(FACTORS)} factors, seconds of processor time`,
    row: measured,
  };
}

function measured(): BenchRow {
  const index = factorIndex(manyFactors());
  const names = Array.from({ length: NAMES }, (_, at) => nameOf(at * 7 + 3));
  const seconds: number[] = [];
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
    const start = process.cpuUsage();
    const found = names.filter((name) => matchFactor(index, name).candidates.length > 0);
    const { user, system } = process.cpuUsage(start);
    if (found.length < NAMES / 2) throw new Error(`${String(found.length)} names were found.`);
    if (round >= WARM_UP_ROUNDS) seconds.push((user + system) / MICROSECONDS_PER_SECOND);
  }
  seconds.sort((a, b) => a - b);
  const median = seconds[Math.floor(seconds.length / 2)] ?? Number.NaN;
  return {
    id: 'matching-seconds',
    ratio: median / SECONDS,
    goal: 1,
    better: 'lower',
    candidate: `${median.toPrecision(3)} s`,
    reference: `${String(SECONDS)} s`,
    rounds: ROUNDS,
  };
}

/** Names like those of ledgers, different and without end: parts by the digits of a number. */
function nameOf(number: number): string {
  const parts = [...String(number)].map((digit) => PARTS[Number(digit)] ?? '');
  return `${parts.join('')}${String(number % 97)}`;
}

function manyFactors(): readonly LibraryFactor[] {
  return Array.from({ length: FACTORS }, (_, at): LibraryFactor => {
    const record = LIBRARY[at % LIBRARY.length];
    if (record === undefined) throw new Error('The library is empty.');
    const names =
      at < LIBRARY.length ? record.names : { zh: [nameOf(at)], en: [`factor ${String(at)}`] };
    return { ...record, id: `${record.id}-${String(at)}`, names, synonyms: [] };
  });
}
