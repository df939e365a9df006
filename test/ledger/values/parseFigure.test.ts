import fc from 'fast-check';
import { isPlaceholder } from '../../../src/ledger/values/parseAmount';
import { parseFigure } from '../../../src/ledger/values/parseFigure';
import { parseUnit } from '../../../src/ledger/values/parseUnit';
import { SEEDED } from '../../support/seeded';

/** The text's number, its unit, and what is doubtful about it. */
function read(text: string): readonly [value: number, unit: string] | string {
  const figure = parseFigure(text);
  if (figure === null) return 'no number';
  if (figure.doubt !== null) {
    return `${figure.doubt}: ${figure.readings.map(({ value }) => String(value)).join(', ')}`;
  }
  return [figure.readings[0]?.value ?? Number.NaN, figure.unitText];
}

function traits(text: string): readonly string[] {
  return [...(parseFigure(text)?.traits ?? [])].sort();
}

describe('parseFigure', () => {
  it.each<[string, [number, string]]>([
    ['1740kg', [1740, 'kg']],
    ['1740 kg', [1740, 'kg']],
    ['.5', [0.5, '']],
    ['１２．５ｋｇ', [12.5, 'kg']],
    ['12。5', [12.5, '']],
    // separators
    ['1,234,567', [1234567, '']],
    ['1,234.5 kg', [1234.5, 'kg']],
    ['１，２３４．５', [1234.5, '']],
    ["1'234.50", [1234.5, '']],
    ['1’234’567', [1234567, '']],
    ['1\u2009234.5', [1234.5, '']],
    ['1\u00a0234 567 kWh', [1234567, 'kWh']],
    ['1.234,56', [1234.56, '']],
    ['1.234.567', [1234567, '']],
    ['1 234,56 t', [1234.56, 't']],
    ['0,75', [0.75, '']],
    // hedges
    ['约150km', [150, 'km']],
    ['≈150 km', [150, 'km']],
    ['~150', [150, '']],
    ['大约 1.5 t 左右', [1.5, 't']],
    ['approx. 20 kg', [20, 'kg']],
    ['100kg(估)', [100, 'kg']],
    ['1200余kg', [1200, 'kg']],
    ['100±5kg', [100, 'kg']],
    ['不到100kg', [100, 'kg']],
    ['<5kg', [5, 'kg']],
    ['≥ 10 t', [10, 't']],
    ['100kg以上', [100, 'kg']],
    // number words, powers, fractions
    ['1.5万', [15000, '']],
    ['0.57万', [5700, '']],
    ['2亿', [200000000, '']],
    ['1万2千', [12000, '']],
    ['1万2千5百kWh', [12500, 'kWh']],
    ['3千克', [3, '千克']],
    ['1.2E3', [1200, '']],
    ['1.2e+3 kg', [1200, 'kg']],
    ['1.2×10^3 kg', [1200, 'kg']],
    ['1.2×10³kg', [1200, 'kg']],
    ['5*10⁻² t', [0.05, 't']],
    ['10^3kg', [1000, 'kg']],
    ['1 1/2', [1.5, '']],
    ['1 1/2 kg', [1.5, 'kg']],
    ['3/4 t', [0.75, 't']],
    ['1½ t', [1.5, 't']],
    ['½', [0.5, '']],
    // marks
    ['12.5a', [12.5, '']],
    ['12.5¹⁾', [12.5, '']],
    ['12.5①', [12.5, '']],
    ['100kg¹⁾', [100, 'kg¹⁾']],
    ['100 kg [1]', [100, 'kg']],
    ['100kg1)', [100, 'kg1)']],
    ['100 (a)', [100, '']],
    ['12m³', [12, 'm³']],
    ['100 Nm³²⁾', [100, 'Nm³²⁾']],
    // signs
    ['−5kg', [-5, 'kg']],
    ['－５', [-5, '']],
    ['–5', [-5, '']],
    ['5-', [-5, '']],
    ['1,234.50-', [-1234.5, '']],
    ['▲120', [-120, '']],
    ['(1,234.5)', [-1234.5, '']],
    ['(12) kg', [-12, 'kg']],
    ['+5', [5, '']],
    // unit first
    ['kg 230', [230, 'kg']],
    ['kWh: 1,500,000', [1500000, 'kWh']],
    // factors
    ['2.4kgCO2e/kg', [2.4, 'kgCO2e/kg']],
    ['5%', [5, '%']],
  ])('reads %j as %j', (text, expected) => {
    if (text === '½') {
      // A half alone could be one of two: the sign itself cannot be a date, but 1/2 can.
      expect(read(text)).toBe('fraction: 0.5');
      return;
    }
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['1,234', 'comma: 1234, 1.234'],
    ['1，234 kg', 'comma: 1234, 1.234'],
    ['12,5', 'comma: 12.5, 125'],
    ['17,40kg', 'comma: 17.4, 1740'],
    ['(1,234)', 'comma: -1234, -1.234'],
    ['10-12', 'range: 11, 10, 12'],
    ['10~12 kg', 'range: 11, 10, 12'],
    ['10kg至13kg', 'range: 11.5, 10, 13'],
    ['1.1–1.2t', 'range: 1.15, 1.1, 1.2'],
    ['2×115kg', 'product: 230, 115'],
    ['115kg*2', 'product: 230, 115'],
    ['2x3', 'product: 6'],
    ['100+20 kg', 'sum: 120'],
    ['1/2', 'fraction: 0.5'],
  ])('sees that %s can be several numbers: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['约150km', ['approximate']],
    ['不到100kg', ['bound']],
    ['１２ｋｇ', ['fullWidth']],
    ['12.5①', ['marked']],
    ['(12)', ['negativeBracket']],
    ['kg 230', ['unitFirst']],
    ["1'234", ['grouped']],
    ['1740kg', []],
  ])('says what is special about %s: %j', (text, expected) => {
    expect(traits(text)).toEqual(expected);
  });

  it.each([
    '',
    '—',
    '若干',
    '2024-05-01',
    '12-10',
    '1.2.3',
    '1,2,345',
    '5 5',
    '100kg/2',
    '3桶 5袋',
    'Q235',
    'DN50',
    'M3',
    '①',
    '1e400',
    '1万5',
    '6①5',
    '6³,5',
    '(3)4',
    '7¹ ²400',
    '1¹⁾234',
    '三百五',
  ])('finds no number in %j', (text) => {
    expect(read(text)).toBe('no number');
  });

  it.each(['—', '/', 'n/a', 'N/A', '无', '待定', 'TBD', '-', '   ', '--', '…', '待补充', '不适用'])(
    'takes %j for an empty cell',
    (text) => {
      expect(isPlaceholder(text)).toBe(true);
      expect(parseFigure(text)).toBeNull();
    },
  );
});

