import { typedWorkbook } from '../../support/typedWorkbook';
import { sheetOf, tableRows, type Calculated } from '../calculated';
import { holds, unlike, type Check } from '../check';
import { notAnError } from '../claims';
import { edited, type Edits } from '../editCells';
import { resultOf } from '../resultOf';
import type { Scenario } from '../scenario';

const MATERIAL = '材料';
const ENERGY = '能源';

/**
 * Materials (100 − 10) × 2 = 180 kg, apart −20 × 1.5 = −30 kg; diesel 100 L × 0.84 kg/L × 3 = 252 kg,
 * petrol 50 L × 0.7402 kg/L × 3 = 111.03 kg; together 543.03 kg.
 */
const LEDGER = typedWorkbook({
  [MATERIAL]: [
    ['产品', '材料', '用量(kg)', '备注'],
    ['泵A', '钢板', 100, '领料'],
    ['泵A', '废钢回收', -20, '外售'],
    ['泵A', '钢板', -10, '退料'],
  ],
  [ENERGY]: [
    ['产品', '能源种类', '消耗量(L)', '密度(kg/L)'],
    ['泵A', '柴油', 100, 0.84],
    ['泵A', '汽油', 50, null],
  ],
  因子: [
    ['名称', '排放因子', '单位', '来源'],
    ['钢板', 2, 'kgCO2e/kg', '手册'],
    ['废钢回收', 1.5, 'kgCO2e/kg', '手册'],
    ['柴油', 3, 'kgCO2e/kg', '手册'],
    ['汽油', 3, 'kgCO2e/kg', '手册'],
  ],
});

interface Expected {
  readonly rawMaterial: number;
  readonly production: number;
  readonly credits: number;
}

const BEFORE: Expected = { rawMaterial: 180, production: 252 + 111.03, credits: -30 };

/** Densities and credits follow the ledger's cells, and credits are in no total. */
export async function conversions(): Promise<readonly Scenario[]> {
  const result = await resultOf(LEDGER, 'zh-CN');
  const scenario = (
    id: string,
    sheet: string,
    edits: Edits,
    check: (after: Calculated) => Check,
  ): Scenario => ({ id, file: edited(result, sheet, edits), check: (after) => [check(after)] });
  return [
    scenario('conversions', ENERGY, {}, (after) => figures('density and credit', after, BEFORE)),
    scenario('conversions-density', ENERGY, { D2: 0.85 }, (after) =>
      figures('density 0.85 instead of 0.84: 100 × 0.01 × 3 = 3 kg more', after, {
        ...BEFORE,
        production: BEFORE.production + 3,
      }),
    ),
    scenario('conversions-credit', MATERIAL, { C3: -40 }, (after) =>
      figures('credit of 40 kg: −40 × 1.5 = −60 apart, the sum as before', after, {
        ...BEFORE,
        credits: -60,
      }),
    ),
    scenario('conversions-return', MATERIAL, { C4: -20 }, (after) =>
      figures('20 kg returned: (100 − 20) × 2 = 160', after, { ...BEFORE, rawMaterial: 160 }),
    ),
    scenario('conversions-blank', ENERGY, { D2: null }, (after) =>
      holds('density emptied: no total', notAnError('total', after.named('PCF_total_泵A'))),
    ),
    scenario('conversions-header', ENERGY, { D1: '密度(kg/m³)' }, (after) =>
      holds('unit of the density changed: no total', [
        ...notAnError('total', after.named('PCF_total_泵A')),
      ]),
    ),
  ];
}

function figures(name: string, after: Calculated, expected: Expected): Check {
  const { credits } = after.texts.columns;
  const apart = tableRows(sheetOf(after, 'summary'))[0]?.get(credits) ?? null;
  const checks = tableRows(sheetOf(after, 'checks'));
  const verdicts = checks.map((row) => row.get(after.texts.columns.verdict));
  const isChanged = expected !== BEFORE;
  return holds(name, [
    ...unlike('materials', after.named('PCF_rawMaterial_泵A'), expected.rawMaterial),
    ...unlike('production', after.named('PCF_production_泵A'), expected.production),
    ...unlike('total', after.named('PCF_total_泵A'), expected.rawMaterial + expected.production),
    ...unlike('credits', apart, expected.credits),
    ...(isChanged || verdicts.every((verdict) => verdict === after.texts.states.agrees)
      ? []
      : [`verdicts should all agree, found ${JSON.stringify(verdicts)}`]),
  ]);
}
