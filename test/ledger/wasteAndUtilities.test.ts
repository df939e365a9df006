import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

function stageOf(name: string, { unit = 'kg', title = 'M' } = {}): string | undefined {
  const { footprint } = footprintOf([
    gridOf('M', [[title], ['Item', 'Amount', 'Unit'], ['Base', 10, 'kg'], [name, 4, unit]]),
    gridOf('Factors', [
      ['Item', 'EF', 'Unit'],
      ['Base', 1, 'kgCO2e/kg'],
      [name, 2, `kgCO2e/${unit}`],
    ]),
  ]);
  const items = footprint.products.flatMap((product) => product.items);
  return items.find(({ activity }) => activity.name === name)?.activity.stage;
}

describe('what leaves the plant as waste, and heat of its boilers', () => {
  it.each([
    '酒糟清运',
    '咖啡渣清運',
    '废料清运',
    'Waste collection',
    'Offcuts to recycler',
    'Scrap glass to a recycling plant',
    'Spent grain residues to composting',
    '燃气锅炉蒸汽',
    '重油鍋爐蒸汽',
  ])('is production, whatever the product is called: %s', (name) => {
    expect(stageOf(name)).toBe('production');
    expect(stageOf(name, { title: 'Recycled raw material granulate 2024' })).toBe('production');
  });

  it.each(['Recycled glass', 'Scrap glass', '废钢', '豆渣', 'Waste paper', 'Husk flour'])(
    'is not %s, which may be what a product is made of',
    (name) => {
      expect(stageOf(name)).toBe('rawMaterial');
    },
  );
});
