import fc from 'fast-check';
import { explainDifference } from '../../src/audit/explainDifference';
import type { Cause, Difference, Part, WrittenFigure } from '../../src/audit/difference/difference';

function written(value: number, decimals: number): WrittenFigure {
  return { value: Number(value.toFixed(decimals)), decimals };
}

function parts(...values: readonly number[]): readonly Part[] {
  return values.map((value) => ({ value }));
}

/** What is named: kinds of the causes of each explanation, with the part each is about. */
function named({ explanations }: Difference): readonly string[] {
  return explanations.map((causes) => causes.map(nameOf).join(' + '));
}

function nameOf(cause: Cause): string {
  if (!('at' in cause)) return cause.kind;
  const place = 'index' in cause.at ? `${cause.at.kind} ${String(cause.at.index)}` : cause.at.kind;
  return `${cause.kind} of ${place}`;
}

describe('a stated sum', () => {
  it('that is its parts agrees: 0.1 + 0.2 = 0.3', () => {
    expect(explainDifference(written(0.3, 1), parts(0.1, 0.2)).verdict).toBe('agrees');
  });

  it('is rounded within half a unit a part: 3 × 1.4 = 4.2 written as 3, off by 1.2 of 1.5', () => {
    expect(explainDifference(written(3, 0), parts(1.4, 1.4, 1.4)).verdict).toBe('rounding-only');
  });

  it('is not rounded beyond it: 42.3 written as 40, off by 2.3 of 1.5', () => {
    expect(explainDifference(written(40, 0), parts(14.1, 14.1, 14.1)).verdict).toBe('unexplained');
  });

  it('with a row twice names the row: 100.5 + 20.25 + 3.125 + 20.25 = 144.125', () => {
    const result = explainDifference(written(144.125, 3), parts(100.5, 20.25, 3.125));
    expect([result.verdict, named(result)]).toEqual(['explained', ['row-counted-twice of part 1']]);
    expect(result.difference).toBeCloseTo(20.25, 9);
  });

  it('without a row names the row: 100.5 + 3.125 = 103.625', () => {
    const result = explainDifference(written(103.625, 3), parts(100.5, 20.25, 3.125));
    expect(named(result)).toEqual(['row-left-out of part 1']);
  });

  it('with a row ten times too large names it: 100.5 + 202.5 + 3.125 = 306.125', () => {
    const result = explainDifference(written(306.125, 3), parts(100.5, 20.25, 3.125));
    expect(named(result)).toEqual(['scale-slip of part 1']);
  });

  it('a thousand times too small is a slip of the whole: 123.875 t written where kg are meant', () => {
    const result = explainDifference(written(123.875, 3), parts(100500, 20250, 3125));
    expect(named(result)).toEqual(['scale-slip of whole']);
  });

  it('with two digits swapped says which: 132.875 for 123.875', () => {
    const result = explainDifference(written(132.875, 3), parts(100.5, 20.25, 3.125));
    expect(result.explanations).toEqual([
      [
        {
          kind: 'digits-swapped',
          at: { kind: 'whole' },
          of: 'value',
          wrote: 132.875,
          correct: 123.875,
        },
      ],
    ]);
  });

  it('with a mistyped amount says so: 1470 for 1740 kg at 0.5 is 735 for 870', () => {
    const given = [{ value: 870, amount: 1740 }, { value: 333.3 }, { value: 41.7 }];
    const result = explainDifference(written(735 + 333.3 + 41.7, 1), given);
    expect(result.explanations[0]?.[0]).toMatchObject({ of: 'amount', wrote: 1470, correct: 1740 });
  });

  it('that two rows explain alike is not distinctive, and both are told', () => {
    const result = explainDifference(written(134.1, 1), parts(10.2, 103.5, 10.2));
    expect([result.verdict, named(result)]).toEqual([
      'not-distinctive',
      ['row-counted-twice of part 0', 'row-counted-twice of part 2'],
    ]);
  });

  it('that a row twice and another ten times explain alike is not distinctive: 9 × 5.5 = 49.5', () => {
    const result = explainDifference(written(204.5 + 49.5, 1), parts(5.5, 49.5, 149.5));
    expect(result.verdict).toBe('not-distinctive');
    expect([...named(result)].sort()).toEqual([
      'row-counted-twice of part 1',
      'scale-slip of part 0',
    ]);
  });

  it('rounded to hundreds is rounding: 52,112.24 written as 52,100', () => {
    expect(explainDifference(written(52100, 0), parts(50000, 2112.24)).verdict).toBe(
      'rounding-only',
    );
  });

  it('off by two slips names both: 100.5 twice and 20.25 left out', () => {
    const given = parts(100.5, 20.25, 3.125, 777.77);
    const result = explainDifference(written(901.645 + 100.5 - 20.25, 3), given);
    expect(named(result)).toEqual(['row-left-out of part 1 + row-counted-twice of part 0']);
  });

  it('carries the error of a sum within: 10 too much below, 10 too much here', () => {
    const within = { value: 120.75, stated: 130.75, parts: new Set([0, 1]), isWrong: true };
    const result = explainDifference(written(133.875, 3), parts(100.5, 20.25, 3.125), [within]);
    expect(named(result)).toEqual(['carried']);
  });

  it('carries it together with a slip of its own: 10 below and 3.125 ten times', () => {
    const within = { value: 120.75, stated: 130.75, parts: new Set([0, 1]), isWrong: true };
    const result = explainDifference(written(162, 3), parts(100.5, 20.25, 3.125), [within]);
    expect(named(result)).toEqual(['carried + scale-slip of part 2']);
  });

  it('that adds its subtotals to their rows names them: 2 × 123.875', () => {
    const within = [
      { value: 120.75, stated: 120.75, parts: new Set([0, 1]), isWrong: false },
      { value: 7.375, stated: 7.375, parts: new Set([2, 3]), isWrong: false },
    ];
    const result = explainDifference(written(256.25, 3), parts(100.5, 20.25, 3.125, 4.25), within);
    expect(named(result)).toEqual(['row-counted-twice of allSubSums']);
  });

  it('made of wrong results of its rows says that they are wrong: 100.5 + 30.25 + 3.125', () => {
    const given = [
      { value: 100.5, shown: 100.5 },
      { value: 20.25, shown: 30.25 },
      { value: 3.125, shown: 3.125 },
    ];
    expect(named(explainDifference(written(133.875, 3), given))).toEqual(['rows-shown']);
  });

  it('that one of very many candidates fits may be chance, and is not distinctive', () => {
    // 251 parts 0.002 apart: one fits 100.25 within 0.0005, 250 more lie within 0.25 of it.
    const given = parts(...Array.from({ length: 251 }, (_, index) => 100 + index * 0.002));
    const result = explainDifference(written(sumOf(given) + 100.25, 3), given);
    expect([result.verdict, named(result)]).toEqual([
      'not-distinctive',
      ['row-counted-twice of part 125'],
    ]);
  });

  it('of which a row is as good as left out says left out, not a thousandth: 500 of 8191', () => {
    const result = explainDifference(written(7691, 0), parts(500, 7000, 691));
    expect(named(result)).toEqual(['row-left-out of part 0']);
  });

  it('made of rounded rows has its slip found as well: 3 × 0.004 shown as 0.00, and 7.77 twice', () => {
    const given = parts(0.004, 0.004, 0.004, 7.77);
    const result = explainDifference(written(15.54, 2), given);
    expect(named(result)).toEqual(['row-counted-twice of part 3']);
  });
});

