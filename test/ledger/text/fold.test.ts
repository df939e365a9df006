import fc from 'fast-check';
import { fold, foldWord } from '../../../src/ledger/text/fold';
import { remembering } from '../../../src/ledger/text/remembering';
import { similarity } from '../../../src/ledger/text/similarity';

const pieces = fc.array(
  fc.constantFrom('钢', '材', 'a', 'B', '1', ' ', '  ', '（', '１', '電', '・', '\u200B', '-', '—'),
  { maxLength: 12 },
);

describe('fold', () => {
  it('gives the spelling that all its steps give, whether or not a text needs them', () => {
    fc.assert(
      fc.property(pieces, (some) => {
        const text = some.join('');
        // A full-width letter at the end sends the text through every step.
        expect(fold(`${text}ｚ`).slice(0, -1).trim()).toBe(fold(text));
      }),
    );
  });

  it('has nothing left to do the second time', () => {
    fc.assert(
      fc.property(pieces, (some) => {
        const once = foldWord(some.join(''));
        expect(foldWord(once)).toBe(once);
      }),
    );
  });

  it('folds the beginning of prose and leaves the rest: 注：… is still a note', () => {
    const prose = `注：${'说明 '.repeat(400)}１`;
    expect(foldWord(prose).startsWith('注:说明')).toBe(true);
    expect(foldWord(prose).endsWith('１')).toBe(true);
  });
});

describe('remembering', () => {
  it('reads every text once, and again when too many came between', () => {
    const read = jest.fn((text: string) => text.length);
    const length = remembering(read);
    expect([length('ab'), length('ab'), length('abc')]).toEqual([2, 2, 3]);
    expect(read).toHaveBeenCalledTimes(2);
    for (let index = 0; index < 20_000; index += 1) length(String(index));
    length('ab');
    expect(read).toHaveBeenCalledTimes(2 + 20_000 + 1);
  });

  it('does not keep long texts', () => {
    const read = jest.fn((text: string) => text.length);
    const length = remembering(read);
    length('x'.repeat(81));
    length('x'.repeat(81));
    expect(read).toHaveBeenCalledTimes(2);
  });
});

/** The definition itself, without a table. */
function edits(a: readonly string[], b: readonly string[]): number {
  const [first, ...restOfA] = a;
  const [other, ...restOfB] = b;
  if (first === undefined) return b.length;
  if (other === undefined) return a.length;
  if (first === other) return edits(restOfA, restOfB);
  return 1 + Math.min(edits(restOfA, b), edits(a, restOfB), edits(restOfA, restOfB));
}

describe('similarity', () => {
  it('is 1 − edits / length of the longer: kitten and sitting take 3 edits of 7', () => {
    expect(similarity('kitten', 'sitting')).toBeCloseTo(1 - 3 / 7, 12);
  });

  it('counts the edits of the definition', () => {
    const word = fc.array(fc.constantFrom('a', 'b', '钢', '𠮷'), { maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const longer = Math.max(a.length, b.length);
        const expected = longer === 0 ? 1 : 1 - edits(a, b) / longer;
        expect(similarity(a.join(''), b.join(''))).toBeCloseTo(expected, 12);
      }),
    );
  });

  it('is the same beyond 31 characters, where the count no longer fits into one number', () => {
    const word = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 20, maxLength: 45 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        // From the shorter to the longer and back: one of the ways may count in bits, the other not.
        expect(similarity(a.join(''), b.join(''))).toBeCloseTo(
          similarity(b.join(''), a.join('')),
          12,
        );
      }),
    );
  });

  it('of prose tells only whether it is equal', () => {
    const prose = '钢'.repeat(1_001);
    expect([similarity(prose, prose), similarity(prose, `${prose}铁`)]).toEqual([1, 0]);
  });
});
