import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位', '数据来源'],
  ['钢板', 2, 'kgCO2e/kg', '手册'],
  ['电', 0.5, 'kgCO2e/kWh', '手册'],
]);
const OUTPUT = gridOf('产量', [
  ['产品', '产量', '单位'],
  ['水泵', 100, '台'],
]);
const ENERGY = gridOf('能源', [
  ['能源', '消耗量(kWh)'],
  ['电', 1000],
]);

function read(materials: Rows, others = [OUTPUT, ENERGY], sheet = '材料') {
  const { footprint, inventory } = footprintOf([gridOf(sheet, materials), ...others, FACTORS]);
  return { sums: stageSums(footprint), inventory, footprint };
}

describe('a ledger of one product that only its table of outputs names', () => {
  it('is that product, and its figures are divided by the output: 500 × 2 / 100 = 10, 1000 × 0.5 / 100 = 5', () => {
    const { sums, inventory } = read([
      ['2023年度原材料消耗统计表'],
      ['材料', '年用量(kg)'],
      ['钢板', 500],
    ]);
    expect(sums).toEqual({ 水泵: { rawMaterial: 10, production: 5 } });
    expect(inventory.products).toMatchObject([
      { nameSource: 'cell', declaredUnit: { covered: 100, unit: '台', source: 'ledger' } },
    ]);
    expect(inventory.questions).toEqual([]);
  });

  it('keeps its title and is asked where two products have an output', () => {
    const outputs = gridOf('产量', [
      ['产品', '产量'],
      ['水泵', 100],
      ['风机', 50],
    ]);
    const rows = [['水泵风机材料'], ['材料', '用量(kg)'], ['钢板', 500]];
    const { inventory } = read(rows, [outputs]);
    expect(inventory.products.map(({ name }) => name)).toEqual(['水泵风机材料']);
    expect(inventory.questions.map(({ code }) => code)).toEqual(['unit-of-analysis']);
  });
});

describe('amounts for one product beside a total output of 100', () => {
  it.each<[string, Rows, string]>([
    [
      '用量(kg/台)',
      [
        ['材料', '用量(kg/台)'],
        ['钢板', 5],
      ],
      '材料',
    ],
    [
      '用量 kg/台',
      [
        ['材料', '用量 kg/台'],
        ['钢板', 5],
      ],
      '材料',
    ],
    [
      '单台用量(kg)',
      [
        ['材料', '单台用量(kg)'],
        ['钢板', 5],
      ],
      '材料',
    ],
    [
      '单耗(kg)',
      [
        ['材料', '单耗(kg)'],
        ['钢板', 5],
      ],
      '材料',
    ],
    [
      'Amount (kg per piece)',
      [
        ['Material', 'Amount (kg per piece)'],
        ['钢板', 5],
      ],
      '材料',
    ],
    [
      'Weight (kg/pc)',
      [
        ['Material', 'Weight (kg/pc)'],
        ['钢板', 5],
      ],
      '材料',
    ],
    [
      'a column of units kg/台',
      [
        ['材料', '用量', '单位'],
        ['钢板', 5, 'kg/台'],
      ],
      '材料',
    ],
    ['a title 单台材料消耗', [['水泵单台材料消耗'], ['材料', '用量(kg)'], ['钢板', 5]], '材料'],
    [
      'a sheet 每台用料',
      [
        ['材料', '用量(kg)'],
        ['钢板', 5],
      ],
      '每台用料',
    ],
  ])('%s: 5 kg × 2 = 10 is not divided, 1000 kWh × 0.5 / 100 = 5 is', (_, rows, sheet) => {
    const { sums, inventory } = read(rows, [OUTPUT, ENERGY], sheet);
    expect(sums).toEqual({ 水泵: { rawMaterial: 10, production: 5 } });
    expect(inventory.questions).toEqual([]);
  });

  it('年用量 under a title 单台 is for all: 500 × 2 / 100 = 10', () => {
    const { sums } = read([['单台与年用量'], ['材料', '年用量(kg)'], ['钢板', 500]]);
    expect(sums['水泵']).toMatchObject({ rawMaterial: 10 });
  });

  it('kg/台 of a factor stays a factor’s: 3 台 × 2 kgCO2e/台 / 100 = 0.06', () => {
    const { sums } = read(
      [
        ['部件', '数量', '单位', '因子(kg/台)'],
        ['电机', 3, '台', 2],
      ],
      [OUTPUT],
    );
    expect(sums).toEqual({ 水泵: { rawMaterial: 0.06 } });
  });
});

describe('a ledger whose amounts are all for one product', () => {
  it('is one unit by its own words: nothing is divided and nothing asked: 5 × 2 = 10', () => {
    const { sums, inventory } = read(
      [
        ['材料', '用量(kg/台)'],
        ['钢板', 5],
      ],
      [],
    );
    expect(sums).toEqual({ 材料: { rawMaterial: 10 } });
    expect(inventory.questions).toEqual([]);
    expect(inventory.products[0]?.declaredUnit).toMatchObject({ covered: 1, source: 'ledger' });
  });
});

describe('a column whose header only contains the word 单位', () => {
  it('is no column of units: 承运单位 names who carries, 500 kg × 2 / 100 = 10', () => {
    const { sums, inventory } = read(
      [
        ['材料', '用量(kg)', '承运单位'],
        ['钢板', 500, '宝运物流'],
      ],
      [OUTPUT],
    );
    expect(sums).toEqual({ 水泵: { rawMaterial: 10 } });
    expect(inventory.questions).toEqual([]);
  });
});

it('a product with an amount for all beside one for each is divided by its output: (500 / 100 + 5) × 2 = 20', () => {
  const { sums, inventory } = read(
    [
      ['材料', '用量'],
      ['钢板', '500 kg'],
      ['钢板', '5 kg/台'],
    ],
    [OUTPUT],
  );
  expect(sums).toEqual({ 水泵: { rawMaterial: 20 } });
  expect(inventory.products).toMatchObject([{ declaredUnit: { covered: 100 } }]);
});
