import { shiftFormula } from '../../../src/xlsx/read/shiftFormula';

describe('shiftFormula', () => {
  it.each([
    ['A1+B2', 'B3+C4'],
    ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
    ['SUM(A1:C3)', 'SUM(B3:D5)'],
    ['SUM(A:A)+SUM(1:1)', 'SUM(B:B)+SUM(3:3)'],
    ["'A1 B2'!C3", "'A1 B2'!D5"],
    ['运输台账!C3', '运输台账!D5'],
    ['"A1"&A1', '"A1"&B3'],
    ['LOG10(A1)', 'LOG10(B3)'],
    ['Tab1[A1]+rate2*A1', 'Tab1[A1]+rate2*B3'],
    ['PCF_A1+A1', 'PCF_A1+B3'],
    ['XFD1+A1', '#REF!+B3'],
  ])('moves %s two rows down and one column right to %s', (formula, expected) => {
    expect(shiftFormula(formula, 2, 1)).toBe(expected);
  });
});
