import fc from 'fast-check';
import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('Factors', [
  ['Name', 'Factor', 'Unit'],
  ['Electricity', 0.5, 'kgCO2e/kWh'],
  ['Natural gas', 2, 'kgCO2e/m3'],
]);
const PERIODS: readonly (readonly string[])[] = [
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ['1月', '2月', '3月', '4月', '5月', '6月'],
  ['Q1', 'Q2', 'Q3', 'Q4'],
  ['一季度', '二季度', '三季度', '四季度'],
];
/** Words that the lists know, words that they do not, and words of no language. */
const WORDS = [
  'YTD',
  'FY24',
  'FY2024',
  'Annual',
  '2024',
  'Year 2024',
  'Calendar year 2024',
  'H1 2024',
  'Half-year',
  'Total 2024',
  'Jan-Jun 2024',
  'Overall consumption',
  'Cumulated',
  'Zorbel',
  '2024年',
  '2024年度',
  '年度',
  '全年度数',
  '累积',
];

const figures = fc.array(fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.nat(9999)), {
  minLength: 6,
  maxLength: 6,
});
const sheets = fc.record({
  periods: fc.constantFrom(...PERIODS),
  word: fc.constantFrom(...WORDS),
  figures,
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function resultOf(rows: readonly (readonly CellContent[])[]) {
  const { footprint, inventory } = footprintOf([gridOf('Utilities', rows), FACTORS]);
  const errors = inventory.findings.filter(({ severity }) => severity === 'error');
  return {
    totals: footprint.products.map(({ totalKgCo2e }) => totalKgCo2e),
    codes: errors.map(({ code }) => code),
    isDoubted: errors.length > 0 || inventory.questions.length > 0,
  };
}

describe('a sum under an unknown word', () => {
  it('among periods as columns is never one more period: Σ kWh × 0.5 + Σ m3 × 2', () => {
    fc.assert(
      fc.property(sheets, ({ periods, word, figures: all }) => {
        const own = all.slice(0, periods.length);
        const [electricity, gas] = [own.map(([one]) => one), own.map(([, other]) => other + 1)];
        const { totals } = resultOf([
          ['Item', 'Unit', ...periods, word],
          ['Electricity', 'kWh', ...electricity, sum(electricity)],
          ['Natural gas', 'm3', ...gas, sum(gas)],
        ]);
        expect(totals).toEqual([sum(electricity) * 0.5 + sum(gas) * 2]);
      }),
      { numRuns: 150 },
    );
  });

  it('among periods as rows is none either, below carriers as columns', () => {
    fc.assert(
      fc.property(sheets, ({ periods, word, figures: all }) => {
        const own = all.slice(0, periods.length);
        const [electricity, gas] = [own.map(([one]) => one), own.map(([, other]) => other + 1)];
        const { totals } = resultOf([
          ['Month', 'Electricity (kWh)', 'Natural gas (m3)'],
          ...periods.map((period, at) => [period, electricity[at] ?? 0, gas[at] ?? 0]),
          [word, sum(electricity), sum(gas)],
        ]);
        expect(totals).toEqual([sum(electricity) * 0.5 + sum(gas) * 2]);
      }),
      { numRuns: 150 },
    );
  });

  it('that is no sum after all is not added without a word: 100 more than the months', () => {
    for (const word of ['Annual', 'FY24', '年度', 'Zorbel']) {
      const { totals, isDoubted } = resultOf([
        ['Month', 'Electricity (kWh)', 'Natural gas (m3)'],
        ['Jan', 1000, 200],
        ['Feb', 1100, 210],
        ['Mar', 1200, 220],
        [word, 3400, 730],
      ]);
      // 3300 kWh × 0.5 + 630 m3 × 2 = 1650 + 1260 = 2910.
      expect({ word, totals, isDoubted }).toEqual({ word, totals: [2910], isDoubted: true });
    }
  });

  it('closes a half of a year and the year: 6 × 100 + 6 × 200 kWh = 1800, × 0.5 = 900', () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];
    const others = ['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    const { totals, codes } = resultOf([
      ['Month', 'Electricity (kWh)'],
      ...months.map((month) => [month, 100]),
      ['Half-year', 600],
      ...others.map((month) => [month, 200]),
      ['Second half so far', 1200],
      ['Everything', 1800],
    ]);
    expect(totals).toEqual([900]);
    expect(codes).not.toContain('value-conflict');
  });

  it('of weeks and of steps is told by the figures alone: (310 + 320 + 330) × 0.5 + 63 × 2 = 606', () => {
    for (const names of [
      ['Week 1', 'Week 2', 'Week 3', 'So far'],
      ['Melting', 'Casting', 'Finishing', 'Plant'],
    ]) {
      const { totals } = resultOf([
        ['Step', 'Electricity (kWh)', 'Natural gas (m3)'],
        [names[0] ?? '', 310, 20],
        [names[1] ?? '', 320, 21],
        [names[2] ?? '', 330, 22],
        [names[3] ?? '', 960, 63],
      ]);
      expect(totals).toEqual([606]);
    }
  });

  it('a year beside the quarters that come to it, and the year before, are two years: asked', () => {
    const { totals } = resultOf([
      ['Item', 'Unit', '2023 total', 'Q1 2024', 'Q2 2024', 'Q3 2024', 'Q4 2024', 'FY24'],
      ['Electricity', 'kWh', 500, 100, 110, 120, 130, 460],
      ['Natural gas', 'm3', 50, 10, 11, 12, 13, 46],
    ]);
    // 460 × 0.5 + 46 × 2 = 322.
    expect(totals).toEqual([322]);
  });

  it('of two years behind quarters without one, the quarters are of the year that they come to', () => {
    const { totals, isDoubted } = resultOf([
      ['Item', 'Unit', 'Q1', 'Q2', 'Q3', 'Q4', 'FY24', 'FY23'],
      ['Electricity', 'kWh', 100, 110, 120, 130, 460, 500],
      ['Natural gas', 'm3', 10, 11, 12, 13, 46, 50],
    ]);
    expect({ totals, isDoubted }).toEqual({ totals: [322], isDoubted: true });
  });
});
