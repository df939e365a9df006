import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const HEADER: Rows[number] = ['Item', 'Amount', 'Unit', 'EF', 'EF unit'];

function read(sheet: string, rows: Rows) {
  const { footprint, inventory } = footprintOf([gridOf(sheet, rows)]);
  return {
    isComplete: footprint.products.length > 0 && footprint.products.every((one) => one.complete),
    outputs: footprint.products.map(({ product }) => product.declaredUnit.source),
    codes: [...inventory.findings, ...footprint.findings].map(({ code }) => code),
  };
}

describe('a row without a factor that may be an output or a material', () => {
  it.each([
    ['Pump', 'Motor assembled', 'pcs'],
    ['Pump', 'Flat glass manufactured', 'kg'],
    ['瓶盖', '外购良品', '个'],
    ['Pump', 'Purchased parts output', 'pcs'],
  ])('on %s, %s in %s is a material that lacks its factor', (sheet, name, unit) => {
    const { isComplete, outputs } = read(sheet, [
      HEADER,
      ['Steel', 100, 'kg', 2, 'kgCO2e/kg'],
      ['ABS', 50, 'kg', 3, 'kgCO2e/kg'],
      [name, 20, unit, null, null],
    ]);
    expect(isComplete).toBe(false);
    expect(outputs).toEqual(['assumed']);
  });

  const INPUTS: Rows = [
    HEADER,
    ['Carbon black', 100, 'kg', 2, 'kgCO2e/kg'],
    ['Sulphur', 5, 'kg', 1, 'kgCO2e/kg'],
    ['Electricity', 50, 'kWh', 0.5, 'kgCO2e/kWh'],
  ];

  it('of the name of the sheet is none of its outputs where it weighs more than all that went in: 500 > 105', () => {
    const { isComplete, codes } = read('Rubber 2024', [
      ...INPUTS,
      ['Rubber', 500, 'kg', null, null],
    ]);
    expect(isComplete).toBe(false);
    expect(codes).toContain('missing-factor');
  });

  it('of the name of the sheet is its output where what went in covers it: 105 kg for 100 kg', () => {
    const { isComplete, codes } = read('Rubber 2024', [
      ...INPUTS,
      ['Rubber', 0.1, 't', null, null],
    ]);
    expect(isComplete).toBe(true);
    expect(codes).not.toContain('missing-factor');
  });
});

describe('one column of figures beside a column of units', () => {
  it.each(['Lead time', 'Shelf', '交期', 'Order no'])('headed %s is no amount', (header) => {
    const { isComplete } = read('A', [
      ['Material', 'Unit', header, 'Factor (kgCO2e/kg)'],
      ['Steel', 'kg', 14, 2],
      ['ABS', 'kg', 30, 3.1],
    ]);
    expect(isComplete).toBe(false);
  });
});

describe('figures in kilograms that were not used', () => {
  it.each([
    'Stock (kg)',
    'Safety stock (kg)',
    'Bag size (kg)',
    'Capacity (kg)',
    'MOQ (kg)',
    'Budget (kg)',
    'Molar mass (g)',
    '库存量(kg)',
    '起订量(kg)',
  ])('%s alone is no amount, and nothing is complete', (header) => {
    const { isComplete } = read('A', [
      ['Material', header, 'Factor (kgCO2e/kg)'],
      ['Steel', 14, 2],
      ['ABS', 30, 3.1],
    ]);
    expect(isComplete).toBe(false);
  });
});
