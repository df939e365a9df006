import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

/** Ore of so many tonnes below a declared unit and an output, with no word of what the amounts are for. */
function read(declared: string, output: string, tonnes: CellContent) {
  const { inventory, footprint } = footprintOf([
    gridOf('Data', [
      [`Declared unit: ${declared}`, output],
      ['Material', 'Quantity (t)'],
      ['Iron', tonnes],
    ]),
    gridOf('Factors', [
      ['Name', 'Emission factor', 'Unit'],
      ['Iron', 2, 'kgCO2e/kg'],
    ]),
  ]);
  return {
    each: footprint.products[0]?.totalKgCo2e ?? null,
    asked: inventory.questions.map(({ code, assumed }) => [code, assumed]),
  };
}

describe('amounts beside an output, of which only the declared unit says what they are for', () => {
  it('are of all where so much is in no one: 300 t in 1 hl; 300,000 kg × 2 / 20000 hl = 30', () => {
    expect(read('1 hl', 'Output: 20000 hl', 300)).toEqual({ each: 30, asked: [] });
  });

  it('are of one where so little is no year’s: 0.08 t in 1 hl of 20000; 80 kg × 2 = 160', () => {
    expect(read('1 hl', 'Output: 20000 hl', 0.08)).toEqual({ each: 160, asked: [] });
  });

  it('are asked where both may be: 0.5 t in one valve, or in 1000', () => {
    expect(read('1 valve', 'Output: 1000 valves', 0.5).asked).toEqual([['title-of-one', null]]);
  });
});