const UNITS = ['', 'kg', ' kg', 't', '万kWh', ' m³', 'kgCO2e/kg', '公里', ' 吨'];

/** A number of sane size with a few decimals, as text with a point. */
const anyDigits: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([whole, places]) => (whole / 10 ** places).toFixed(places));

/** Ways to write a number that leave no doubt. */
const FORMS: readonly (readonly [string, (digits: string) => string | null])[] = [
  ['plain', (digits) => digits],
  ['full width', (digits) => digits.replace(/[0-9.]/g, wide)],
  ['apostrophes', (digits) => grouped(digits, "'", '.')],
  ['thin spaces', (digits) => grouped(digits, '\u2009', '.')],
  [
    'commas and point',
    (digits) => (/[0-9]{4}.*\./.test(digits) ? grouped(digits, ',', '.') : null),
  ],
  [
    'points and comma',
    (digits) => (/[0-9]{4}.*\./.test(digits) ? grouped(digits, '.', ',') : null),
  ],
  ['scientific', (digits) => `${digits}E0`],
  ['power of ten', (digits) => `${digits}×10^0`],
  ['about', (digits) => `约${digits}`],
  ['footnote', (digits) => `${digits}¹⁾`],
];

function wide(sign: string): string {
  return String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0);
}

function grouped(digits: string, group: string, decimal: string): string {
  const [whole = '', decimals] = digits.split('.');
  const head = whole.replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/g, group);
  return decimals === undefined ? head : `${head}${decimal}${decimals}`;
}

describe('laws of reading numbers', () => {
  it.each(FORMS)('reads back what was written: %s', (name, write) => {
    fc.assert(
      fc.property(anyDigits, fc.constantFrom(...UNITS), (digits, unit) => {
        const written = write(digits);
        if (written === null) return;
        // A footnote behind the number stands before no unit.
        const text = name === 'footnote' ? written : `${written}${unit}`;
        const figure = parseFigure(text);
        expect([text, figure?.readings[0]?.value]).toEqual([text, Number(digits)]);
        expect(parseUnit(figure?.unitText ?? 'x')).toEqual(
          name === 'footnote' ? [] : parseUnit(unit),
        );
      }),
      SEEDED,
    );
  });

  it('negates what is negated, in every way to write a minus', () => {
    const minus = fc.constantFrom('-', '−', '–', '—', '－', '▲');
    fc.assert(
      fc.property(anyDigits, minus, (digits, sign) => {
        expect(parseFigure(`${sign}${digits}`)?.readings[0]?.value).toBe(-Number(digits));
        expect(parseFigure(`(${digits})`)?.readings[0]?.value).toBe(-Number(digits));
      }),
      SEEDED,
    );
  });

  it('never throws, never gives an endless number, never finds one where no digit stands', () => {
    const signs = fc.constantFrom(
      ..."0123456789.,' -+()/×x*~^eE约万千亿kgt%¹²³①½⅓至²⁾[]a#/：: 　".split(''),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(signs).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        const figure = parseFigure(any);
        if (figure === null) return;
        expect(any).toMatch(/[0-9０-９¼½¾⅐-⅞]|\p{Nd}|\p{No}/u);
        for (const { value } of figure.readings) expect(Number.isFinite(value)).toBe(true);
      }),
      { ...SEEDED, numRuns: 3000 },
    );
  });

  it('never invents a digit: those of a sure number stand in the text, in their order', () => {
    const signs = fc.constantFrom(..."00123456789.,' -()~约万kgt¹²³①a* ".split(''));
    const text = fc.array(signs, { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (any) => {
        const figure = parseFigure(any);
        if (figure === null || ['range', 'product', 'sum'].includes(figure.doubt ?? '')) return;
        const inText = any.normalize('NFKC').replace(/[^0-9]/g, '');
        for (const { value } of figure.readings) {
          const [digits = '', power = '0'] = value.toPrecision(15).split('e');
          const own = digits.replace(/[^0-9]/g, '').replace(/^0+|0+$/g, '');
          expect(Number.isSafeInteger(Number(power))).toBe(true);
          expect([any, inText.includes(own) || isSumOfWords(any)]).toEqual([any, true]);
        }
      }),
      { ...SEEDED, numRuns: 3000 },
    );
  });
});

/** 1万2 and the like add up; they are not looked at here. */
function isSumOfWords(text: string): boolean {
  return (text.match(/万/g) ?? []).length > 0 && /万.*[0-9]/.test(text);
}
