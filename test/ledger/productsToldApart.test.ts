import { findTables } from '../../src/ledger/tables/findTables';
import { variantKind } from '../../src/ledger/tables/lanes/variantNames';
import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function sumsOf(sheets: Readonly<Record<string, Rows>>) {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  return stageSums(footprintOf(grids, {}).footprint);
}

describe('names of waste, of its treatment and of groups', () => {
  it.each([
    ['废弃物', '处置方式', '废砂', '炉渣', '填埋', '制砖', '编制：王', '日期：2025-02-18'],
    ['残余物', '最终去向', '废料', '粉尘', '填埋', '外售', '编制：王', '日期：2025-02-18'],
    ['Waste', 'Disposal route', 'Sand', 'Slag', 'Landfill', 'Bricks', 'By: A', 'Date: 18 Feb'],
    ['Residue', 'Treatment', 'Dust', 'Chips', 'Landfill', 'Smelter', 'By: A', 'Date: 18 Feb'],
  ])(
    'are no products under %s | %s: 100 × 2 + 10 × 3 + 5 × 4 = 250 of one product',
    (item, way, one, two, first, second, by, date) => {
      const sums = sumsOf({
        Data: [
          ['产品：泵体'],
          ['产量：1 t'],
          ['Material', 'Amount (kg)', 'EF (kgCO2e/kg)'],
          ['Steel', 100, 2],
          [],
          [item, '重量(kg)', 'EF (kgCO2e/kg)', way],
          [one, 10, 3, first],
          [two, 5, 4, second],
          [],
          [by, null, null, date],
        ],
      });
      expect(Object.keys(sums)).toEqual(['泵体']);
      const total = Object.values(sums['泵体'] ?? {}).reduce<number>((a, b) => a + Number(b), 0);
      expect(total).toBeCloseTo(250, 9);
    },
  );

  it.each([
    ['a line below the rows', ['残余物', '经办'], ['废料', '粉尘'], ['甲', '乙'], '日期：2月18日'],
    ['one item treated twice', ['Residue', 'Route'], ['Dust', 'Dust'], ['Dump', 'Smelter'], null],
    ['the way before the item', ['Route', 'Item'], ['Dump', 'Dump'], ['Dust', 'Chips'], null],
  ])('are no products by %s: 10 × 3 + 5 × 4 = 50', (_, headers, first, second, below) => {
    const rows = [0, 1].map((at) => [first[at] ?? '', second[at] ?? '']);
    const [one = [], two = []] = rows;
    const sums = sumsOf({
      Pump: [
        ['产品：泵体'],
        ['产量：1 t'],
        [...headers, '重量(kg)', 'EF (kgCO2e/kg)'],
        [...one, 10, 3],
        [...two, 5, 4],
        [],
        [null, below, 'OK'],
      ],
    });
    expect(Object.keys(sums)).toEqual(['泵体']);
    const total = Object.values(sums['泵体'] ?? {}).reduce<number>((a, b) => a + Number(b), 0);
    expect(total).toBeCloseTo(50, 9);
  });

  it.each([
    ['Group', 'Ingredients', 'Packaging'],
    ['Kind', 'Body', 'Fasteners'],
    ['组别', '主料', '包材'],
    ['Belongs to', 'Ingredients', 'Packaging'],
  ])('are no products under %s: 4 × 2 + 2 × 2 + 1 × 3 = 15 of one', (group, one, two) => {
    const sums = sumsOf({
      Pie: [
        ['Apple pie'],
        ['Functional unit: 1 pie'],
        [group, 'Item', 'Mass (kg/pie)', 'EF (kg CO2e/kg)'],
        [one, 'Flour', 4, 2],
        [null, 'Apples', 2, 2],
        [two, 'Box', 1, 3],
      ],
    });
    expect(sums).toEqual({ 'Apple pie': { rawMaterial: 15 } });
  });

  it('leave products in a first column what they are: 4 × 2 = 8 and 1 × 3 = 3', () => {
    const sums = sumsOf({
      Pies: [
        ['Belongs to', 'Item', 'Mass (kg/pie)', 'EF (kg CO2e/kg)'],
        ['Apple pie', 'Flour', 3, 2],
        ['Apple pie', 'Apples', 1, 2],
        ['Plum pie', 'Plums', 1, 3],
      ],
    });
    expect(sums).toEqual({ 'Apple pie': { rawMaterial: 8 }, 'Plum pie': { rawMaterial: 3 } });
  });
});