const FACTORS = [0.1, 0.049, 0.5366, 2.05, 15.6, 16.82, 18.3];

const manyParts: fc.Arbitrary<readonly (Part & { readonly amount: number })[]> = fc.array(
  fc
    .record({ amount: fc.integer({ min: 11, max: 99_999 }), factor: fc.constantFrom(...FACTORS) })
    .map(({ amount, factor }) => ({ amount, value: amount * factor })),
  { minLength: 2, maxLength: 40 },
);

const FAULTS = ['twice', 'left out', '×10', '÷10', '×1000', 'amount swapped'] as const;
type Fault = (typeof FAULTS)[number];

const KIND: Readonly<Record<Fault, Cause['kind']>> = {
  twice: 'row-counted-twice',
  'left out': 'row-left-out',
  '×10': 'scale-slip',
  '÷10': 'scale-slip',
  '×1000': 'scale-slip',
  'amount swapped': 'digits-swapped',
};

/** What a fault in one part adds to the sum. */
function effectOf(fault: Fault, { value, amount }: Part & { readonly amount: number }): number {
  switch (fault) {
    case 'twice':
      return value;
    case 'left out':
      return -value;
    case '×10':
      return value * 9;
    case '÷10':
      return value * -0.9;
    case '×1000':
      return value * 999;
    case 'amount swapped':
      return value * (swapped(amount) / amount - 1);
  }
}

/** The first two digits that differ, swapped: 1740 → 7140, 1170 → 1710. */
function swapped(amount: number): number {
  const text = String(amount);
  const at = [...text].findIndex((digit, index) => digit !== (text[index + 1] ?? digit));
  if (at === -1 || (at === 0 && text[1] === '0')) return amount;
  return Number(`${text.slice(0, at)}${text[at + 1] ?? ''}${text[at] ?? ''}${text.slice(at + 2)}`);
}

