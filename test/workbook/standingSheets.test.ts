import type { SheetPlan } from '../../src/workbook/plan';
import { standingSheets } from '../../src/workbook/standingSheets';
import type { CellContent, Grid } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';
import { cell, sheetPlan } from '../support/samplePlan';

const PLAN: SheetPlan = sheetPlan({
  name: '汇总',
  cells: [
    cell('A1', '合计'),
    cell('B1', 0.1 + 0.2),
    cell('A2', ''),
    cell('B2', { formula: "'Ledger'!A1*2", value: 4 }),
  ],
});

function standsAs(rows: readonly (readonly CellContent[])[], formula = 'Ledger!A1*2'): boolean {
  const grid: Grid = { ...gridOf('汇总', rows), formulas: new Map([['B2', formula]]) };
  const owned = [{ key: PLAN.key, grid }];
  return standingSheets({ sheets: [PLAN], names: [] }, owned).has(PLAN.key);
}

it('a sheet stands whatever its formulas come to', () => {
  expect(
    standsAs([
      ['合计', 0.1 + 0.2],
      [null, { error: '#N/A' }],
    ]),
  ).toBe(true);
});

it('a number of which the spreadsheet keeps 15 digits is the same: 0.3 for 0.1 + 0.2', () => {
  expect(
    standsAs([
      ['合计', 0.3],
      [null, 4],
    ]),
  ).toBe(true);
});

it.each<[string, readonly (readonly CellContent[])[], string]>([
  [
    'another text',
    [
      ['总计', 0.3],
      [null, 4],
    ],
    'Ledger!A1*2',
  ],
  [
    'another number',
    [
      ['合计', 0.31],
      [null, 4],
    ],
    'Ledger!A1*2',
  ],
  [
    'a number as text',
    [
      ['合计', '0.3'],
      [null, 4],
    ],
    'Ledger!A1*2',
  ],
  [
    'another formula',
    [
      ['合计', 0.3],
      [null, 4],
    ],
    'Ledger!A1*3',
  ],
  [
    'something beside',
    [
      ['合计', 0.3, '备注'],
      [null, 4],
    ],
    'Ledger!A1*2',
  ],
  [
    'something missing',
    [
      [null, 0.3],
      [null, 4],
    ],
    'Ledger!A1*2',
  ],
])('a sheet with %s does not', (_, rows, formula) => {
  expect(standsAs(rows, formula)).toBe(false);
});
