import fc from 'fast-check';
import { runningSums, type Amounts } from '../../../../src/ledger/tables/sums/runningSums';

function row(value: number, unit = 'kg'): Amounts {
  return new Map([[2, { value, unit }]]);
}

describe('running sums', () => {
  it('come to what the rows add up to: 3 + 4 = 7', () => {
    const sums = runningSums();
    sums.add(row(3));
    sums.add(row(4));
    expect([sums.come(row(7)), sums.come(row(8)), sums.count()]).toEqual([true, false, 2]);
  });

  it('do not come to one row alone, for the same figure may come twice', () => {
    const sums = runningSums();
    sums.add(row(3));
    expect(sums.come(row(3))).toBe(false);
  });

  it('of kilograms and tonnes are none, and tonnes are no sum of kilograms', () => {
    const [mixed, kilograms] = [runningSums(), runningSums()];
    for (const unit of ['kg', 't']) mixed.add(row(1, unit));
    for (const value of [1, 1]) kilograms.add(row(value));
    expect([mixed.come(row(2)), kilograms.come(row(2, 't'))]).toEqual([false, false]);
    expect(kilograms.come(row(2, ''))).toBe(true);
  });

  it('count no row without amounts, and nothing is the sum of none', () => {
    const sums = runningSums();
    sums.add(new Map());
    expect([sums.count(), sums.come(new Map())]).toEqual([0, false]);
  });

  it('of whole numbers come to their total and to no other, in whatever order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 30 }),
        (values) => {
          const sums = runningSums();
          for (const value of values) sums.add(row(value));
          const total = values.reduce((all, value) => all + value, 0);
          expect([sums.come(row(total)), sums.come(row(total + 1))]).toEqual([true, false]);
        },
      ),
    );
  });
});
