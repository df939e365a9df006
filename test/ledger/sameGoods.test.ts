import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

/** kg CO2e of the freight of each delivery; null where its mass is not known. */
function freightOf(materials: Rows, suppliers: Rows): readonly (number | null)[] {
  const { footprint } = footprintOf([
    gridOf('BOM', [['Material', 'Use per unit', 'Unit'], ...materials]),
    gridOf('Suppliers', [['Material', 'Mode', 'Distance (km)'], ...suppliers]),
    gridOf('Factors', [
      ['Item', 'EF', 'Unit'],
      ['Truck', 0.1, 'kgCO2e/(t·km)'],
    ]),
  ]);
  const items = footprint.products.flatMap((product) => product.items);
  return items.flatMap(({ activity: { stage }, kgCo2e }) =>
    stage === 'transport' ? [kgCo2e === null ? null : Number(kgCo2e.toPrecision(12))] : [],
  );
}

describe('the mass of a delivery whose goods are named otherwise in the list of materials', () => {
  it.each([
    ['Polyester', 'Polyester (PET)'],
    ['聚乙烯', '聚乙烯（HDPE）'],
    ['EVA（乙烯共聚物）', 'EVA'],
    ['乙烯共聚物', 'EVA（乙烯共聚物）'],
    ['Aluminium coil', 'Aluminium coil 0.8 mm'],
    ['不锈钢板 1.5mm', '不锈钢板'],
    ['Felt 80 g/m2', 'Felt'],
  ])('%s is %s where no other comes into question: 20 kg × 500 km × 0.1 / 1000 = 1', (a, b) => {
    expect(freightOf([[b, 20, 'kg']], [[a, 'Truck', 500]])).toEqual([1]);
  });

  it.each<[string, Rows, Rows, readonly (number | null)[]]>([
    [
      'two materials of that name',
      [
        ['Coil 1 mm', 20, 'kg'],
        ['Coil 2 mm', 5, 'kg'],
      ],
      [['Coil', 'Truck', 500]],
      [null],
    ],
    [
      'two deliveries of that name',
      [['Screws', 20, 'kg']],
      [
        ['Screws (M6)', 'Truck', 500],
        ['Screws (M8)', 'Truck', 500],
      ],
      [null, null],
    ],
    ['another size', [['Coil 1 mm', 20, 'kg']], [['Coil 2 mm', 'Truck', 500]], [null]],
    ['what a thing is made of', [['Clips (steel)', 20, 'kg']], [['Steel', 'Truck', 500]], [null]],
    ['another word', [['纸箱', 20, 'kg']], [['瓦楞纸箱', 'Truck', 500]], [null]],
    [
      'a material that has a delivery of its own name',
      [['Film (PE)', 20, 'kg']],
      [
        ['Film (PE)', 'Truck', 500],
        ['Film', 'Truck', 500],
      ],
      [1, null],
    ],
  ])('is not taken from %s', (_, materials, suppliers, expected) => {
    expect(freightOf(materials, suppliers)).toEqual(expected);
  });
});
