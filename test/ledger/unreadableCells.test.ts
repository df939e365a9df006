import fc from 'fast-check';
import type { CellContent } from '../../src/workbook/grid';
import { settledStudy } from '../support/settledStudy';

type Rows = readonly (readonly CellContent[])[];

/** 1000 × 2 + 1000 × 4 + 10 × 5 = 6050; 4050 without steel. */
function charged(factor: CellContent): Rows {
  return [
    ['Material', 'Amount', 'Unit', 'EF', 'EF unit'],
    ['Steel', 1000, 'kg', factor, 'kgCO2e/kg'],
    ['Copper', 1000, 'kg', 4, 'kgCO2e/kg'],
    ['Tin', 10, 'kg', 5, 'kgCO2e/kg'],
  ];
}

describe('a cell that holds no figure', () => {
  it.each([null, '—', '待补充', 'see annex', 'x2'])(
    'in a column of factors leaves its item missing: %s beside 1000 kg is no factor of 1000 kgCO2e/kg',
    (factor) => {
      expect(settledStudy({ Materials: charged(factor) })).toMatchObject({
        isComplete: false,
        totals: [4050],
      });
    },
  );

  it('leaves the item missing whatever stands there, as a law: 6050 or incomplete', () => {
    const texts = fc.oneof(
      fc.constantFrom('2', ' 2 ', '约2', '2?', "'2", '共2', '2 (见附表)', '2.', 'n/a', '2①'),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        // 3, 4E5 and the like are other factors.
        fc.pre(!/[0-9]/.test(text.replace('2', '')));
        const { isComplete, totals } = settledStudy({ Materials: charged(text) });
        expect(isComplete && totals[0] !== 6050).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  const LEGS: Rows = [
    ['Name', 'Factor', 'Unit'],
    ['Road', 0.1, 'kgCO2e/tkm'],
    ['Rail', 0.01, 'kgCO2e/tkm'],
  ];
  // 6000 + 1000 + 1 t × (300 km × 0.1 + 200 km × 0.01) + 1 t × (100 × 0.1 + 100 × 0.01) = 7043.
  it.each<[CellContent, number | null, boolean]>([
    [200, 7043, true],
    [null, 7041, true],
    ['—', 7041, true],
    ['x200', 7041, false],
    ['待补充', 7041, false],
  ])('of a leg: %s beside 300 km by road comes to %s', (rail, total, isComplete) => {
    const rows: Rows = [
      ['Material', 'Amount (kg)', 'EF (kgCO2e/kg)', 'Road (km)', 'Rail (km)'],
      ['Steel', 1000, 6, 300, rail],
      ['Copper', 1000, 1, 100, 100],
    ];
    const read = settledStudy({ Materials: rows, Factors: LEGS });
    expect(read.isComplete).toBe(isComplete);
    if (isComplete) expect(read.totals[0]).toBeCloseTo(total ?? 0, 9);
  });

  it.each<[CellContent, boolean]>([
    [10, true],
    [null, true],
    ['/', true],
    ['x10', false],
    ['TBD', false],
  ])('of a product that stands as a column: %s', (amount, isComplete) => {
    const rows: Rows = [
      ['材料', '型号一(kg)', '型号二(kg)', '因子(kgCO2e/kg)'],
      ['钢', 5, amount, 2],
      ['铜', 1, 1, 4],
    ];
    expect(settledStudy({ 用料: rows }).isComplete).toBe(isComplete);
  });

  it.each<[string, Rows]>([
    [
      'an output',
      [
        ['Product', 'Output (pcs)'],
        ['Pump', 'see 100'],
      ],
    ],
    [
      'an amount',
      [
        ['Waste', 'Amount (kg)'],
        ['Paper', 'see 100'],
      ],
    ],
    [
      'an amount in Chinese',
      [
        ['废弃物', '产生量(kg)'],
        ['废纸', '见附表3'],
      ],
    ],
  ])('of %s alone on a sheet is told, and nothing is complete', (_, second) => {
    const read = settledStudy({ Materials: charged(2), Second: second });
    expect(read.isComplete).toBe(false);
    expect(read.codes).toContain('table-not-understood');
  });

  it('of the first row below a header of units is no line of the header', () => {
    const read = settledStudy({
      Waste: [
        ['Waste', 'Amount', 'Unit', 'EF (kgCO2e/t)'],
        ['Plastic', '2000.', 't', 40],
        ['Paper', 5, 't', 10],
      ],
    });
    expect(read.isComplete).toBe(false);
  });

  it('marks a number with ? as approximate: 1000? kg × 2 = 2000, and 4050 for the others', () => {
    const [header = [], , ...others] = charged(2);
    const read = settledStudy({ M: [header, ['Steel', '1000?', 'kg', 2, 'kgCO2e/kg'], ...others] });
    expect(read).toMatchObject({ isComplete: true, totals: [6050] });
    expect(read.codes).toContain('approximate-value');
  });
});
