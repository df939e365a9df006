import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

function sumsOf(sheet: string, rows: readonly (readonly CellContent[])[]) {
  const { footprint } = footprintOf([gridOf(sheet, rows)]);
  return Object.values(stageSums(footprint))[0];
}

describe('gases that got into the air, under the header of a result', () => {
  it.each([
    ['田间排放', '排放量', '稻田甲烷 CH4', '农田N2O（直接+间接）'],
    ['Process', 'Emissions', 'Pulp wastewater CH4', 'N2O from soils (tier 1)'],
  ])('%s: %s of %s and %s are amounts beside their GWP: 100 × 27 + 2 × 273 = 3246', (...words) => {
    const [item, header, methane, nitrous] = words;
    const sums = sumsOf('Sheet A', [
      [item, 'Unit', header, 'GWP', 'Source'],
      [methane, 'kg', 100, 27, 'AR6'],
      [nitrous, 'kg', 2, 273, 'AR6'],
    ]);
    expect(sums).toEqual({ production: 3246 });
  });

  it('are amounts by the names of the gases where no GWP stands beside them: 2 × 273 + 5 × 1 = 551', () => {
    const sums = sumsOf('Nitric acid plant', [
      ['Gas', 'Emission (kg)'],
      ['N2O', 2],
      ['CO2', 5],
    ]);
    expect(sums).toEqual({ production: 551 });
  });

  it.each([
    [
      ['Item', 'Emissions (kg CO2e)', 'Share'],
      ['N2O', 546, 0.5],
      ['CH4', 546, 0.5],
    ],
    [
      ['项目', '排放量(t)'],
      ['电力', 20],
      ['天然气', 30],
    ],
  ])('stay results where they are in CO2e or of no gas: %j', (...rows) => {
    expect(sumsOf('Results', rows)).toBeUndefined();
  });
});
