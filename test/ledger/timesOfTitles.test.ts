import { findPeriod } from '../../src/ledger/periods/findPeriod';
import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

describe('twelve months over the end of a year are one year', () => {
  it.each([
    ['Purchases, Apr 23 - Mar 24', 2023],
    ['April 2023 to March 2024', 2023],
    ["Jul '22 – Jun '23", 2022],
    ['2023年4月-2024年3月', 2023],
    ['FY23-24', 2023],
    ['FY2023/24', 2023],
    ['harvest 2023/24', 2023],
    ['2022/23 season', 2022],
    ['CY2023', 2023],
    ['FY2023', 2023],
  ])('%s begins in %s', (text, year) => {
    expect(findPeriod(text)?.period).toEqual({ year, months: null });
  });

  it.each([
    ['Jan 23 - Jun 23', { year: 2023, months: { from: 1, to: 6 } }],
    ['Jan-Dec 2023', { year: 2023, months: { from: 1, to: 12 } }],
    ['2023年4月', { year: 2023, months: { from: 4, to: 4 } }],
    ['2023年 2#窑 玻璃', { year: 2023, months: null }],
    ['2024年3号线', { year: 2024, months: null }],
    // Not the year behind it: no season.
    ['2023/26 plan', { year: 2023, months: null }],
  ])('%s is what it says', (text, period) => {
    expect(findPeriod(text)?.period).toEqual(period);
  });
});

function read(sheets: Readonly<Record<string, Rows>>) {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  const { inventory, footprint } = footprintOf(grids);
  return {
    asked: inventory.questions.map(({ code }) => code),
    totals: footprint.products.map(({ totalKgCo2e }) => totalKgCo2e),
  };
}

const SITE = [
  ['Output', 250, 'pcs'],
  [],
  ['Utility', 'Annual', 'Unit', 'kg CO2e per unit'],
  ['Electricity', 4000, 'kWh', 0.5],
  ['Water', 10, 'm3', 0.5],
];

describe('a year in a title and an annual amount are of one time', () => {
  it.each(['Purchases, Apr 23 - Mar 24', 'Purchases FY23-24', 'Bought for harvest 2023/24'])(
    '%s: (9000 × 2 + 4000 × 0.5 + 10 × 0.5) ÷ 250 = 80.02',
    (title) => {
      const header = ['Item', 'Unit', 'Quantity', 'EF', 'EF unit'];
      const rows = [[title], header, ['Steel', 'kg', 9000, 2, 'kgCO2e/kg']];
      const { asked, totals } = read({ Data: rows, Site: SITE });
      expect([asked, totals]).toEqual([[], [80.02]]);
    },
  );

  it('a quarter beside it is asked', () => {
    const header = ['Item', 'Unit', 'Quantity', 'EF', 'EF unit'];
    const rows = [['Jan 23 - Mar 23'], header, ['Steel', 'kg', 9000, 2, 'kgCO2e/kg']];
    expect(read({ Data: rows, Site: SITE }).asked).toContain('span-of-amounts');
  });
});

describe('a header that is a period, or a unit and a period, heads the one column of amounts', () => {
  const OUTPUT = [['Output', 250, 'pcs'], []];
  // (4000 × 0.5 + 9000 × 2) ÷ 250 = 80.
  it.each(['CY2023', '2023', 2023, 'FY23', 'FY2023/24', '2023年'])('%s beside units', (header) => {
    const { totals, asked } = read({
      Data: [
        ...OUTPUT,
        ['Item', 'Unit', header, 'EF', 'EF unit'],
        ['Electricity', 'kWh', 4000, 0.5, 'kgCO2e/kWh'],
        ['Steel', 'kg', 9000, 2, 'kgCO2e/kg'],
      ],
    });
    expect([totals, asked]).toEqual([[80], []]);
  });

  // (9 × 2 + 1 × 3) t·kg/kg ÷ 250 = 84.
  it.each(['Tonnes 2023', 't in 2023', '2023 (t)', 't FY23', '2023年(t)'])('%s', (header) => {
    const { totals } = read({
      Data: [
        ...OUTPUT,
        ['Item', header, 'EF', 'EF unit'],
        ['Steel', 9, 2, 'kgCO2e/kg'],
        ['Brass', 1, 3, 'kgCO2e/kg'],
      ],
    });
    expect(totals).toEqual([84]);
  });

  it('beside distances: 84 + (9 t × 20 km + 1 t × 30 km) × 0.1 ÷ 250 = 84.084', () => {
    const { totals } = read({
      Data: [
        ...OUTPUT,
        ['Item', 'Unit', 'Quantity', 'EF', 'EF unit'],
        ['Steel', 't', 9, 2, 'kgCO2e/kg'],
        ['Brass', 't', 1, 3, 'kgCO2e/kg'],
      ],
      Road: [
        ['Material', 'Tonnes 2023', 'Distance km', 'kg CO2e/tkm'],
        ['Steel', 9, 20, 0.1],
        ['Brass', 1, 30, 0.1],
      ],
    });
    expect(totals).toEqual([84.084]);
  });

  it('a year of factors beside factors is no amount', () => {
    const { totals } = read({
      Data: [
        ...OUTPUT,
        ['Item', 'Unit', 'Quantity', 'EF', 'EF unit', '2022'],
        ['Steel', 'kg', 9000, 2, 'kgCO2e/kg', 1.9],
      ],
    });
    expect(totals).toEqual([72]);
  });
});
