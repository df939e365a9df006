import fc from 'fast-check';
import { bigramIndex } from '../../../src/factors/text/bigramIndex';
import { SEEDED } from '../../support/seeded';

function bigramsOf(text: string): ReadonlySet<string> {
  const ended = [...`^${text}$`];
  return new Set(ended.slice(1).map((character, at) => `${ended[at] ?? ''}${character}`));
}

/** The definition, without any short cut. */
function dice(a: string, b: string): number {
  const [from, to] = [bigramsOf(a), bigramsOf(b)];
  return (2 * [...from].filter((bigram) => to.has(bigram)).length) / (from.size + to.size);
}

it('counts by hand: ^a ab bc c$ and ^a ab bd d$ share 2 of 8, 2 × 2 / 8 = 0.5', () => {
  expect(bigramIndex(['abd', 'xyz'])('abc', 0.5)).toEqual([{ index: 0, likeness: 0.5 }]);
  expect(bigramIndex(['abd'])('abc', 0.51)).toEqual([]);
});

it('finds what the definition finds, whatever lists it leaves unread, and again the next time', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', '钢'),
    minLength: 1,
    maxLength: 9,
  });
  const least = fc.constantFrom(0.3, 0.5, 0.6, 0.8, 1);
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 30 }),
      fc.array(text, { maxLength: 4 }),
      least,
      (all, asked, at) => {
        const near = bigramIndex(all);
        for (const one of [...asked, ...asked]) {
          const expected = all
            .map((other, index) => ({ index, likeness: dice(one, other) }))
            .filter(({ likeness }) => likeness >= at)
            .sort((a, b) => b.likeness - a.likeness || a.index - b.index);
          expect(near(one, at)).toEqual(expected);
        }
      },
    ),
    SEEDED,
  );
});
