import fc from 'fast-check';
import { separateCells, strungCells } from '../../../src/report/record/strungCells';

it('reads as a person would write it', () => {
  expect(strungCells(['100 kg', '150 km'])).toBe('100 kg · 150 km');
  expect(strungCells(['0.049', 'kg/(t·km)'])).toBe('0.049 · kg/(t·km)');
});

it('gives every text back, whatever dots and blanks they are made of', () => {
  const piece = fc.constantFrom('·', ' ', ' · ', '··', 'a', '材料!C2', 't·km', '');
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
      expect(separateCells(strungCells(texts))).toEqual(texts);
    }),
    { numRuns: 2000 },
  );
});

it('is never the same for other texts', () => {
  expect(strungCells(['a · b'])).not.toBe(strungCells(['a', 'b']));
});
