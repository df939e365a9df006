import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function read(rows: Rows) {
  const { footprint, inventory } = footprintOf([gridOf('A', rows)]);
  const asked = inventory.questions.filter(({ code }) => code === 'alternative-columns');
  return {
    sums: Object.values(stageSums(footprint)),
    assumed: asked.map(({ assumed }) => assumed),
    unused: inventory.findings.filter(({ code }) => code === 'column-not-used').length,
  };
}

describe('amounts of which some came back', () => {
  it.each([
    ['投入量(kg)', '回收量(kg)', '净耗量(kg)'],
    ['投入量(kg)', '回收套用量(kg)', '净消耗量(kg)'],
    ['领用(kg)', '退库(kg)', '实际消耗(kg)'],
    ['Gross charge (kg)', 'Recovered (kg)', 'Net consumption (kg)'],
    ['Issued (kg)', 'Returned (kg)', 'Net used (kg)'],
    ['Charged (kg)', 'Recovered (kg)', 'Make-up (kg)'],
  ])('%s | %s | %s: what every cell proves is used: 180 × 2 + 300 × 3 = 1260', (...columns) => {
    const { sums, assumed, unused } = read([
      ['Item', ...columns, 'EF (kgCO2e/kg)'],
      ['Toluene', 1800, 1620, 180, 2],
      ['Methanol', 300, null, 300, 3],
    ]);
    expect(sums).toEqual([{ rawMaterial: 1260 }]);
    expect(assumed).toEqual([]);
    expect(unused).toBe(0);
  });

  it('are asked without an assumption where one cell does not agree', () => {
    const { sums, assumed } = read([
      ['Item', 'Gross charge (kg)', 'Recovered (kg)', 'Net consumption (kg)', 'EF (kgCO2e/kg)'],
      ['Toluene', 1800, 1620, 190, 2],
      ['Methanol', 300, 100, 200, 3],
    ]);
    expect(assumed).toEqual([null]);
    expect(sums).toEqual([{ rawMaterial: null }]);
  });

  it('are asked without an assumption where no column says what is left', () => {
    const { sums, assumed } = read([
      ['Item', 'Gross charge (kg)', 'Recovered (kg)', 'EF (kgCO2e/kg)'],
      ['Toluene', 1800, 1620, 2],
    ]);
    expect(assumed).toEqual([null]);
    expect(sums).toEqual([{ rawMaterial: null }]);
  });
});
