import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function read(rows: Rows) {
  const { footprint, inventory } = footprintOf([gridOf('Mill', rows)]);
  return {
    products: footprint.products.map(({ product }) => product.name),
    sums: Object.values(stageSums(footprint)),
    asked: inventory.questions.map(({ code }) => code),
  };
}

describe('captions that name the units of all amounts and factors', () => {
  it.each([
    ['Quantities in tonnes, factors in kg CO2e per kg', 'Quantity', 'Factor'],
    ['All quantities are in t; factors in kgCO2e/kg', 'Quantity', 'Factor'],
    ['用量以吨计，因子单位：tCO2e/t', '用量', '因子'],
    ['Figures in tonnes', 'Quantity', 'Factor (kg CO2e/kg)'],
    ['数量均以吨为单位，排放因子以tCO2e/t计', '数量', '排放因子'],
  ])('%s: 5 t × 6 kg/kg + 2 t × 10 kg/kg = 50000', (caption, amount, factor) => {
    const { sums, asked, products } = read([
      [caption],
      ['物料', amount, factor],
      ['Yarn', 5, 6],
      ['Dye', 2, 10],
    ]);
    expect(sums).toEqual([{ rawMaterial: 50000 }]);
    expect(asked).not.toContain('missing-unit');
    expect(asked).not.toContain('missing-factor-unit');
    expect(products).not.toContain(caption);
  });

  it('contradict a header and are asked about', () => {
    const { asked } = read([
      ['Quantities in tonnes'],
      ['Input', 'Quantity (kg)', 'Factor (kg CO2e/kg)'],
      ['Yarn', 5, 6],
    ]);
    expect(asked).toContain('unit-conflict');
  });
});
