import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const FACTORS = gridOf('Factors', [
  ['Item', 'EF', 'Unit'],
  ['Clay', 0.1, 'kgCO2e/kg'],
  ['Cardboard', 1, 'kgCO2e/kg'],
  ['Electricity', 0.5, 'kgCO2e/kWh'],
]);
const FACTORS_ZH = gridOf('因子', [
  ['名称', '排放因子', '单位'],
  ['粘土', 0.1, 'kgCO2e/kg'],
  ['纸箱', 1, 'kgCO2e/kg'],
  ['电', 0.5, 'kgCO2e/kWh'],
]);

function read(rows: Rows, factors = FACTORS) {
  const { inventory, footprint } = footprintOf([gridOf('Data', rows), factors]);
  const findings = [...inventory.findings, ...footprint.findings];
  return {
    sums: Object.values(stageSums(footprint)),
    findings: findings.filter(({ severity }) => severity === 'error').map(({ code }) => code),
  };
}

/** 100 kg × 0.1 = 10; 40 kWh × 0.5 = 20; 3 kg × 1 = 3. */
const SUMS = [{ rawMaterial: 13, production: 20 }];

describe('a header further down, whose first word is of no list', () => {
  it.each<[string, Rows]>([
    ['behind a blank row', [[null], ['Utilities', 'Consumption', 'Unit']]],
    ['at once', [['Utilities', 'Annual consumption', 'Unit']]],
    ['under a caption', [['Energy use 2024'], ['Utility', 'Usage', 'Unit']]],
    ['of units in the plural', [[null], ['Supply', 'Usage', 'Units']]],
  ])('is found by its word for units, %s', (_, header) => {
    const rows = [
      ['Material', 'Quantity', 'Unit'],
      ['Clay', 100, 'kg'],
      ...header,
      ['Electricity', 40, 'kWh'],
      [null],
      ['Packaging', 'Weight', 'Unit'],
      ['Cardboard', 3, 'kg'],
    ];
    expect(read(rows)).toEqual({ sums: SUMS, findings: [] });
  });

  it('is found in Chinese as well', () => {
    const rows = [
      ['物料', '用量', '单位'],
      ['粘土', 100, 'kg'],
      ['公用工程', '消耗量', '单位'],
      ['电', 40, 'kWh'],
      ['包装', '数量', '单位'],
      ['纸箱', 3, 'kg'],
    ];
    expect(read(rows, FACTORS_ZH)).toEqual({ sums: SUMS, findings: [] });
  });

  it('is none where pieces are counted in units and the count is missing', () => {
    const rows = [
      ['Material', 'Quantity', 'Unit'],
      ['Clay', 100, 'kg'],
      ['Moulds', 'n/a', 'unit'],
      ['Cardboard', 3, 'kg'],
    ];
    expect(read(rows).sums).toEqual([{ rawMaterial: 13 }]);
  });
});
