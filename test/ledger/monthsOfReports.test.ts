import { formReading, type Sheets } from '../support/lawsOfForms';

type Rows = Sheets[string];

const EF: Rows = [
  ['Name', 'Factor', 'Unit'],
  ['Electricity', 0.5, 'kgCO2e/kWh'],
  ['电力', 0.5, 'kgCO2e/kWh'],
];

function reading(rows: Rows, answers: Readonly<Record<string, string>> = {}) {
  const { sums, declared, asked, told } = formReading({ Report: rows, EF }, answers);
  return {
    sums: Object.values(sums),
    declared,
    asked: asked.filter((code) => code !== 'unit-of-analysis'),
    told: told.filter((code) => code === 'subtotal-ignored'),
  };
}

const HEADERS: readonly (readonly string[])[] = [
  ['Item', 'Unit', 'MTD', 'YTD'],
  ['Item', 'Unit', 'This month', 'Year to date'],
  ['Item', 'Unit', 'Month-to-date', 'Year-to-date'],
  ['项目', '单位', '本月', '本年累计'],
  ['项目', '单位', '本月数', '本年累计数'],
  ['项目', '单位', '当月', '本年累计'],
];

describe('the month of a report beside the year so far', () => {
  it.each(HEADERS)('is asked, neither is taken silently: %s %s %s %s', (...header) => {
    const power = header[0] === 'Item' ? 'Electricity' : '电力';
    for (const title of ['Energy June 2024', '能源统计']) {
      const rows = [[title], header, [power, 'kWh', 100, 600]];
      expect(reading(rows)).toEqual({
        sums: [{ production: null }],
        declared: '1',
        asked: ['alternative-columns'],
        told: [],
      });
      // 100 × 0.5 and 600 × 0.5.
      const [month = '', year = ''] = header.slice(2);
      expect(reading(rows, { 'alternative-columns': month }).sums).toEqual([{ production: 50 }]);
      expect(reading(rows, { 'alternative-columns': year }).sums).toEqual([{ production: 300 }]);
    }
  });

  it.each([
    [HEADERS[0], 'Electricity', 'Output'],
    [HEADERS[3], '电力', '水泥产量'],
  ])('is not asked where both columns say how many were made: 600 × 0.5 / 60 = 5', (...cells) => {
    const [header = [], power, made] = cells;
    const rows = [header, [power, 'kWh', 100, 600], [made, 't', 10, 60]];
    expect(reading(rows)).toMatchObject({ sums: [{ production: 5 }], declared: '60 t', asked: [] });
  });

  it('is taken by what the output is said to be for: 600 × 0.5 / 60 = 5, 100 × 0.5 / 10 = 5', () => {
    const rows = (made: string, count: number): Rows => [
      [made, count, 't'],
      ['项目', '单位', '本月', '本年累计'],
      ['电力', 'kWh', 100, 600],
    ];
    expect(reading(rows('本年累计产量', 60))).toMatchObject({
      sums: [{ production: 5 }],
      asked: [],
    });
    expect(reading(rows('本月产量', 10))).toMatchObject({ sums: [{ production: 5 }], asked: [] });
  });

  it('alone is all there is: 100 × 0.5 = 50', () => {
    const rows = [
      ['项目', '单位', '本月'],
      ['电力', 'kWh', 100],
    ];
    expect(reading(rows)).toMatchObject({ sums: [{ production: 50 }], asked: [] });
  });
});
