import fc from 'fast-check';
import { sharedGrams } from '../../../src/ledger/text/sharedGrams';
import { SEEDED } from '../../support/seeded';

/** Counted gram by gram: of each as many as both have. */
function countedOneByOne(grams: readonly number[], others: readonly number[]): number {
  const timesIn = (list: readonly number[], gram: number): number =>
    list.filter((one) => one === gram).length;
  return [...new Set(grams)].reduce(
    (sum, gram) => sum + Math.min(timesIn(grams, gram), timesIn(others, gram)),
    0,
  );
}

/** In a place of its own, above what stands there already: 7 of another sort. */
function sharedBy(
  texts: readonly (readonly number[])[],
  grams: readonly number[],
): readonly number[] {
  const shared = new Int32Array(texts.length).fill(7);
  sharedGrams(texts)(grams, shared, 100);
  expect([...shared].filter((sum) => sum % 100 !== 7)).toEqual([]);
  return [...shared].map((sum) => Math.floor(sum / 100));
}

describe('sharedGrams', () => {
  it('counts a gram as often as both have it: 1, 1, 2 and 1, 1, 1, 2, 3 share 1 twice and 2 once', () => {
    expect(sharedBy([[1, 1, 1, 2, 3]], [1, 1, 2])).toEqual([3]);
  });

  it('knows the few that have a gram otherwise than most: of 1, 1 | 1, 1 | 1 | none, sharing 1, 1', () => {
    expect(sharedBy([[1, 1], [1, 1], [1], []], [1, 1])).toEqual([2, 2, 1, 0]);
  });

  it('comes to what counting one by one comes to, most texts being alike or not', () => {
    const grams = fc.array(fc.nat(4), { maxLength: 6 });
    const pattern = fc.constant([0, 1, 1, 2]);
    const texts = fc.array(fc.oneof(grams, pattern, pattern), { maxLength: 12 });
    fc.assert(
      fc.property(texts, grams, (all, asked) => {
        const expected = all.map((one) => countedOneByOne(asked, one));
        expect(sharedBy(all, asked)).toEqual(expected);
      }),
      SEEDED,
    );
  });
});
