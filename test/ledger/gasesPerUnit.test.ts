import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

describe('masses of gases beside a column of units, without a sum in CO2e', () => {
  it.each([
    ['柴油', '升', ['燃料', '使用量', '单位'], ['燃料', '单位', 'CO2(kg)', 'CH4(kg)', 'N2O(g)']],
    [
      'Diesel',
      'L',
      ['Fuel', 'Quantity', 'Unit'],
      ['Fuel', 'Unit', 'CO2 (kg)', 'CH4 (kg)', 'N2O (g)'],
    ],
  ])(
    'are the factor of %s for one %s: 100 × (2.5 + 0.001 × 29.8 + 0.0001 × 273) = 255.71',
    (fuel, unit, amounts, factors) => {
      const grids = [
        gridOf('能源', [amounts, [fuel, 100, unit]]),
        gridOf('排放因子', [factors, [fuel, unit, 2.5, 0.001, 0.1]]),
      ];
      const { questions } = footprintOf(grids).inventory;
      const asked = questions.find(({ code }) => code === 'methane-origin');
      expect(asked?.assumed).toBeNull();
      const answers = asked === undefined ? {} : { [asked.id]: 'CH4-fossil' };
      const { footprint } = footprintOf(grids, answers);
      const [sums] = Object.values(stageSums(footprint));
      expect(sums).toEqual({ production: 255.71 });
    },
  );

  it('are none of a factor beside amounts: CO2(t) of 12 t used is a result', () => {
    const grids = [
      gridOf('能源', [
        ['燃料', '用量', '单位', 'CO2(t)', 'CH4(t)'],
        ['柴油', 12, 't', 37, 0.001],
      ]),
    ];
    const { footprint } = footprintOf(grids);
    const [sums] = Object.values(stageSums(footprint));
    expect(sums).toEqual({ production: null });
  });
});
