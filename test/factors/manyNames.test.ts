import { LIBRARY } from '../../src/factors/library';
import { factorIndex } from '../../src/factors/matching/factorIndex';
import { matchFactor } from '../../src/factors/matching/matchFactor';

const FACTORS = 5000;
const NAMES = 10_000;
const PARTS = ['热轧', '冷轧', '镀锌', '无缝', '碳钢', '铝合金', '聚乙烯', '板', '管', '棒', '件'];

/** Names like those of ledgers, different and without end: parts by the digits of a number. */
function nameOf(number: number): string {
  const parts = [...String(number)].map((digit) => PARTS[Number(digit)] ?? '');
  return `${parts.join('')}${String(number % 97)}`;
}

it('matches 10,000 names against 5,000 factors', () => {
  const library = Array.from({ length: FACTORS }, (_, at) => {
    const record = LIBRARY[at % LIBRARY.length];
    if (record === undefined) throw new Error('The library is empty.');
    const names =
      at < LIBRARY.length ? record.names : { zh: [nameOf(at)], en: [`factor ${String(at)}`] };
    return { ...record, id: `${record.id}-${String(at)}`, names, synonyms: [] };
  });
  const names = Array.from({ length: NAMES }, (_, at) => nameOf(at * 7 + 3));
  const index = factorIndex(library);
  const found = names.filter((name) => matchFactor(index, name).candidates.length > 0);
  expect(found.length).toBeGreaterThan(NAMES / 2);
});
