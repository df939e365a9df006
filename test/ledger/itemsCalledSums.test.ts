import fc from 'fast-check';
import type { CellContent } from '../../src/workbook/grid';
import { settledStudy } from '../support/settledStudy';

type Rows = readonly (readonly CellContent[])[];

/** 1000 × 2 + 10 × 1 = 2010, and the row between them. */
function charged(name: string, amount: number, factor: CellContent): Rows {
  return [
    ['Material', 'Amount (kg)', 'EF (kgCO2e/kg)'],
    ['Steel', 1000, 2],
    [name, amount, factor],
    ['Tin', 10, 1],
  ];
}

describe('a row that is called a sum', () => {
  it.each([
    'Total-Lok adhesive',
    'Sum-41 steel',
    'Subtotal tape',
    '合计',
    '其中胶',
    'Including cap',
  ])(
    'and has a factor and an amount that no other rows come to leaves the figure incomplete: %s',
    (name) => {
      const read = settledStudy({ Materials: charged(name, 3000, 4) });
      expect(read.codes).toContain('sum-in-doubt');
      expect(read.isComplete).toBe(false);
    },
  );

  it.each<[string, number, CellContent]>([
    // The row above is all there is to add.
    ['Total electricity', 1000, 2],
    ['小计', 1000, 2],
    // A part of the 1000 above.
    ['其中：废钢', 200, 0.5],
    // Without a factor it is no item, whatever it comes to: the audit compares it.
    ['合计', 1005, null],
  ])('stays one where its figure says so: %s %s', (name, amount, factor) => {
    const read = settledStudy({ Materials: charged(name, amount, factor) });
    expect(read).toMatchObject({ isComplete: true, totals: [2010] });
  });

  it('never makes a complete figure smaller, whatever follows the word: 2010 + amount × 4', () => {
    const words = fc.constantFrom('Total', 'Sum', 'Subtotal', 'Including', '其中', '小计', '合计');
    const rest = fc.constantFrom('', ' A4', '-Lok', '胶', ' steel', '用纸', ' 12');
    // Neither 1000 nor 10, and more than both.
    const amount = fc.integer({ min: 1200, max: 9000 });
    fc.assert(
      fc.property(words, rest, amount, (word, behind, used) => {
        const { isComplete, totals } = settledStudy({ Materials: charged(word + behind, used, 4) });
        expect(isComplete && totals[0] !== 2010 + used * 4).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a column that nothing heads', () => {
  const ENERGY: Rows = [
    ['Energy', 'Amount (kWh)', 'EF (kgCO2e/kWh)'],
    ['Electricity', 10, 0.5],
  ];

  it('beside names and factors leaves nothing complete: the amounts of a table fell out', () => {
    const read = settledStudy({
      Materials: [
        ['Material', null, 'EF (kgCO2e/kg)'],
        ['Steel', 1000, 2],
        ['Copper', 500, 4],
      ],
      Energy: ENERGY,
    });
    expect(read.isComplete && read.totals[0] === 5).toBe(false);
  });

  it.each<[string, Rows, boolean]>([
    [
      'a carrier',
      [
        ['月份', '天然气(m³)', null],
        ['1月', 5, 100],
        ['2月', 6, 120],
      ],
      false,
    ],
    [
      'anything',
      [
        ['材料', '用量(m³)', null],
        ['天然气', 5, 100],
      ],
      true,
    ],
  ])('behind the last one may be %s, and is told', (_, rows, isComplete) => {
    const factors: Rows = [
      ['名称', '因子', '单位'],
      ['天然气', 2, 'kgCO2e/m3'],
    ];
    const read = settledStudy({ 能耗: rows, 因子: factors });
    expect(read.codes).toContain('table-not-understood');
    expect(read.isComplete).toBe(isComplete);
  });

  it('among carriers may be one: nothing is complete', () => {
    const read = settledStudy({
      能耗: [
        ['月份', null, '天然气(m³)'],
        ['1月', 100, 5],
        ['2月', 120, 6],
      ],
      因子: [
        ['名称', '因子', '单位'],
        ['天然气', 2, 'kgCO2e/m3'],
      ],
    });
    expect(read.isComplete).toBe(false);
    expect(read.codes).toContain('column-not-used');
  });
});
