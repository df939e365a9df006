import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位', '数据来源'],
  ['钢板', 2, 'kgCO2e/kg', '手册'],
  ['电', 0.5, 'kgCO2e/kWh', '手册'],
  ['天然气', 2, 'kgCO2e/m3', '手册'],
]);
const FACTORS_EN = gridOf('Factors', [
  ['Name', 'Emission factor', 'Unit', 'Source'],
  ['Steel', 2, 'kgCO2e/kg', 'handbook'],
  ['Electricity', 0.5, 'kgCO2e/kWh', 'handbook'],
]);

const MONTHS = Array.from({ length: 12 }, (_, index) => `${String(index + 1)}月`);
/** 10, 20 … 120: together 780. */
const TENS = MONTHS.map((_, index) => (index + 1) * 10);

function codesOf(entries: readonly { readonly code: string }[]): readonly string[] {
  return entries.map(({ code }) => code);
}

function only(rows: readonly (readonly CellContent[])[]) {
  const result = footprintOf([gridOf('能耗', rows), FACTORS]);
  return { ...result, sums: Object.values(stageSums(result.footprint)) };
}

describe('months as columns', () => {
  it('adds 1月 to 12月: (10 + 20 + … + 120) kWh × 0.5 = 780 × 0.5 = 390', () => {
    const { sums, inventory } = only([
      ['能源', '单位', ...MONTHS],
      ['电', 'kWh', ...TENS],
    ]);
    expect(sums).toEqual([{ production: 390 }]);
    const data = inventory.activities[0]?.data;
    expect(data).toMatchObject({
      kind: 'amount',
      amount: { operation: 'sum', quantity: { amount: 780, unit: 'kWh' } },
    });
  });

  it('does not add the total 合计 again: 390, not 780', () => {
    const { sums, inventory } = only([
      ['能源', '单位', ...MONTHS, '合计'],
      ['电', 'kWh', ...TENS, 780],
    ]);
    expect(sums).toEqual([{ production: 390 }]);
    expect(codesOf(inventory.findings)).toContain('subtotal-ignored');
    expect(codesOf(inventory.findings)).not.toContain('value-conflict');
  });

  it('adds months and not the quarters between them: 10 + 20 + 30 = 60, × 0.5 = 30', () => {
    const { sums } = only([
      ['能源', '单位', '1月', '2月', '3月', '一季度', '年度合计'],
      ['电', 'kWh', 10, 20, 30, 60, 60],
    ]);
    expect(sums).toEqual([{ production: 30 }]);
  });

  it('says so where a total is not what its months come to: 61 stated, 60 computed', () => {
    const { sums, inventory } = only([
      ['能源', '单位', '1月', '2月', '3月', '合计'],
      ['电', 'kWh', 10, 20, 30, 61],
    ]);
    expect(sums).toEqual([{ production: 30 }]);
    expect(inventory.findings.find(({ code }) => code === 'value-conflict')).toMatchObject({
      values: { cell: 'F2', stated: 61, computed: 60 },
    });
  });

  it('reads a header of two levels, the unit and the year above the months: 60 × 0.5 = 30', () => {
    const rows = [
      ['能源', '2024年用电量(kWh)', null, null, null],
      [null, '1月', '2月', '3月', '合计'],
      ['电', 10, 20, 30, 60],
    ];
    const merges = [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 4 },
    ];
    const { footprint } = footprintOf([gridOf('能耗', rows, merges), FACTORS]);
    expect(Object.values(stageSums(footprint))).toEqual([{ production: 30 }]);
  });

  it.each([
    ['English names', ['Jan', 'Feb', 'Mar']],
    ['names in full', ['January', 'February', 'March']],
    ['names with a year', ['Jan-24', 'Feb-24', 'Mar-24']],
    ['quarters', ['Q1', 'Q2', 'Q3']],
    ['numbers', ['2024-01', '2024-02', '2024-03']],
    ['numbers with points', ['2024.1', '2024.2', '2024.3']],
    ['months as Excel keeps them, 45292 is 1 January 2024', [45292, 45323, 45352].map(date)],
  ])('reads %s: (10 + 20 + 30) × 0.5 = 30', (_, headers) => {
    const sheet = gridOf('Energy', [
      ['Energy', 'Unit', ...headers, 'Total'],
      ['Electricity', 'kWh', 10, 20, 30, 60],
    ]);
    const { footprint } = footprintOf([sheet, FACTORS_EN]);
    expect(Object.values(stageSums(footprint))).toEqual([{ production: 30 }]);
  });

  it('adds months of different units: 1 t + 500 kg = 1500 kg, × 2 = 3000', () => {
    const sheet = gridOf('材料', [
      ['材料', '1月', '2月'],
      ['钢板', '1t', '500kg'],
    ]);
    const { footprint } = footprintOf([sheet, FACTORS]);
    expect(Object.values(stageSums(footprint))).toEqual([{ rawMaterial: 3000 }]);
  });

  it('a month without a figure is missing, not 0: 10 + 30 are counted, and it says so', () => {
    const { footprint, inventory } = only([
      ['能源', '单位', '1月', '2月', '3月'],
      ['电', 'kWh', 10, null, 30],
      ['天然气', 'm3', 1, 2, 3],
    ]);
    // (10 + 30) × 0.5 + (1 + 2 + 3) × 2 = 32
    expect(footprint.products[0]?.stages[0]).toMatchObject({
      kgCo2e: 32,
      complete: false,
      missing: 1,
    });
    const [finding] = inventory.findings.filter(({ code }) => code === 'missing-period');
    expect(finding?.cells.map(({ cell }) => cell)).toEqual(['D2']);
  });

  it('a month that no row has yet leaves the figures as they are and is told', () => {
    const { footprint, inventory } = only([
      ['能源', '单位', '1月', '2月', '3月'],
      ['电', 'kWh', 10, 20, null],
    ]);
    expect(footprint.products[0]).toMatchObject({ totalKgCo2e: 15, complete: true });
    const [finding] = inventory.findings.filter(({ code }) => code === 'missing-period');
    expect(finding).toMatchObject({ severity: 'warning', values: { where: '3月' } });
  });
});

function date(dateSerial: number): CellContent {
  return { dateSerial };
}
