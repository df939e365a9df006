import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

function read(rows: readonly (readonly CellContent[])[]) {
  const { footprint, inventory } = footprintOf([gridOf('Data', rows)], {});
  const asked = inventory.questions.map(({ code }) => code);
  return { sums: Object.values(stageSums(footprint)), asked };
}

describe('a factor of making an item beside one of what it gives off in the process', () => {
  it.each([
    ['原料', '用量(t)', '上游排放因子(tCO2e/t)', '碳酸盐分解因子(tCO2/t)', '砖'],
    ['原料', '用量(t)', '生产排放因子(tCO2e/t)', '过程排放因子(tCO2/t)', '陶粒'],
    ['Material', 'Amount (t)', 'Upstream EF (tCO2e/t)', 'Calcination EF (tCO2/t)', 'Brick'],
    ['Material', 'Amount (t)', 'Production EF (tCO2e/t)', 'Process emission EF (tCO2/t)', 'Tile'],
  ])('count both: %s | %s | %s | %s', (item, amount, supply, process, product) => {
    const { sums, asked } = read([
      [`${product} A`],
      ['Output', 10, 't'],
      [],
      [item, amount, supply, process],
      ['Clay', 8, 0.02, '—'],
      ['Limestone', 4, 0.05, 0.44],
    ]);
    expect(asked).not.toContain('alternative-columns');
    // (8 × 0.02 + 4 × 0.05) t / 10 t = 36 kg/t; 4 × 0.44 t / 10 t = 176 kg/t.
    expect(sums).toEqual([{ rawMaterial: 36, production: 176 }]);
  });

  it.each([
    ['Fuel', 'Amount (t)', 'EF production (tCO2e/t)', 'EF combustion (tCO2e/t)'],
    ['Fuel', 'Amount (t)', 'WTT (tCO2e/t)', 'TTW (tCO2e/t)'],
    ['燃料', '用量(t)', '生产排放因子(tCO2e/t)', '燃烧排放因子(tCO2e/t)'],
  ])('of a fuel are one factor: %s | %s | %s | %s', (item, amount, supply, burnt) => {
    const { sums, asked } = read([
      ['Brick A'],
      ['Output', 10, 't'],
      [],
      [item, amount, supply, burnt],
      ['Diesel', 2, 0.5, 3],
    ]);
    expect(asked).not.toContain('alternative-columns');
    // 2 × (0.5 + 3) t / 10 t.
    expect(sums).toEqual([{ production: 700 }]);
  });

  it.each([
    ['EF supplier 1 (tCO2e/t)', 'EF supplier 2 (tCO2e/t)'],
    ['排放因子A(tCO2e/t)', '碳酸盐分解因子(tCO2/t)'],
  ])('are asked where words do not tell that they are added: %s | %s', (one, two) => {
    const { asked } = read([
      ['Material', 'Amount (t)', one, two],
      ['Limestone', 4, 0.05, 0.44],
    ]);
    expect(asked).toContain('alternative-columns');
  });
});
