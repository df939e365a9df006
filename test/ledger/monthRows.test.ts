import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位', '数据来源'],
  ['电', 0.5, 'kgCO2e/kWh', '手册'],
  ['天然气', 2, 'kgCO2e/m3', '手册'],
]);
const FACTORS_EN = gridOf('Factors', [
  ['Name', 'Emission factor', 'Unit', 'Source'],
  ['Electricity', 0.5, 'kgCO2e/kWh', 'handbook'],
]);

function resultOf(rows: readonly (readonly CellContent[])[], factors = FACTORS) {
  const result = footprintOf([gridOf('能耗', rows), factors]);
  return { ...result, sums: Object.values(stageSums(result.footprint)) };
}

function codesOf(entries: readonly { readonly code: string }[]): readonly string[] {
  return entries.map(({ code }) => code);
}

describe('months as rows', () => {
  it('one activity is one amount over its months: (10 + 20 + 30) × 0.5 = 30', () => {
    const { sums, inventory } = resultOf([
      ['月份', '能源', '用量(kWh)'],
      ['1月', '电', 10],
      ['2月', '电', 20],
      ['3月', '电', 30],
    ]);
    expect(sums).toEqual([{ production: 30 }]);
    expect(inventory.activities).toHaveLength(1);
    expect(inventory.activities[0]?.data).toMatchObject({
      amount: { quantity: { amount: 60 }, terms: [{}, {}, {}] },
    });
  });

  it('quarters and the year between the months repeat them: 60 + 150 = 210, × 0.5 = 105', () => {
    const { sums, inventory } = resultOf([
      ['月份', '能源', '用量(kWh)'],
      ['1月', '电', 10],
      ['2月', '电', 20],
      ['3月', '电', 30],
      ['一季度', '电', 60],
      ['4月', '电', 40],
      ['5月', '电', 50],
      ['6月', '电', 60],
      ['二季度', '电', 150],
      ['全年', '电', 210],
    ]);
    expect(sums).toEqual([{ production: 105 }]);
    expect(codesOf(inventory.findings)).toContain('subtotal-ignored');
    expect(codesOf(inventory.findings)).not.toContain('value-conflict');
  });

  it('says where a quarter is not what its months come to: 61 stated, 60 computed', () => {
    const { inventory } = resultOf([
      ['Month', 'Energy', 'Consumption (kWh)'],
      ['Jan', 'Electricity', 10],
      ['Feb', 'Electricity', 20],
      ['Mar', 'Electricity', 30],
      ['Q1', 'Electricity', 61],
    ]);
    expect(inventory.findings.find(({ code }) => code === 'value-conflict')).toMatchObject({
      values: { cell: 'C5', stated: 61, computed: 60 },
    });
  });

  it('reads months in English, and dates: (10 + 20) × 0.5 = 15', () => {
    const { sums } = resultOf(
      [
        ['Date', 'Energy', 'Consumption (kWh)'],
        [{ dateSerial: 45292 }, 'Electricity', 10],
        [{ dateSerial: 45323 }, 'Electricity', 20],
      ],
      FACTORS_EN,
    );
    expect(sums).toEqual([{ production: 15 }]);
  });

  it('years written once above their months are not added: (30 + 40) × 0.5 = 35', () => {
    const { sums, inventory } = resultOf([
      ['年份', '月份', '能源', '用量(kWh)'],
      ['2023年', '1月', '电', 10],
      [null, '2月', '电', 20],
      ['2024年', '1月', '电', 30],
      [null, '2月', '电', 40],
    ]);
    expect(sums).toEqual([{ production: 35 }]);
    expect(inventory.products[0]?.period).toBe('2024-01/2024-02');
  });

  it('a month left blank is missing: 10 + 30 are counted, and it says so', () => {
    const { footprint, inventory } = resultOf([
      ['月份', '能源', '用量(kWh)'],
      ['1月', '电', 10],
      ['2月', '电', null],
      ['3月', '电', 30],
    ]);
    expect(footprint.products[0]?.stages[0]).toMatchObject({ kgCo2e: 20, complete: false });
    expect(codesOf(inventory.findings)).toContain('missing-period');
  });

  it('a month that one activity has no row for is told', () => {
    const { sums, inventory } = resultOf([
      ['月份', '能源', '用量', '单位'],
      ['1月', '电', 10, 'kWh'],
      ['1月', '天然气', 1, 'm3'],
      ['2月', '电', 20, 'kWh'],
    ]);
    // (10 + 20) × 0.5 + 1 × 2 = 17
    expect(sums).toEqual([{ production: 17 }]);
    expect(inventory.findings.find(({ code }) => code === 'missing-period')).toMatchObject({
      values: { name: '天然气', months: '2' },
    });
  });

  it('months of several years without a year in their rows take it from the title', () => {
    const { inventory } = resultOf([
      ['2024年能耗'],
      ['月份', '能源', '用量(kWh)'],
      ['1月', '电', 10],
      ['2月', '电', 20],
    ]);
    expect(inventory.products[0]?.period).toBe('2024-01/2024-02');
  });
});

describe('a month that one activity has and another has not', () => {
  const rows = (...entries: readonly (readonly [string, string])[]): CellContent[][] => [
    ['年份', '月份', '能源', '用量(kWh)'],
    ...entries.map(([month, name]): CellContent[] => [2024, month, name, 1]),
  ];
  const [electricity, gas, steam] = ['电', '天然气', '蒸汽'] as const;
  const twoAndTwo: readonly (readonly [string, string])[] = [
    ['1月', electricity],
    ['2月', electricity],
    ['2月', gas],
    ['3月', gas],
  ];

  it('means nothing where none has all months', () => {
    expect(codesOf(resultOf(rows(...twoAndTwo)).inventory.findings)).not.toContain(
      'missing-period',
    );
  });

  it('is told of each that lacks one where some activity has them all: electricity 3, gas 1', () => {
    const full = ['1月', '2月', '3月'].map((month): [string, string] => [month, steam]);
    const { findings } = resultOf(rows(...twoAndTwo, ...full)).inventory;
    const told = findings.filter(({ code }) => code === 'missing-period');
    expect(told.map(({ values }) => [values['name'], values['months']])).toEqual([
      [electricity, '3'],
      [gas, '1'],
    ]);
  });
});
