import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

// Found by generated ledgers: under 季度, which no word list had, the whole year was added to its quarters.
describe('quarters as rows with the whole year below them', () => {
  it.each([
    ['季度', ['一季度', '二季度', '三季度', '四季度', '全年']],
    ['Quarter', ['Q1', 'Q2', 'Q3', 'Q4', 'Full year']],
    ['报告期', ['第1季度', '第2季度', '第3季度', '第4季度', '全年']],
    ['段落', ['1月', '2月', '3月', '4月', '全年']],
  ])(
    'count once, however their column is headed: %s, (300 × 3 + 100) × 0.5 = 500',
    (header, names) => {
      const { footprint } = footprintOf([
        gridOf('能源', [
          [header, '能源名称', '消耗量(kWh)'],
          ...names.map((name, index) => [name, '电', [300, 300, 300, 100, 1000][index] ?? null]),
        ]),
        gridOf('因子', [
          ['名称', '排放因子', '单位', '来源'],
          ['电', 0.5, 'kgCO2e/kWh', '库'],
        ]),
      ]);
      expect(footprint.products.map(({ ledgerTotalKgCo2e }) => ledgerTotalKgCo2e)).toEqual([500]);
    },
  );
});
