import { typedWorkbook } from '../../support/typedWorkbook';
import type { Calculated } from '../calculated';
import { holds, unlike, type Check } from '../check';
import { notAnError } from '../claims';
import { edited, type Edits } from '../editCells';
import { resultOf } from '../resultOf';
import type { Scenario } from '../scenario';

const FACTORS: readonly (readonly (string | number)[])[] = [
  ['名称', '排放因子', '单位', '来源'],
  ['钢板', 2, 'kgCO2e/kg', '手册'],
  ['电', 0.5, 'kgCO2e/kWh', '手册'],
];

/** 泵A: (10 + 20 + 30 + 40) kWh × 0.5 = 50; the total column is not added. */
const MONTHS = typedWorkbook({
  能耗: [
    ['产品', '能源', '单位', '1月', '2月', '3月', '4月', '合计'],
    ['泵A', '电', 'kWh', 10, 20, 30, 40, 100],
  ],
  因子: FACTORS,
});

/** 泵A: 10 + 30 of three months × 0.5 = 20 and 1 + 2 + 3 kg × 2 = 12; February is missing. */
const GAP = typedWorkbook({
  能耗: [
    ['产品', '项目', '单位', '1月', '2月', '3月'],
    ['泵A', '电', 'kWh', 10, null, 30],
    ['泵A', '钢板', 'kg', 1, 2, 3],
  ],
  因子: FACTORS,
});

/** 泵A: (10 + 20) kWh × 0.5 = 15 as texts with units, 0.5 t + 100 kg of steel × 2 = 1200. */
const MIXED = typedWorkbook({
  台账: [
    ['产品', '项目', '1月', '2月'],
    ['泵A', '电', '10kWh', '20kWh'],
    ['泵A', '钢板', '0.5t', '100kg'],
  ],
  因子: FACTORS,
});

/** 泵A: (10 + 20 + 30) kWh × 0.5 = 30, the quarter is not added. */
const MONTH_ROWS = typedWorkbook({
  能耗: [
    ['产品', '月份', '能源', '用量(kWh)'],
    ['泵A', '1月', '电', 10],
    ['泵A', '2月', '电', 20],
    ['泵A', '3月', '电', 30],
    ['泵A', '一季度', '电', 60],
  ],
  因子: FACTORS,
});

/** 泵A: 2.5 kg × 40 × 2 = 200 and 1.5 kW × 30 min × 4 = 3 kWh, × 0.5 = 1.5. */
const PRODUCTS = typedWorkbook({
  材料: [
    ['产品', '材料', '单重(kg)', '数量'],
    ['泵A', '钢板', 2.5, 40],
  ],
  用电: [
    ['产品', '能源', '功率(kW)', '运行时间(min)', '台数'],
    ['泵A', '电', 1.5, 30, 4],
  ],
  因子: FACTORS,
});

/** What becomes of amounts made of several cells when one of them changes. */
export async function severalCells(): Promise<readonly Scenario[]> {
  return [
    ...(await monthColumns()),
    ...(await missingMonth()),
    ...(await mixedMonths()),
    ...(await monthRows()),
    ...(await products()),
  ];
}

async function monthColumns(): Promise<readonly Scenario[]> {
  const result = await resultOf(MONTHS, 'zh-CN');
  const scenario = scenarioOf(result, '能耗');
  return [
    scenario('months', {}, total('months as columns: 50', 50)),
    scenario('months-more', { F2: 130 }, total('130 instead of 30 in March: 50 more', 100)),
    scenario('months-blank', { F2: null }, noTotal('a month emptied')),
    scenario('months-text', { F2: '30' }, noTotal('a month typed as a text')),
    scenario('months-unit', { C2: 'MWh' }, noTotal('the unit of the months changed')),
    scenario('months-header', { F1: '2023年3月' }, noTotal('the header of a month changed')),
    scenario('months-added', { I1: '5月', I2: 50 }, total('a column behind the table', 50)),
  ];
}

async function missingMonth(): Promise<readonly Scenario[]> {
  const scenario = scenarioOf(await resultOf(GAP, 'zh-CN'), '能耗');
  return [
    scenario('months-gap', {}, total('a month missing: 32 of what is known', 32)),
    scenario('months-gap-filled', { E2: 20 }, noTotal('a missing month filled in later')),
  ];
}

async function mixedMonths(): Promise<readonly Scenario[]> {
  const scenario = scenarioOf(await resultOf(MIXED, 'zh-CN'), '台账');
  return [
    scenario('months-mixed', {}, total('months in t and kg: 1215', 1215)),
    scenario('months-mixed-more', { D3: '200kg' }, total('200kg for 100kg: 200 more', 1415)),
    scenario('months-mixed-unit', { D3: '100t' }, noTotal('a month in another unit')),
  ];
}

async function monthRows(): Promise<readonly Scenario[]> {
  const scenario = scenarioOf(await resultOf(MONTH_ROWS, 'zh-CN'), '能耗');
  return [
    scenario('month-rows', {}, total('months as rows: 30', 30)),
    scenario('month-rows-more', { D3: 120 }, total('120 instead of 20: 50 more', 80)),
    scenario('month-rows-name', { C3: '天然气' }, noTotal('another name in a month')),
    scenario('month-rows-month', { B3: '上年2月' }, noTotal('another month in a row')),
  ];
}

async function products(): Promise<readonly Scenario[]> {
  const result = await resultOf(PRODUCTS, 'zh-CN');
  const materials = scenarioOf(result, '材料');
  const energy = scenarioOf(result, '用电');
  return [
    materials('product', {}, total('products of columns: 201.5', 201.5)),
    materials('product-count', { D2: 80 }, total('80 pieces for 40: 200 more', 401.5)),
    materials('product-blank', { D2: null }, noTotal('the count emptied')),
    materials('product-header', { C1: '单重(g)' }, noTotal('the unit of one piece changed')),
    energy('product-power', { C2: 3 }, total('3 kW for 1.5: 1.5 more', 203)),
    energy('product-time', { D1: '运行时间(h)' }, noTotal('minutes became hours')),
  ];
}

function scenarioOf(result: Uint8Array, sheet: string) {
  return (id: string, edits: Edits, check: (after: Calculated) => Check): Scenario => ({
    id,
    file: edited(result, sheet, edits),
    check: (after) => [check(after)],
  });
}

function total(name: string, expected: number): (after: Calculated) => Check {
  return (after) => holds(name, unlike('total', after.named('PCF_total_泵A'), expected));
}

function noTotal(name: string): (after: Calculated) => Check {
  return (after) => holds(`${name}: no total`, notAnError('total', after.named('PCF_total_泵A')));
}
