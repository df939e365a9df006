import * as fc from 'fast-check';
import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function read(parts: Rows, factors: Rows) {
  const { footprint, inventory } = footprintOf([gridOf('BOM', parts), gridOf('EF', factors)]);
  return {
    sums: Object.values(stageSums(footprint)),
    activities: inventory.activities,
    questions: inventory.questions.map(({ code, label }) => ({ code, label })),
  };
}

const FACTORS: Rows = [
  ['Name', 'EF (kgCO2e/kg)'],
  ['ABS', 4],
  ['Steel', 2],
];

describe('factors that have the name of what an item is made of', () => {
  it.each([
    ['Description', 'Material'],
    ['Part', 'Grade'],
    ['部件', '材质'],
    ['层', '纸种'],
    ['零件', '材料牌号'],
  ])('%s | %s: 3 kg of ABS × 4 + 5 kg of steel × 2 = 22', (name, material) => {
    const { sums, questions } = read(
      [
        [name, material, 'kg'],
        ['Shell', 'ABS', 3],
        ['Axle', 'Steel', 5],
      ],
      FACTORS,
    );
    expect(sums).toEqual([{ rawMaterial: 22 }]);
    expect(questions).not.toContainEqual(expect.objectContaining({ code: 'missing-factor' }));
  });

  it('hold whatever the parts and the materials are called and wherever the column stands', () => {
    const word = fc.stringMatching(/^[B-DF-HJ-NP-TV-Z]{5,8}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 4, maxLength: 4 }),
        fc.boolean(),
        ([part = '', other = '', stuff = '', metal = ''], isFirst) => {
          const rows: readonly (readonly [string, string, number])[] = [
            ['Part', 'Material', 0],
            [part, stuff, 3],
            [other, metal, 5],
          ];
          const placed = rows.map(([name, material, kg], index) => {
            const amount = index === 0 ? 'Weight (kg)' : kg;
            return isFirst ? [material, name, amount] : [name, material, amount];
          });
          const factors: Rows = [
            ['Name', 'EF (kgCO2e/kg)'],
            [stuff, 4],
            [metal, 2],
          ];
          expect(read(placed, factors).sums).toEqual([{ rawMaterial: 22 }]);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('yield to one of the name of the item itself: 3 kg × 7', () => {
    const { sums } = read(
      [
        ['Part', 'Material', 'kg'],
        ['Shell', 'ABS', 3],
      ],
      [...FACTORS, ['Shell', 7]],
    );
    expect(sums).toEqual([{ rawMaterial: 21 }]);
  });

  it('rest on the cell of the material too', () => {
    const { activities } = read(
      [
        ['Part', 'Material', 'kg'],
        ['Shell', 'ABS', 3],
      ],
      FACTORS,
    );
    const cells = activities[0]?.witnesses.map(({ at }) => at.cell);
    expect(cells).toContain('B2');
  });

  it('are asked by the name of the material where that is only near', () => {
    const { questions } = read(
      [
        ['Part', 'Material', 'kg'],
        ['Shell', 'Polycarbonate resins', 3],
      ],
      [
        ['Name', 'EF (kgCO2e/kg)'],
        ['Polycarbonate resin', 6],
      ],
    );
    expect(questions).toContainEqual({ code: 'name-near-match', label: 'Polycarbonate resins' });
  });

  it('are none of a column that says what an item is used for', () => {
    const { sums } = read(
      [
        ['Item', 'Used on', 'kg'],
        ['Cleaner', 'Steel', 3],
      ],
      FACTORS,
    );
    expect(sums).toEqual([{ rawMaterial: null }]);
  });
});
