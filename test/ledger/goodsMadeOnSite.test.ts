import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const HEADERS = {
  Materials: ['Material', 'Amount (kg)', 'EF (kg CO2e/kg)', 'Distance (km)'],
  材料: ['材料', '用量(kg)', '排放因子(kgCO2e/kg)', '运距(km)'],
} as const;

function read(sheet: keyof typeof HEADERS, said: CellContent, mode: readonly CellContent[] = []) {
  const grid = gridOf(sheet, [
    [...HEADERS[sheet], ...(mode.length > 0 ? ['Mode'] : [])],
    ['Glue', 10, 2, 100, ...mode],
    ['Glue', 5, 4, said, ...mode],
    ['Ink', 20, 1, 50, ...mode],
    ['Road transport 0.1 kg CO2e/tkm'],
  ]);
  const { footprint, inventory } = footprintOf([grid]);
  const codes = [...inventory.findings, ...footprint.findings].map(({ code }) => code);
  return { sums: Object.values(stageSums(footprint))[0], codes };
}

describe('goods without a journey among others that have one', () => {
  // 10 × 2 + 5 × 4 + 20 × 1 = 60; (10 × 100 + 20 × 50) kg·km × 0.1 / 1000 = 0.2
  it.each([
    ['材料', '厂内自制'],
    ['材料', '—'],
    ['Materials', 'on site'],
    ['Materials', 'Made in-house'],
    ['Materials', '-'],
  ] as const)('%s: “%s” is no journey, and the goods stay counted: 60 and 0.2', (sheet, said) => {
    const { sums, codes } = read(sheet, said);
    expect(sums).toEqual({ rawMaterial: 60, transport: 0.2 });
    expect(codes).toContain('no-journey');
    expect(codes).not.toContain('unreadable-value');
    expect(codes).not.toContain('missing-distance');
  });

  it.each([null, '待定', 'TBD', 'near Hull'])('“%s” is a distance that is missing', (said) => {
    const { codes } = read('Materials', said);
    expect(codes).toContain('missing-distance');
    expect(codes).not.toContain('no-journey');
  });

  it('a mode beside the dash says that there is a journey', () => {
    expect(read('Materials', '-', ['truck']).codes).toContain('missing-distance');
  });
});
