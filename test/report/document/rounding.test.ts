import fc from 'fast-check';
import { asRead, percent, rounded, roundingFor } from '../../../src/report/document/rounding';
import { productOf } from '../../support/studyParts';

it.each([
  [179.22926, 3, '179.229'],
  // Half away from zero, though the double next to 1.0005 is a little smaller.
  [1.0005, 3, '1.001'],
  [3507475.23453, 3, '3,507,475.235'],
  [-0.0004, 3, '0.000'],
  [-20, 3, '−20.000'],
  [0, 3, '0.000'],
  [999.9995, 3, '1,000.000'],
  [42, 0, '42'],
])('%d with %d decimals is %s', (value, decimals, text) => {
  expect(rounded(value, decimals)).toBe(text);
});

it('is never further from the number than half of the last digit', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
      const text = rounded(value, 3).replaceAll(',', '').replace('−', '-');
      expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.0005 + 1e-6);
    }),
  );
});

it.each([
  [0.1 + 0.2, '0.3'],
  [98432, '98,432'],
  [0.5366, '0.5366'],
  [-1234.5, '−1,234.5'],
])('a number of the ledger is told as it is: %d as %s', (value, text) => {
  expect(asRead(value)).toBe(text);
});

it('shares have two decimals: 54940.4 of 55924.52926 is 98.24 %', () => {
  const rounding = { emissionDecimals: 3, shareDecimals: 2 };
  expect(percent(54940.4 / 55924.52926, rounding)).toBe('98.24 %');
});

it.each([
  [55924.52926, 3],
  [0.9, 4],
  // Three digits behind the first that is not zero: 0.001234.
  [0.0012345, 6],
  [null, 3],
])('a product of %d kg is told with %d decimals', (totalKgCo2e, decimals) => {
  const product = {
    product: productOf('x'),
    stages: [],
    items: [],
    totalKgCo2e,
    ledgerTotalKgCo2e: totalKgCo2e,
    complete: true,
  };
  expect(roundingFor({ products: [product] }).emissionDecimals).toBe(decimals);
});
