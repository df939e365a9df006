import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = Parameters<typeof gridOf>[1];

function errors(rows: Rows) {
  const { inventory } = footprintOf([gridOf('BOM', rows)]);
  return inventory.findings.flatMap(({ code, severity, cells }) =>
    severity === 'error' ? cells.map(({ cell }) => `${code} ${cell}`) : [],
  );
}

describe('figures under a second line of headers that the first does not reach', () => {
  it.each([
    ['Amount (kg)', 'Board A', 'Board B'],
    ['kg per board', 'Type 1', 'Type 2'],
    ['用量(kg)', '甲款', '乙款'],
  ])(
    '%s | (blank) above %s | %s are told, and nothing is complete without them',
    (header, first, second) => {
      const told = errors([
        ['材料', header, null, '因子(kgCO2e/kg)'],
        [null, first, second, null],
        ['钢板', 0.3, 0.5, 8],
        ['铜线', 0.1, 0.15, 4],
      ]);
      expect(told).toContain('table-not-understood C2');
    },
  );

  it('a heading between header and rows is no second line', () => {
    const told = errors([
      ['材料', '用量(kg)', '因子(kgCO2e/kg)', null],
      ['一、原材料', null, null, null],
      ['钢板', 0.3, 8, 7],
      ['铜线', 0.1, 4, 7],
    ]);
    expect(told).toEqual([]);
  });
});
