import fc from 'fast-check';
import { isSameFormula } from '../../src/workbook/isSameFormula';

describe('a formula given back in another form is the same', () => {
  it.each([
    ['other quotes around a sheet', "'Ledger'!A1", 'Ledger!A1'],
    ['other capitals outside texts', 'SUM(a1:A2)', 'sum(A1:a2)'],
    ['numbers written out', 'A1*1E-3', 'A1*0.001'],
    ['blanks around operators', 'IF( A1 = 1 , 2 , 3 )', 'IF(A1=1,2,3)'],
    // Excel keeps 15 digits of a number in a formula: 0.1 + 0.2 is 0.300000000000000|04.
    ['numbers cut after 15 digits', 'C6=0.30000000000000004', 'C6=0.3'],
    ['large numbers cut off after 15 digits', 'C6=1234567.8901234567', 'C6=1234567.89012345'],
    ['large numbers rounded to 15 digits', 'C6=1234567.8901234567', 'C6=1234567.89012346'],
    // 0.7 + 0.1 is 0.799999999999999|9: cut off or rounded.
    ['numbers just below another, cut off', 'C6=0.7999999999999999', 'C6=0.799999999999999'],
    ['numbers just below another, rounded', 'C6=0.7999999999999999', 'C6=0.8'],
    ['a sheet whose name begins with digits', "'2024年'!C6", '2024年!C6'],
  ])('%s', (_, written, given) => {
    expect(isSameFormula(written, given)).toBe(true);
  });
});

describe('a formula that means something else is another one', () => {
  it.each([
    ['texts with other capitals', '"kg"', '"KG"'],
    ['texts with other blanks', '"1 kg"', '"1kg"'],
    ['a number in the 13th digit', 'C6=0.1234567890123', 'C6=0.1234567890124'],
    ['a number and zero', 'C6=0.1', 'C6=0'],
    ['zero and a number', 'C6=0', 'C6=1E-9'],
    ['a sheet of that name and a difference of two cells', "'A1-B1'!C1", 'A1-B1!C1'],
    ['two cells and one', 'A1:B2 B2', 'A1:B2B2'],
    ['columns of other names', 'Table[Mass kg]', 'Table[Masskg]'],
    ['another row', 'A1', 'A2'],
    ['a fixed row', 'A$1', 'A1'],
  ])('%s', (_, one, other) => {
    expect(isSameFormula(one, other)).toBe(false);
  });

  it('whatever texts it compares with', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const formula = (text: string): string => `EXACT(A1,"${text.replaceAll('"', '""')}")`;
        expect(isSameFormula(formula(one), formula(other))).toBe(one === other);
      }),
    );
  });
});
