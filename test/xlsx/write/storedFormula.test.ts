import { plainFormula } from '../../../src/xlsx/read/plainFormula';
import { storedFormula } from '../../../src/xlsx/write/storedFormula';

const NONE = new Map<string, string>();

describe('storedFormula', () => {
  it.each([
    ['SUM(A1:A3)', 'SUM(A1:A3)'],
    ['IFNA(A1,0)', '_xlfn.IFNA(A1,0)'],
    ['NUMBERVALUE(A1,".")+DAYS(B1,C1)', '_xlfn.NUMBERVALUE(A1,".")+_xlfn.DAYS(B1,C1)'],
    ['STDEV.S(A1:A9)', '_xlfn.STDEV.S(A1:A9)'],
    ['"IFNA("&A1', '"IFNA("&A1'],
    ["'IFNA(x)'!A1", "'IFNA(x)'!A1"],
    ['DAYS360(A1,B1)', 'DAYS360(A1,B1)'],
    ['PCF.TRANSPORT(A1,B1)', '_xldudf_PCF_TRANSPORT(A1,B1)'],
  ])('writes %s as %s, and it reads as before', (plain, stored) => {
    expect(storedFormula(plain, NONE)).toBe(stored);
    expect(plainFormula(stored)).toBe(plain);
  });

  it('uses the name that a table or a cell really got', () => {
    const renames = new Map([['PCF_T', 'PCF_T_2']]);
    expect(storedFormula('SUM(PCF_T[占比])+PCF_T+PCF_Total&"PCF_T"', renames)).toBe(
      'SUM(PCF_T_2[占比])+PCF_T_2+PCF_Total&"PCF_T"',
    );
  });

  it.each(['', '=A1', 'LET(x,1,x)', 'FILTER(A1:A3,B1:B3)', `A1&"${'x'.repeat(8200)}"`])(
    'refuses what Excel would not read: %.20s',
    (formula) => {
      expect(() => storedFormula(formula, NONE)).toThrow();
    },
  );
});
