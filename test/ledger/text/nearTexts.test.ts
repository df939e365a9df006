import fc from 'fast-check';
import { lookAlikeKey, nameKey } from '../../../src/ledger/text/nameKey';
import { nearTexts, type NearText } from '../../../src/ledger/text/nearTexts';
import { similarity } from '../../../src/ledger/text/similarity';
import { SEEDED } from '../../support/seeded';

const LEAST = 0.5;
const MOST = 5;

function keysOf(name: string): { readonly exact: string; readonly alike: string } {
  return { exact: nameKey(name), alike: lookAlikeKey(name) };
}

/** What the search must come to: every pair compared, letter by letter. */
function comparingAll(
  name: string,
  names: readonly string[],
  isWanted: (index: number) => boolean,
): readonly NearText[] {
  const own = keysOf(name);
  return names
    .map((other, index) => ({ index, keys: keysOf(other) }))
    .filter(({ index }) => isWanted(index))
    .map(({ index, keys }) => ({
      index,
      score: keys.alike === own.alike ? 1 : similarity(own.exact, keys.exact),
    }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST);
}

/** Few characters, so that names are near each other; long ones, too, and look-alikes. */
const word = fc.string({
  unit: fc.constantFrom(...Array.from('钢板铁轴承aбl1IO0-𠮷')),
  maxLength: 12,
});
const long = fc.string({
  unit: fc.constantFrom(...Array.from('钢板 aеl1')),
  minLength: 28,
  maxLength: 100,
});
const name = fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: long });
/** A name with some of its characters changed. */
const near = fc
  .tuple(
    name,
    fc.array(fc.tuple(fc.nat(100), fc.constantFrom('', '钢', 'ab', '1')), { maxLength: 6 }),
  )
  .map(([text, changes]) =>
    changes.reduce((now, [at, by]) => {
      const place = now.length === 0 ? 0 : at % now.length;
      return now.slice(0, place) + by + now.slice(place + 1);
    }, text),
  );

describe('nearTexts', () => {
  it('comes to what comparing every pair comes to', () => {
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 40 }),
        fc.array(near, { maxLength: 6 }),
        (names, asked) => {
          const search = nearTexts(names.map(keysOf));
          const isWanted = (index: number): boolean => index % 3 !== 1;
          for (const one of [...asked, ...names.slice(0, 3)]) {
            const found = search(keysOf(one), { least: LEAST, most: MOST, isWanted });
            expect(found).toEqual(comparingAll(one, names, isWanted));
          }
        },
      ),
      { ...SEEDED, numRuns: 600 },
    );
  });

  it('gives 1 − 1/4 for one of four characters replaced, and nothing below the least', () => {
    const search = nearTexts(['不锈钢板', '不锈钢管', '铜'].map(keysOf));
    const wanted = { least: LEAST, most: MOST, isWanted: () => true };
    expect(search(keysOf('不锈钢板'), wanted)).toEqual([
      { index: 0, score: 1 },
      { index: 1, score: 0.75 },
    ]);
  });

  it('takes QAl10 for QA110, whatever its place', () => {
    const search = nearTexts(['QA110', 'QAl10'].map(keysOf));
    const wanted = { least: LEAST, most: MOST, isWanted: () => true };
    expect(search(keysOf('QAI10'), wanted).map(({ score }) => score)).toEqual([1, 1]);
  });

  it('does not compare every pair: 2,000 names with 2,000 others in the time of a few', () => {
    const names = (from: number): readonly string[] =>
      Array.from({ length: 2000 }, (_, index) =>
        String.fromCharCode(
          ...[7, 11, 13, 17].map((step) => 0x4e00 + (((index + from) * step) % 5000)),
        ),
      );
    const search = nearTexts(names(0).map(keysOf));
    const wanted = { least: LEAST, most: MOST, isWanted: jest.fn(() => true) };
    for (const one of names(90_000)) search(keysOf(one), wanted);
    // Of 4,000,000 pairs only those that share half of their characters come so far.
    expect(wanted.isWanted.mock.calls.length).toBeLessThan(40_000);
  });
});
