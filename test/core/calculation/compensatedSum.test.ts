import fc from 'fast-check';
import { compensatedSum } from '../../../src/core/calculation/compensatedSum';
import { exactly, exactSum } from '../../support/exactSum';
import { SEEDED } from '../../support/seeded';

const anyNumbers = fc.array(fc.double({ min: -1e300, max: 1e300, noNaN: true }), {
  maxLength: 60,
});

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/**
 * Whether a sum is as near as Neumaier's method promises: an error of at most u|Σx| + (n u)² Σ|x|
 * with u = 2⁻⁵³, here doubled. Everything is multiplied by 2¹⁰⁴, so that it stays whole.
 */
function isNear(sum: number, values: readonly number[]): boolean {
  const exact = exactSum(values);
  const error = magnitude(exactly(sum) - exact) << 104n;
  const sizes = exactSum(values.map(Math.abs));
  return error <= (magnitude(exact) << 52n) + BigInt(values.length) ** 2n * sizes;
}

describe('exactly, by which the sums are judged', () => {
  it('counts steps of 2⁻¹⁰⁷⁴: 1 is 2¹⁰⁷⁴ of them, the smallest double one', () => {
    expect(exactly(1)).toBe(1n << 1074n);
    expect(exactly(-Number.MIN_VALUE)).toBe(-1n);
    expect(exactly(0.75)).toBe(3n << 1072n);
  });
});

describe('compensatedSum', () => {
  it('loses nothing between giants: 1 + 1e100 + 1 − 1e100 = 2', () => {
    expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2);
  });

  it('adds ten tenths to one, where plain addition gives 0.9999999999999999', () => {
    expect(compensatedSum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
  });

  it('is zero for nothing', () => {
    expect(compensatedSum([])).toBe(0);
  });

  it('is as near to the exact sum as the method promises, whatever the numbers', () => {
    fc.assert(
      fc.property(anyNumbers, (values) => {
        expect(isNear(compensatedSum(values), values)).toBe(true);
      }),
      SEEDED,
    );
  });

  it('is as near in any other order', () => {
    const shuffled = anyNumbers.chain((values) =>
      fc.tuple(
        fc.constant(values),
        fc.shuffledSubarray(values, { minLength: values.length, maxLength: values.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([values, reordered]) => {
        expect(isNear(compensatedSum(reordered), values)).toBe(true);
      }),
      SEEDED,
    );
  });

  it('gives ledger figures the total that whole thousandths have, in any order', () => {
    const thousandths = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { maxLength: 500 });
    fc.assert(
      fc.property(thousandths, (whole) => {
        const total = Number(whole.reduce((sum, value) => sum + BigInt(value), 0n)) / 1000;
        const rows = whole.map((value) => value / 1000);
        expect(compensatedSum(rows).toFixed(6)).toBe(total.toFixed(6));
        expect(compensatedSum([...rows].reverse()).toFixed(6)).toBe(total.toFixed(6));
      }),
      SEEDED,
    );
  });
});
