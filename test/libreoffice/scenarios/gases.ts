import { contentAt, type Grid } from '../../../src/workbook/grid';
import { cellText } from '../../../src/ledger/values/cellText';
import { typedWorkbook } from '../../support/typedWorkbook';
import { calculatedIn, sheetOf, type Calculated } from '../calculated';
import { holds, unlike, type Check } from '../check';
import { edited, type Edits } from '../editCells';
import { resultOf } from '../resultOf';
import type { Scenario } from '../scenario';

/**
 * 2 TJ of gas at 56 100 kg CO2, 1 kg fossil CH4 and 0.1 kg N2O for one TJ; 3 kg of leaked R-410A, half
 * HFC-32 and half HFC-125; 10 kg of pulp at 0.3 kg CO2e and apart from it 1.8 kg of biogenic CO2.
 */
const LEDGER = typedWorkbook({
  能耗: [
    ['能源', '用量', '单位'],
    ['天然气', 2000, 'GJ'],
    ['R-410A泄漏', 3, 'kg'],
    ['木浆', 10, 'kg'],
  ],
  因子: [
    ['燃料', 'CO2(kg/TJ)', 'CH4(kg/TJ)', 'N2O(kg/TJ)', '来源'],
    ['天然气', 56100, 1, 0.1, 'IPCC 2006'],
  ],
  材料因子: [
    ['材料', '排放因子(kgCO2e/kg)', '生物源CO2(kgCO2/kg)', '来源'],
    ['木浆', 0.3, 1.8, '手册'],
  ],
});

/** GWP100 of fossil CH4, N2O, HFC-32 and HFC-125. */
const AR6 = { ch4: 29.8, n2o: 273, hfc32: 771, hfc125: 3740 };
const AR5 = { ch4: 30, n2o: 265, hfc32: 677, hfc125: 3170 };

function totalBy({ ch4, n2o, hfc32, hfc125 }: typeof AR6, kgCh4 = 1): number {
  return 2 * (56100 + kgCh4 * ch4 + 0.1 * n2o) + 1.5 * (hfc32 + hfc125) + 3;
}

/** Results follow the cells of each gas and the set that the settings name. */
export async function gases(): Promise<readonly Scenario[]> {
  const answers = { 'methane-origin:因子:ch4': 'CH4-fossil' };
  const result = await resultOf(LEDGER, 'zh-CN', answers);
  const settings = sheetOf(await calculatedIn(result, 'zh-CN'), 'settings').sheet;
  const scenario = (
    id: string,
    sheet: string,
    edits: Edits,
    check: (after: Calculated) => readonly Check[],
  ): Scenario => ({ id, file: edited(result, sheet, edits), check });
  return [
    scenario('gases', '能耗', {}, (after) => [
      total('by AR6', after, totalBy(AR6)),
      byGas('by gas', after, [112200 + 0, 59.6, 54.6, 1.5 * 771, 1.5 * 3740, 3, 18]),
    ]),
    scenario('gases-ar5', settings, { B4: 'AR5' }, (after) => [
      total('AR5 in the settings', after, totalBy(AR5)),
    ]),
    scenario('gases-no-set', settings, { B4: 'AR7' }, (after) => [
      total('no set in the settings: that of the calculation', after, totalBy(AR6)),
    ]),
    scenario('gases-cell', '因子', { C2: 5 }, (after) => [
      total('5 kg of methane for one TJ', after, totalBy(AR6, 5)),
    ]),
  ];
}

function total(name: string, after: Calculated, expected: number): Check {
  const grid = sheetOf(after, 'summary');
  const { ledgerTotal } = after.texts.columns;
  const found = valueBelow(grid, ledgerTotal);
  return holds(name, unlike(ledgerTotal, found, expected));
}

/** The block of gases, left to right. */
function byGas(name: string, after: Calculated, expected: readonly number[]): Check {
  const grid = sheetOf(after, 'summary');
  const heading = rowOf(grid, after.texts.headings.gases);
  const found = expected.map((_, index) =>
    contentAt(grid, { row: heading + 2, column: 2 + index }),
  );
  return holds(
    name,
    expected.flatMap((kg, index) => unlike(`gas ${String(index)}`, found[index] ?? null, kg)),
  );
}

function rowOf(grid: Grid, text: string): number {
  const row = [...grid.rows].find(([, cells]) => cells.some((cell) => cellText(cell) === text));
  if (row === undefined) throw new Error(`${text} stands nowhere.`);
  return row[0];
}

function valueBelow(grid: Grid, header: string): ReturnType<typeof contentAt> {
  const row = rowOf(grid, header);
  const column = (grid.rows.get(row) ?? []).findIndex((cell) => cellText(cell) === header);
  return contentAt(grid, { row: row + 1, column });
}