describe('two sheets of one kind, each of a product', () => {
  const HEADERS = ['Input', 'Amount', 'Unit', 'EF (kg CO2e/kg)'];
  const sheet = (title: string, line: readonly CellContent[], amount: number): Rows => [
    [title],
    line,
    [],
    HEADERS,
    ['Resin', amount, 'kg', 2],
    ['Dye', 1, 'kg', 3],
  ];

  it.each([
    ['Reference: 1 crate', 'Net weight 1.63 kg', 'Net weight 2.28 kg'],
    ['声明单位：1个', '净重 1.63 kg', '净重 2.28 kg'],
  ])('stay two whatever line stands between title and header: %s | %s', (unit, one, two) => {
    const sums = sumsOf({
      'Crate 6420': sheet('Crate 6420 - data per crate', [unit, one], 10),
      'Crate 6430': sheet('Crate 6430 - data per crate', [unit, two], 20),
    });
    // 10 × 2 + 1 × 3 and 20 × 2 + 1 × 3.
    expect(Object.values(sums)).toEqual([{ rawMaterial: 23 }, { rawMaterial: 43 }]);
    const grid = gridOf('Crate', sheet('Crate', [unit, one], 10));
    expect(findTables(grid)[0]?.columns.map(({ header }) => header)).toEqual(HEADERS);
  });

  it.each([
    ['Green crate', 'Blue crate', 'Remark'],
    ['绿色周转箱', '蓝色周转箱', '备注'],
  ])('stay two where %s has one column less than %s', (one, two, remark) => {
    const sums = sumsOf({
      One: [[one], HEADERS, ['Resin', 10, 'kg', 2], ['Dye', 1, 'kg', 3]],
      Two: [[two], [...HEADERS, remark], ['Resin', 20, 'kg', 2, 'new'], ['Dye', 1, 'kg', 3, 'new']],
    });
    // 10 × 2 + 1 × 3 and 20 × 2 + 1 × 3.
    expect(sums).toEqual({ [one]: { rawMaterial: 23 }, [two]: { rawMaterial: 43 } });
  });

  it('stay two where the headers name them as well', () => {
    const named = (model: string, amount: number): Rows => [
      [`Crate ${model} - data per crate`],
      ['Input', `Amount ${model}`, 'Unit', 'EF (kg CO2e/kg)'],
      ['Resin', amount, 'kg', 2],
    ];
    const sums = sumsOf({ 'Crate 6420': named('6420', 10), 'Crate 6430': named('6430', 20) });
    expect(Object.values(sums)).toEqual([{ rawMaterial: 20 }, { rawMaterial: 40 }]);
  });
});

describe('headers side by side', () => {
  it.each([
    [['0.5 L still', '1.5 L sparkling']],
    [['Still 0.5 L', 'Sparkling 1.5 L']],
    [['500ml瓶装', '1.5升瓶装']],
    [['10 kg bag', '25 kg drum']],
    [['H07V-K 1x1.5', 'H07V-K 1x2.5']],
    [['电缆3×2.5', '电缆3×6']],
  ])('are products by their sizes: %p', (headers) => {
    expect(variantKind(headers)).toBe('products');
  });

  it.each([
    [['Truck 26 t', 'Truck 40 t']],
    [['18吨货车', '46吨货车']],
    [['5 L still', '10 kg sparkling']],
    [['8 h test', '24 h burn']],
    [['H1 2024', 'H2 2024']],
  ])('are none by loads, by times or by unlike sizes: %p', (headers) => {
    expect(variantKind(headers)).not.toBe('products');
  });

  it('share a group that says for what size: 10 × 2 and 20 × 2', () => {
    const rows: Rows = [
      ['Cable H07V-K - material per km'],
      ['Declared unit: 1 km'],
      ['Input', 'Unit', 'Consumption per km', null, 'EF (kg CO2e/kg)'],
      [null, null, 'H07V-K 1x1.5', 'H07V-K 1x6', null],
      ['Copper', 'kg', 10, 20, 2],
    ];
    const down = (column: number) => ({ top: 2, bottom: 3, left: column, right: column });
    const merges = [{ top: 2, bottom: 2, left: 2, right: 3 }, down(0), down(1), down(4)];
    const sums = stageSums(footprintOf([gridOf('Cable', rows, merges)], {}).footprint);
    expect(sums).toEqual({
      'H07V-K 1x1.5': { rawMaterial: 20 },
      'H07V-K 1x6': { rawMaterial: 40 },
    });
  });
});
