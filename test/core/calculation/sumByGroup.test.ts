import fc from 'fast-check';
import { compensatedSum } from '../../../src/core/calculation/compensatedSum';
import { sumByGroup, type ImpactColumns } from '../../../src/core/calculation/sumByGroup';
import { SEEDED } from '../../support/seeded';
import { anyAmount } from '../../support/unitSamples';

interface Row {
  readonly amount: number;
  readonly factor: number;
  readonly group: number;
}

const GROUPS = 4;

const anyFactors = fc.array(anyAmount, { minLength: 1, maxLength: 10 });

const anyRows = (factors: readonly number[]): fc.Arbitrary<readonly Row[]> =>
  fc.array(
    fc.record({
      amount: anyAmount,
      factor: fc.nat({ max: factors.length - 1 }),
      group: fc.nat({ max: GROUPS - 1 }),
    }),
    { maxLength: 200 },
  );

function columnsOf(rows: readonly Row[], factors: readonly number[]): ImpactColumns {
  return {
    amounts: Float64Array.from(rows, ({ amount }) => amount),
    factors: Float64Array.from(factors),
    factorOf: Uint32Array.from(rows, ({ factor }) => factor),
    groupOf: Uint32Array.from(rows, ({ group }) => group),
    groupCount: GROUPS,
  };
}

describe('sumByGroup', () => {
  it('adds what belongs together: 2 × 10 + 3 × 10 = 50 and 4 × 0.5 = 2, nothing in the third', () => {
    const sums = sumByGroup({
      amounts: Float64Array.of(2, 4, 3),
      factors: Float64Array.of(10, 0.5),
      factorOf: Uint32Array.of(0, 1, 0),
      groupOf: Uint32Array.of(0, 1, 0),
      groupCount: 3,
    });
    expect([...sums]).toEqual([50, 2, 0]);
  });

  it('keeps what plain addition loses: 1 + 1e100 + 1 − 1e100 = 2 in one group', () => {
    const rows = [1, 1e100, 1, -1e100].map((amount) => ({ amount, factor: 0, group: 0 }));
    expect(sumByGroup(columnsOf(rows, [1]))[0]).toBe(2);
  });

  it('is the compensated sum of each group, to the last bit', () => {
    const any = anyFactors.chain((factors) => fc.tuple(fc.constant(factors), anyRows(factors)));
    fc.assert(
      fc.property(any, ([factors, rows]) => {
        const expected = Array.from({ length: GROUPS }, (_, group) =>
          compensatedSum(
            rows
              .filter((row) => row.group === group)
              .map((row) => row.amount * (factors[row.factor] ?? NaN)),
          ),
        );
        expect([...sumByGroup(columnsOf(rows, factors))]).toEqual(expected);
      }),
      SEEDED,
    );
  });
});
