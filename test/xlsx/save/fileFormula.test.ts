import { plainFormula } from '../../../src/xlsx/read/plainFormula';
import { fileFormula, isArrayFormula } from '../../../src/xlsx/save/fileFormula';

describe('fileFormula', () => {
  it.each([
    ['IFNA(A1,0)', '_xlfn.IFNA(A1,0)'],
    ['SORT(UNIQUE(A1:A9))', '_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))'],
    ['PCF.TRANSPORT(A1,B1)', '_xldudf_PCF_TRANSPORT(A1,B1)'],
    ['LET(x,A1,y,x*2,x+y)+x', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)+x'],
    ['LAMBDA(a,b,a/b)(1,2)', '_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a/_xlpm.b)(1,2)'],
    ["SUM('a b'!A1#)", "SUM(_xlfn.ANCHORARRAY('a b'!A1))"],
    ['@A1:A3*2', '_xlfn.SINGLE(A1:A3)*2'],
    ['"IFNA(A1#"&Table[IFNA(]', '"IFNA(A1#"&Table[IFNA(]'],
    ['SUM(A1:A3)', 'SUM(A1:A3)'],
  ])('writes %s as %s, and reading gives it back', (plain, stored) => {
    expect(fileFormula(plain)).toBe(stored);
    expect(plainFormula(stored)).toBe(plain);
  });

  it('knows formulas that Excel calculates as arrays', () => {
    expect(isArrayFormula('SUM(FILTER(A1:A3,A1:A3>1))')).toBe(true);
    expect(isArrayFormula('SUM(A1:A3)&"FILTER("')).toBe(false);
  });
});
