import { cellText } from '../../../src/ledger/values/cellText';
import type { CellContent } from '../../../src/workbook/grid';
import { cellAddress } from '../../../src/workbook/address';
import { QUESTION_COLUMNS } from '../../../src/report/sheets/settingsLayout';
import { typedWorkbook } from '../../support/typedWorkbook';
import { calculatedIn, sheetOf, tableRows, type Calculated } from '../calculated';
import { holds, unlike, type Check } from '../check';
import { notAnError } from '../claims';
import { edited, type Edits } from '../editCells';
import { resultOf } from '../resultOf';
import type { Scenario } from '../scenario';

const OUTPUT = '产量';
const ENERGY = '能源';

/**
 * 甲 100 × 2 = 200 kg over 30 machines, 乙 50 × 2 = 100 kg over 10. Shared: electricity 500 × 0.5 =
 * 250 kg by mass, 30 × 2 = 60 kg to 10 × 14 = 140 kg: 75 and 175; diesel 40 × 3 = 120 kg by hours,
 * 20 h to 30 h: 48 and 72; water 10 × 1 = 10 kg as somebody says, 80 % and 20 %: 8 and 2.
 */
const SHEETS = {
  [OUTPUT]: [
    ['产品', '产量（台）'],
    ['甲', 30],
    ['乙', 10],
  ],
  材料: [
    ['产品', '材料名称', '用量'],
    ['甲', '钢板', '100kg'],
    ['乙', '钢板', '50kg'],
  ],
  [ENERGY]: [
    ['能源种类', '消耗量'],
    ['电', '500kWh'],
    ['柴油', '40kg'],
    ['水', '10kg'],
  ],
  因子: [
    ['名称', '排放因子', '单位', '数据来源'],
    ['钢板', 2, 'kgCO2e/kg', '手册'],
    ['电', 0.5, 'kgCO2e/kWh', '手册'],
    ['柴油', 3, 'kgCO2e/kg', '手册'],
    ['水', 1, 'kgCO2e/kg', '手册'],
  ],
};
const LEDGER = typedWorkbook(SHEETS);

const ANSWERS = {
  'allocation-needed:能源:电': 'by-mass',
  'fact:mass:甲': '2 kg',
  'fact:mass:乙': '0.014 t',
  'allocation-needed:能源:柴油': 'by-hours',
  'fact:hours:甲': '20',
  'fact:hours:乙': '1800 min',
  'allocation-needed:能源:水': 'own-key',
  'allocation-key:能源:水': '甲=80%，乙=20%',
};

/** What several products share follows the cells that its keys are made of. */
export async function allocations(): Promise<readonly Scenario[]> {
  const result = await resultOf(LEDGER, 'zh-CN', ANSWERS);
  const before = await calculatedIn(result, 'zh-CN');
  const settings = sheetOf(before, 'settings').sheet;
  const scenario = (
    id: string,
    sheet: string,
    edits: Edits,
    check: (after: Calculated) => readonly Check[],
  ): Scenario => ({ id, file: edited(result, sheet, edits), check });
  const answer = (id: string): string => answerCell(before, id);
  return [
    scenario('allocations', ENERGY, {}, (after) => [
      production('shared amounts', after, 75 + 48 + 8, 175 + 72 + 2),
      agreed('parts make the whole: 250, 120 and 10', after),
    ]),
    scenario('allocations-output', OUTPUT, { B2: 70 }, (after) => [
      // 70 × 2 = 140 to 10 × 14 = 140
      production('output 70 instead of 30: half the electricity', after, 181, 199),
    ]),
    scenario('allocations-amount', ENERGY, { B2: '1000kWh' }, (after) => [
      production('twice the electricity', after, 150 + 56, 350 + 74),
    ]),
    scenario('allocations-hours', settings, { [answer('fact:hours:甲')]: 90 }, (after) => [
      // 90 h to 30 h: 120 × 3/4 and 1/4
      production('90 hours instead of 20', after, 75 + 90 + 8, 175 + 30 + 2),
    ]),
    scenario('allocations-mass', settings, { [answer('fact:mass:甲')]: '3 kg' }, (after) => [
      noProduction('another mass as text: no figure of either', after),
    ]),
    scenario('allocations-no-hours', settings, { [answer('fact:hours:甲')]: null }, (after) => [
      noProduction('hours emptied: no figure of either', after),
    ]),
    ...(await ledgerKeys()),
    ...(await nobodySays()),
    scenario(
      'allocations-own',
      settings,
      { [answer('allocation-key:能源:水')]: '甲=50%，乙=50%' },
      (after) => [noProduction('another key: no figure of either', after)],
    ),
  ];
}

