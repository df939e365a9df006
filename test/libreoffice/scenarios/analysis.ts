import type { CellContent } from '../../../src/workbook/grid';
import { typedWorkbook } from '../../support/typedWorkbook';
import { sheetOf, type Calculated } from '../calculated';
import { holds, unlike, type Check } from '../check';
import { notAnError } from '../claims';
import { edited, type Edits } from '../editCells';
import { resultOf } from '../resultOf';
import type { Scenario } from '../scenario';

const LEDGER = '材料';
const FACTORS = '因子';

/**
 * Steel (100 + 50) × 2 = 300 kg, copper 40 × 5 = 200 kg, tape 2 × 1 = 2 kg: 502 kg. Below 1 % (5.02
 * kg) is the tape alone.
 */
const SHEETS = {
  [LEDGER]: [
    ['产品', '材料名称', '用量'],
    ['甲', '钢板', '100kg'],
    ['甲', '铜', '40kg'],
    ['甲', '胶带', '2kg'],
    ['甲', '钢板', '50kg'],
  ],
  [FACTORS]: [
    ['名称', '排放因子', '单位', '数据来源'],
    ['钢板', 2, 'kgCO2e/kg', '江苏手册'],
    ['铜', 5, 'kgCO2e/kg', '供应商实测'],
    ['胶带', 1, 'kgCO2e/kg', '手册'],
  ],
};

/** The analysis follows the ledger by formula: changes, ranks, shares of data and the cut-off. */
export async function analysis(): Promise<readonly Scenario[]> {
  const answers = { 'fact:cutOff': '单项 1 %，合计 5 %', 'fact:region': '江苏省' };
  const result = await resultOf(typedWorkbook(SHEETS), 'zh-CN', answers);
  const scenario = (
    id: string,
    sheet: string,
    edits: Edits,
    check: (after: Calculated) => readonly Check[],
  ): Scenario => ({ id, file: edited(result, sheet, edits), check });
  return [
    scenario('analysis', LEDGER, {}, (after) => [
      changes('a tenth of 300, 200 and 2 kg', after, [30, 20, 0.2], [1, 2, 3]),
      // Amounts; factors of the supplier and of literature; no year; of Jiangsu or unknown; same names.
      shares(
        '300 + 2 of literature, 200 of the supplier; 300 of Jiangsu',
        after,
        [502, 200, 302, 502, 300, 202, 502],
      ),
      cutOff('the tape is below 1 %', after, [1, 5.02, 2]),
    ]),
    scenario('analysis-amount', LEDGER, { C3: '400kg' }, (after) => [
      // Copper 400 × 5 = 2000 kg of 2302.
      changes('copper goes first', after, [30, 200, 0.2], [2, 1, 3]),
      shares('2000 of the supplier', after, [2302, 2000, 302, 2302, 300, 2002, 2302]),
      cutOff('1 % is 23.02 kg now', after, [1, 23.02, 2]),
    ]),
    scenario('analysis-factor', FACTORS, { B4: 10 }, (after) => [
      // Tape 2 × 10 = 20 kg of 520: no longer below 5.2 kg.
      changes('the tape weighs more', after, [30, 20, 2], [1, 2, 3]),
      cutOff('nothing is below 1 %', after, [0, 5.2, 0]),
    ]),
    scenario('analysis-stale', LEDGER, { B3: '铝' }, (after) => [
      holds(
        'another name: no analysis',
        column(after, 'sensitivity', CHANGE).flatMap((found) => notAnError('change', found)),
      ),
    ]),
  ];
}

type Table = 'sensitivity' | 'shares' | 'cutOff';

const CHANGE = 9;
const RANK = 11;
const SHARE_EMISSION = 5;

function changes(
  name: string,
  after: Calculated,
  kg: readonly number[],
  ranks: readonly number[],
): Check {
  return holds(name, [
    ...each('change', column(after, 'sensitivity', CHANGE), kg),
    ...each('rank', column(after, 'sensitivity', RANK), ranks),
  ]);
}

function shares(name: string, after: Calculated, kg: readonly number[]): Check {
  return holds(name, each('share', column(after, 'shares', SHARE_EMISSION), kg));
}

/** Items, limit, and what all of them come to. */
function cutOff(name: string, after: Calculated, figures: readonly number[]): Check {
  const found = [2, 3, 4].flatMap((at) => column(after, 'cutOff', at));
  return holds(name, each('figure', found, figures));
}

function each(
  label: string,
  found: readonly CellContent[],
  expected: readonly number[],
): readonly string[] {
  return [
    ...unlike('rows', found.length, expected.length),
    ...expected.flatMap((kg, index) =>
      unlike(`${label} ${String(index)}`, found[index] ?? null, kg),
    ),
  ];
}

/** The product's rows below a heading, one column of them. */
function column(after: Calculated, table: Table, at: number): readonly CellContent[] {
  const { rows } = sheetOf(after, 'analysis');
  const wanted = after.texts.analysis.headings[table];
  const heading = [...rows].find(([, [first]]) => first === wanted)?.[0];
  if (heading === undefined) throw new Error(`The analysis has no ${table}.`);
  const own: CellContent[] = [];
  for (let row = heading + 1; rows.get(row)?.some((cell) => cell !== null); row += 1) {
    if (rows.get(row)?.[0] === 'P1') own.push(rows.get(row)?.[at] ?? null);
  }
  return own;
}
