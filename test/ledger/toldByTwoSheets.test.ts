import fc from 'fast-check';
import { formReading, type Sheets } from '../support/lawsOfForms';

type Rows = Sheets[string];

const EF: Rows = [
  ['Name', 'Factor', 'Unit'],
  ['Electricity', 0.5, 'kgCO2e/kWh'],
  ['电', 0.5, 'kgCO2e/kWh'],
  ['Steel', 2, 'kgCO2e/kg'],
];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function reading(sheets: Sheets, answers: Readonly<Record<string, string>> = {}) {
  const { sums, asked } = formReading({ ...sheets, EF }, answers);
  const total = Object.values(sums).flatMap((stages) => Object.values(stages));
  return {
    total: total.reduce<number>((sum, kg) => sum + (kg ?? Number.NaN), 0),
    asked: asked.filter((code) => code !== 'unit-of-analysis'),
  };
}

/** 12 × 100 = 1200 kWh. */
const MONTHLY: Rows = [['Month', 'Electricity (kWh)'], ...MONTHS.map((month) => [month, 100])];
const CHINESE_MONTHLY: Rows = [
  ['月份', '用电量(kWh)'],
  ...MONTHS.map((_, at) => [`${String(at + 1)}月`, 100]),
];

describe('what one sheet tells by months and another in another breakdown', () => {
  it.each<[string, Sheets]>([
    [
      'by meters',
      {
        Meters: [
          ['Meter', 'Electricity (kWh)'],
          ['Press shop', 700],
          ['Paint shop', 500],
        ],
        Monthly: MONTHLY,
      },
    ],
    [
      'by meters, in Chinese',
      {
        电表台账: [
          ['电表', '用电量(kWh)'],
          ['冲压车间', 700],
          ['涂装车间', 500],
        ],
        月度能耗: CHINESE_MONTHLY,
      },
    ],
    [
      'as one amount of the year, in another unit',
      {
        Annual: [
          ['Item', 'Unit', 'Annual amount'],
          ['Electricity', 'MWh', 1.2],
        ],
        Bills: [
          ['Item', 'Unit', ...MONTHS],
          ['Electricity', 'kWh', ...MONTHS.map(() => 100)],
        ],
      },
    ],
  ])('%s counts once and is asked where it is the same: 1200 × 0.5 = 600', (_, sheets) => {
    expect(reading(sheets)).toEqual({ total: 600, asked: ['row-meaning'] });
    expect(reading(sheets, { 'row-meaning': 'count-as-used' }).total).toBe(1200);
  });

  it('is asked of a material as well: 12 × 10 kg × 2 = 240', () => {
    const sheets: Sheets = {
      Materials: [
        ['Material', 'Annual quantity (kg)'],
        ['Steel', 120],
      ],
      Issues: [
        ['Material', 'Unit', ...MONTHS],
        ['Steel', 'kg', ...MONTHS.map(() => 10)],
      ],
    };
    expect(reading(sheets)).toEqual({ total: 240, asked: ['row-meaning'] });
  });

  it('waits for the answer where it is nearly the same, and nothing is added while it waits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 11 }), (more) => {
        const meters: Rows = [
          ['Meter', 'Electricity (kWh)'],
          ['Press shop', 700],
          ['Paint shop', 500 + more],
        ];
        expect(reading({ Meters: meters, Monthly: MONTHLY })).toEqual({
          total: 600 + more / 2,
          asked: ['row-meaning'],
        });
      }),
      { numRuns: 5 },
    );
  });

  it.each<[string, Rows, number]>([
    [
      'another amount is another use: 600 + 200',
      [
        ['Meter', 'Electricity (kWh)'],
        ['Press shop', 300],
        ['Paint shop', 100],
      ],
      800,
    ],
    [
      'another material is another use: 600 + 1200 × 2',
      [
        ['Material', 'Annual quantity (kg)'],
        ['Steel', 1200],
      ],
      3000,
    ],
    [
      'an amount of months alone is no other breakdown of the year: 600 + 600',
      [
        ['Item', 'Unit', 'Jan', 'Feb', 'Mar'],
        ['Electricity', 'kWh', 400, 400, 400],
      ],
      1200,
    ],
  ])('%s', (_, rows, total) => {
    expect(reading({ Other: rows, Monthly: MONTHLY })).toEqual({ total, asked: [] });
  });
});
