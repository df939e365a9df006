import fc from 'fast-check';
import {
  numberAnswer,
  type NumberQuestion,
} from '../../src/ledger/inventory/questions/numberAnswer';
import { SEEDED } from '../support/seeded';

const UNITS_COVERED: NumberQuestion = { code: 'unit-of-analysis', values: { product: '泵' } };
const DENSITY: NumberQuestion = {
  code: 'conversion-needed',
  values: { name: '柴油', from: 'L', to: 'kg', top: 'kg', bottom: 'L' },
};

describe('an answer to how many units the ledger covers', () => {
  it.each([
    ['4', 4, null],
    [' 4 ', 4, null],
    ['４', 4, null],
    ['4台', 4, '台'],
    ['4 台', 4, '台'],
    ['４台', 4, '台'],
    ['4 pcs', 4, 'pcs'],
    ['1,000', 1000, null],
    ['1，000', 1000, null],
    ['1 000', 1000, null],
    ['1,234.5', 1234.5, null],
    ['0,5', 0.5, null],
    ['2.5', 2.5, null],
    ['约4台', 4, '台'],
    ['4000 kg', 4000, 'kg'],
    // 0.4 × 10,000 = 4,000.
    ['0.4万台', 4000, '台'],
    ['1.2万', 12_000, null],
    ['1e3', 1000, null],
  ])('may be “%s”', (given, value, unit) => {
    expect(numberAnswer(UNITS_COVERED, given)).toEqual({ value, unit });
  });

  it.each([
    '',
    '  ',
    '0',
    '0台',
    '-4',
    '四',
    'many',
    '4-5',
    '<4',
    '4 or so',
    '50%',
    '1/0',
    'Infinity',
  ])('is refused: “%s”', (given) => {
    expect(numberAnswer(UNITS_COVERED, given)).toBeNull();
  });
});

describe('an answer to how many kg are in 1 L', () => {
  it.each([
    ['0.84', 0.84],
    ['0.84 kg', 0.84],
    ['0.84kg/L', 0.84],
    // 840 kg in 1,000 L.
    ['840 kg/m³', 0.84],
    ['0.84 g/cm3', 0.84],
    ['840 g', 0.84],
  ])('may be “%s”', (given, value) => {
    expect(numberAnswer(DENSITY, given)?.value).toBeCloseTo(value, 12);
  });

  it.each(['0.84 km', '0.84 kg/km', '35 MJ/L', '0.84 L', '1 ton/m3 or so', '-0.84'])(
    'is refused: “%s”',
    (given) => {
      expect(numberAnswer(DENSITY, given)).toBeNull();
    },
  );
});

it('any number above 0 answers as JavaScript writes it, and with its thousands apart', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e12 }), (number) => {
      expect(numberAnswer(UNITS_COVERED, String(number))?.value).toBe(number);
      for (const language of ['en-US', 'fr-FR']) {
        const apart = number.toLocaleString(language).replace(/\s/g, ' ');
        expect(numberAnswer(UNITS_COVERED, apart)?.value).toBe(number);
      }
    }),
    SEEDED,
  );
});
