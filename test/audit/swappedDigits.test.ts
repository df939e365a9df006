import { swappedDigits } from '../../src/audit/difference/swappedDigits';

describe('two neighbouring digits swapped', () => {
  it.each([
    [1740, null, [1704, 1470, 7140]],
    [3000, null, []],
    [1.25, null, [1.52, 2.15]],
    [-12, null, [-21]],
    [0.5, 2, [0.05]],
    [105, null, [150]],
    [7, null, []],
  ])('of %d, written with %s decimals: %j', (value, decimals, expected) => {
    expect(swappedDigits(value, decimals)).toEqual(expected);
  });
});
