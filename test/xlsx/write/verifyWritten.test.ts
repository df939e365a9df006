import { cell, sheetPlan } from '../../support/samplePlan';
import { verifyWritten } from '../../../src/xlsx/write/verifyWritten';
import type { Grid } from '../../../src/workbook/grid';
import type { WorkbookPlan } from '../../../src/workbook/plan';
import type { WorkbookContent } from '../../../src/workbook/port';

function grid(sheet: string, given: Partial<Grid> = {}): Grid {
  return {
    file: 'a.xlsx',
    sheet,
    visibility: 'visible',
    rows: new Map([[0, ['钢', 1.5]]]),
    formulas: new Map([['B1', '1+0.5']]),
    numberFormats: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ...given,
  };
}

const PLAN: WorkbookPlan = { sheets: [sheetPlan({ cells: [cell('A1', '合计')] })], names: [] };
const BEFORE: WorkbookContent = { file: 'a.xlsx', sheets: [grid('A')], owned: [], copies: ['B'] };
const OURS = grid('碳足迹汇总', { rows: new Map([[0, ['合计']]]) });
const GOOD: WorkbookContent = { ...BEFORE, owned: [{ key: 'summary', grid: OURS }] };

describe('verifyWritten', () => {
  it('accepts the user’s sheets as before and ours as planned', () => {
    expect(() => {
      verifyWritten(BEFORE, GOOD, PLAN);
    }).not.toThrow();
  });

  it.each<[string, WorkbookContent]>([
    [
      'a value of the user’s',
      { ...GOOD, sheets: [grid('A', { rows: new Map([[0, ['钢', 1.6]]]) })] },
    ],
    ['a row of the user’s', { ...GOOD, sheets: [grid('A', { rows: new Map() })] }],
    ['a formula of the user’s', { ...GOOD, sheets: [grid('A', { formulas: new Map() })] }],
    ['a sheet’s name', { ...GOOD, sheets: [grid('C')] }],
    ['a sheet’s visibility', { ...GOOD, sheets: [grid('A', { visibility: 'hidden' })] }],
    ['a sheet', { ...GOOD, sheets: [] }],
    ['a copy', { ...GOOD, copies: [] }],
    ['the mark of our sheet', { ...GOOD, owned: [] }],
    ['a cell of ours', { ...GOOD, owned: [{ key: 'summary', grid: grid('碳足迹汇总') }] }],
  ])('refuses a file in which %s was lost or changed', (_, after) => {
    expect(() => {
      verifyWritten(BEFORE, after, PLAN);
    }).toThrow('Written file differs');
  });
});
