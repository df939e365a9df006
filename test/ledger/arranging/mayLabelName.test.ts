import fc from 'fast-check';
import { mayLabelName } from '../../../src/ledger/arranging/mayLabelName';
import { CATEGORY_WORDS, HEADER_WORDS } from '../../../src/ledger/language/headerWords';
import { matchHeader } from '../../../src/ledger/tables/headers/headerRoles';

const WORDS = [...HEADER_WORDS.name, ...CATEGORY_WORDS];
const WAYS: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => `${word}：`,
  (word) => ` ${word.split('').join(' ')}`,
  (word) => word.toUpperCase().replace(/ /g, '_'),
  (word) => `主要${word}`,
  (word) => `Main ${word} *`,
];

it('lets every text pass that the words of headers take for a name', () => {
  const texts = WORDS.flatMap((word) => WAYS.map((way) => way(word)));
  const named = texts.filter((text) => matchHeader(text).has('name'));
  // Whole words count only alone, so that not every way of writing is a name.
  expect(named.length).toBeGreaterThan(WORDS.length * 2);
  expect(named.filter((text) => !mayLabelName(text))).toEqual([]);
});

it('is never stricter than the words of headers, whatever the text', () => {
  const part = fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 }));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
      const text = parts.join(' ');
      expect(matchHeader(text).has('name') && !mayLabelName(text)).toBe(false);
    }),
  );
});

it.each(['钢板', '阳极提升机', '2024-03', 'Steel sheet', '1,740 kg'])('passes over %s', (text) => {
  expect(mayLabelName(text)).toBe(false);
});