/** Masses in the table of outputs: 30 × 2 = 60 kg to 10 × 0.014 t = 140 kg, 75 and 175 kg CO2e. */
async function ledgerKeys(): Promise<readonly Scenario[]> {
  const ledger = typedWorkbook({
    ...SHEETS,
    [OUTPUT]: [
      ['产品', '产量（台）', '单件质量（t）'],
      ['甲', 30, 0.002],
      ['乙', 10, '14 kg'],
    ],
  });
  const result = await resultOf(ledger, 'zh-CN', {
    'allocation-needed:能源': 'by-mass',
  });
  // All of 250 + 120 + 10 = 380 kg is divided: × 0.3 and × 0.7.
  const scenario = (id: string, edits: Edits, check: (after: Calculated) => Check): Scenario => ({
    id,
    file: edited(result, OUTPUT, edits),
    check: (after) => [check(after)],
  });
  return [
    scenario('allocations-ledger', {}, (after) => {
      return production('masses of the ledger', after, 114, 266);
    }),
    scenario('allocations-ledger-mass', { C2: 0.014 }, (after) => {
      // 420 : 140 kg
      return production('14 kg instead of 2: three of four', after, 285, 95);
    }),
    scenario('allocations-ledger-text', { C3: '15 kg' }, (after) => {
      return noProduction('another text for a mass: no figure of either', after);
    }),
    scenario('allocations-ledger-header', { C1: '单件质量（kg）' }, (after) => {
      return noProduction('another unit in the header: no figure of either', after);
    }),
    scenario('allocations-ledger-product', { A2: '丙' }, (after) => {
      return noProduction('another product in the row: no figure of either', after);
    }),
  ];
}

/** What nobody has divided stands below the summary with its emission, in no total. */
async function nobodySays(): Promise<readonly Scenario[]> {
  const result = await resultOf(LEDGER, 'zh-CN');
  const scenario = (id: string, edits: Edits, check: (after: Calculated) => Check): Scenario => ({
    id,
    file: edited(result, ENERGY, edits),
    check: (after) => [check(after)],
  });
  return [
    scenario('allocations-open', {}, (after) => apart('nobody divides', after, [250, 120, 10])),
    scenario('allocations-open-more', { B2: '1000kWh' }, (after) => {
      return apart('nobody divides twice as much', after, [500, 120, 10]);
    }),
    scenario('allocations-open-other', { A2: '天然气' }, (after) => {
      return holds('another meter: no figure for it', [
        ...notAnError('apart', apartOf(after)[0] ?? null),
      ]);
    }),
  ];
}

function apart(name: string, after: Calculated, expected: readonly number[]): Check {
  const found = apartOf(after);
  return holds(name, [
    ...expected.flatMap((kg, index) => unlike(String(index), found[index] ?? null, kg)),
    ...unlike('甲 in all', after.named('PCF_total_甲'), 200),
    ...unlike('乙 in all', after.named('PCF_total_乙'), 100),
  ]);
}

function apartOf(after: Calculated): readonly CellContent[] {
  const [beginning = ''] = after.texts.allocation.apart.split('{');
  const rows = [...sheetOf(after, 'summary').rows.values()];
  return rows.flatMap(([, text, kg]) =>
    typeof text === 'string' && text.startsWith(beginning) ? [kg ?? null] : [],
  );
}

function answerCell(result: Calculated, id: string): string {
  const row = [...sheetOf(result, 'settings').rows].find(([, [found]]) => found === id)?.[0];
  if (row === undefined) throw new Error(`The settings have no ${id}.`);
  return cellAddress({ row, column: QUESTION_COLUMNS.answer });
}

function production(name: string, after: Calculated, first: number, second: number): Check {
  return holds(name, [
    ...unlike('甲', after.named('PCF_production_甲'), first),
    ...unlike('乙', after.named('PCF_production_乙'), second),
    ...unlike('甲 in all', after.named('PCF_total_甲'), 200 + first),
    ...unlike('乙 in all', after.named('PCF_total_乙'), 100 + second),
  ]);
}

function noProduction(name: string, after: Calculated): Check {
  return holds(name, [
    ...notAnError('甲', after.named('PCF_production_甲')),
    ...notAnError('乙', after.named('PCF_production_乙')),
  ]);
}

function agreed(name: string, after: Calculated): Check {
  const { columns, states } = after.texts;
  const rows = tableRows(sheetOf(after, 'checks'));
  const shared = rows.filter((row) => cellText(row.get(columns.code) ?? null).startsWith('S'));
  const wholes = [250, 120, 10].flatMap((whole, index) =>
    unlike(`S${String(index + 1)}`, shared[index]?.get(columns.workbook) ?? null, whole),
  );
  const verdicts = rows.map((row) => row.get(columns.verdict));
  return holds(name, [
    ...wholes,
    ...(verdicts.every((verdict) => verdict === states.agrees)
      ? []
      : [`verdicts should all agree, found ${JSON.stringify(verdicts)}`]),
  ]);
}
