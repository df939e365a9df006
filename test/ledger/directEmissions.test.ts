import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const HEADER: Rows[number] = ['Item', 'Amount', 'Unit', 'EF', 'EF unit'];
// 10 t × 20 kg/t = 200 kg CO2e
const LIME: Rows[number] = ['Limestone', 10, 't', 20, 'kgCO2e/t'];

function read(rows: Rows) {
  const { footprint, inventory } = footprintOf([gridOf('A', rows)]);
  return {
    sums: Object.values(stageSums(footprint)),
    isComplete: footprint.products.every(({ complete }) => complete),
    codes: [...inventory.findings, ...footprint.findings].map(({ code }) => code),
  };
}

describe('amounts that are emissions themselves', () => {
  it.each([
    ['碳酸盐分解排放', 3, 'tCO2', null, null],
    ['过程排放', 3, 'tCO2e', null, null],
    ['Process CO2 from carbonates', 3000, 'kg CO2', null, null],
    ['Process emissions', 3, 't CO2-eq', null, null],
    ['Oxidation of carbon', 3, 'tCO2', 1, 'tCO2e/tCO2'],
    ['氧化', 3000, 'kgCO2', 1, 'kgCO2e/kgCO2'],
  ])('%s | %s | %s is 3 t of production, beside 200 kg of limestone', (...row) => {
    const { sums, isComplete } = read([HEADER, LIME, row]);
    expect(sums).toEqual([{ rawMaterial: 200, production: 3000 }]);
    expect(isComplete).toBe(true);
  });

  it('count by the unit of their row under a header of all units: 10 × 0.02 and 3 × 1', () => {
    const { sums } = read([
      ['Item', 'Amount', 'Unit', 'kg CO2e per unit'],
      ['Lime', 10, 'kg', 0.02],
      ['Carbon oxidation', 3, 'kg CO2', 1],
    ]);
    expect(sums).toEqual([{ rawMaterial: 0.2, production: 3 }]);
  });

  it.each([
    ['Carbon footprint', 'kg CO2e'],
    ['Diesel forklift', 't CO2e'],
    ['Electricity emissions', 'kg CO2e'],
    ['Steel', 't CO2e'],
    ['碳足迹', 'kgCO2e'],
  ])('%s in %s states a result and is never added', (name, unit) => {
    const { sums } = read([HEADER, LIME, [name, 3, unit, null, null]]);
    expect(Object.values(sums[0] ?? {}).filter((sum) => sum !== null)).toEqual([200]);
  });

  it('with a factor that is not one are no emissions of their own, and nothing is added', () => {
    const { sums, isComplete } = read([HEADER, LIME, ['Offset', 3, 'tCO2', 12, 'kgCO2e/kg']]);
    expect(Object.values(sums[0] ?? {}).filter((sum) => sum !== null)).toEqual([200]);
    expect(isComplete).toBe(false);
  });
});
