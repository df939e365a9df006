import fc from 'fast-check';
import { medianWithout } from '../../src/audit/outliers/medianWithout';
import { medianOf } from '../../src/audit/outliers/slips';
import { SEEDED } from '../support/seeded';

describe('medianWithout', () => {
  it('takes 1 and 9 out of 1, 2, 5, 7, 9, which leaves 2, 5, 7 with 5 in the middle', () => {
    expect(medianWithout(Float64Array.of(1, 2, 5, 7, 9), [1, 9])).toBe(5);
  });

  it('takes one of two equal values out and leaves the other: of 2, 2, 3 stay 2, 3, of which 2 is the lower', () => {
    expect(medianWithout(Float64Array.of(2, 2, 3), [2])).toBe(2);
  });

  it('gives nothing where nothing is left', () => {
    expect(medianWithout(Float64Array.of(4), [4])).toBeNaN();
    expect(medianWithout(new Float64Array(), [])).toBeNaN();
  });

  it('is the middle of what stays, whichever are taken out', () => {
    // Few different values, so that many are equal.
    const value = fc.record({ value: fc.integer({ min: 0, max: 6 }), isTaken: fc.boolean() });
    fc.assert(
      fc.property(fc.array(value), (all) => {
        const sorted = Float64Array.from(all, (one) => one.value).sort();
        const taken = all.filter(({ isTaken }) => isTaken).map((one) => one.value);
        const left = all.filter(({ isTaken }) => !isTaken).map((one) => one.value);
        taken.sort((a, b) => a - b);
        expect(medianWithout(sorted, taken)).toBe(medianOf(left));
      }),
      SEEDED,
    );
  });
});
