import { renameSheets } from '../../../src/xlsx/save/renameSheets';

const RENAMES = new Map<string, string | null>([
  ['OLD', 'New'],
  ['因子表', '因子 2026'],
  ['GONE', null],
  ['A1', 'B'],
]);

describe('renameSheets', () => {
  it.each([
    ['Old!A1+old!B2', 'New!A1+New!B2', 'whatever the case'],
    ["'Old'!A1", 'New!A1', 'quoted without need'],
    ['因子表!$A$2:$B$5', "'因子 2026'!$A$2:$B$5", 'a name that then needs quotes'],
    ['SUM(Old:Other!A1)', 'SUM(New:Other!A1)', 'through several sheets'],
    ['Gone!A1*2', '#REF!A1*2', 'into a removed sheet'],
    ["'A1'!C3", 'B!C3', 'a sheet that is called like a cell'],
    ['"Old!A1"&XOld!A1', '"Old!A1"&XOld!A1', 'not in texts, not in longer names'],
    ["[1]Old!A1+'[1]Old'!A1", "[1]Old!A1+'[1]Old'!A1", 'not in other workbooks'],
  ])('%s becomes %s: %s', (formula, expected) => {
    expect(renameSheets(formula, RENAMES)).toBe(expected);
  });
});
