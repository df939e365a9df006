import fc from 'fast-check';
import { cellText } from '../../../src/ledger/values/cellText';

it('writes every number with at most 15 significant digits, as spreadsheets show it', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(cellText(value)).toBe(String(Number(value.toPrecision(15))));
    }),
  );
});

it('writes 0.1 + 0.2 as 0.3, for its 17th digit is noise, and drops a 16th digit', () => {
  expect([0.1 + 0.2, 1.234567890123456].map(cellText)).toEqual(['0.3', '1.23456789012346']);
});