function sumOf(values: readonly { readonly value: number }[]): number {
  return values.reduce((sum, { value }) => sum + value, 0);
}

const decimalsWritten = fc.integer({ min: 0, max: 4 });

describe('laws of explaining', () => {
  it('one fault is named, or said to be one of several; never is another named alone', () => {
    let explained = 0;
    const fault = fc.constantFrom(...FAULTS);
    fc.assert(
      fc.property(manyParts, fault, fc.nat(), decimalsWritten, (given, slip, at, decimals) => {
        const index = at % given.length;
        const part = given[index] as Part & { readonly amount: number };
        const effect = effectOf(slip, part);
        const stated = written(sumOf(given) + effect, decimals);
        fc.pre(Math.abs(stated.value - sumOf(given)) > (given.length * 10 ** -decimals) / 2 + 1e-6);
        const result = explainDifference(stated, given);
        expect(['explained', 'not-distinctive']).toContain(result.verdict);
        // What is left of a part at a tenth may be too small to show in the sum's digits.
        const isFaint = slip === '÷10' && part.value / 10 <= 10 ** -decimals * 1.001;
        if (isFaint && named(result).includes(`row-left-out of part ${String(index)}`)) return;
        const expected = `${KIND[slip]} of part ${String(index)}`;
        expect(named(result)).toContain(expected);
        if (result.verdict === 'explained') explained += 1;
      }),
      { numRuns: 2000 },
    );
    // Most of them must be told apart, else the law above would be cheap.
    expect(explained).toBeGreaterThan(1000);
  });

  it('two neighbouring digits swapped in the sum are named, or said to be one of several', () => {
    fc.assert(
      fc.property(manyParts, decimalsWritten, (given, decimals) => {
        const right = written(sumOf(given), decimals);
        const digits = right.value.toFixed(decimals).replace('.', '');
        const wrong = swapped(Number(digits)) / 10 ** decimals;
        const stated = written(wrong, decimals);
        fc.pre(Math.abs(stated.value - sumOf(given)) > (given.length * 10 ** -decimals) / 2 + 1e-6);
        const result = explainDifference(stated, given);
        expect(['explained', 'not-distinctive']).toContain(result.verdict);
        expect(named(result)).toContain('digits-swapped of whole');
      }),
      { numRuns: 1000 },
    );
  });

  it('a sum without a fault, of exact or of rounded parts, is never more than rounded', () => {
    fc.assert(
      fc.property(manyParts, decimalsWritten, fc.boolean(), (given, decimals, isOfRounded) => {
        const rounded = given.map(({ value }) => ({ value: Number(value.toFixed(decimals)) }));
        const stated = written(sumOf(isOfRounded ? rounded : given), decimals);
        expect(['agrees', 'rounding-only']).toContain(explainDifference(stated, given).verdict);
      }),
      { numRuns: 1000 },
    );
  });

  it('a difference by chance is hardly ever given a cause', () => {
    const stated = fc.integer({ min: 1, max: 99_999_999 });
    let explained = 0;
    fc.assert(
      fc.property(manyParts, stated, (given, random) => {
        const result = explainDifference(written(random / 1000, 3), given);
        if (result.verdict === 'explained') explained += 1;
      }),
      { numRuns: 1000, seed: 7 },
    );
    expect(explained).toBeLessThan(20);
  });

  it('scaling the parts and the sum by 1000 scales the difference and keeps the verdict', () => {
    fc.assert(
      fc.property(manyParts, fc.nat(), (given, at) => {
        const part = given[at % given.length] as Part;
        const stated = written(sumOf(given) + part.value, 4);
        const small = explainDifference(stated, given);
        const scaled = given.map(({ value, amount }) => ({ value: value * 1000, amount }));
        const large = explainDifference(written(stated.value * 1000, 1), scaled);
        expect([large.verdict, named(large)]).toEqual([small.verdict, named(small)]);
        expect(large.difference / 1000).toBeCloseTo(small.difference, 3);
      }),
    );
  });

  it('takes 10,000 parts without comparing each with each', () => {
    const given = Array.from({ length: 10_000 }, (_, index) => ({
      value: ((index * 7919) % 100_003) * 0.5366,
      amount: (index * 7919) % 100_003,
    }));
    const result = explainDifference(written(sumOf(given) + 123.456, 3), given);
    expect(result.difference).toBeCloseTo(123.456, 3);
  });
});
