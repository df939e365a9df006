import fc from 'fast-check';
import { formReading, type Sheets } from '../support/lawsOfForms';

type Rows = Sheets[string];

const EF: Rows = [
  ['Item', 'Factor', 'Unit'],
  ['Electricity', 0.5, 'kgCO2e/kWh'],
];

function reading(rows: Rows, answers: Readonly<Record<string, string>> = {}) {
  const { sums, asked } = formReading({ Energy: rows, EF }, answers);
  return { sums: Object.values(sums), asked: asked.filter((code) => code !== 'unit-of-analysis') };
}

function meters(...rows: readonly (readonly [string, number])[]): Rows {
  return [['Meter', 'Electricity use (kWh)'], ...rows];
}

describe('meters that hold what others tell once more', () => {
  it.each(['Main meter', 'Main incomer', 'Utility meter', '总表', '總電表', '总进线'])(
    '%s 300 = 100 + 200 is left out, and asked: 300 × 0.5 = 150',
    (main) => {
      const rows = meters([main, 300], ['Hall 1', 100], ['Hall 2', 200]);
      expect(reading(rows)).toEqual({ sums: [{ production: 150 }], asked: ['row-meaning'] });
      // 600 × 0.5 = 300 once somebody says that it counts beside them.
      expect(reading(rows, { 'row-meaning': 'count-as-used' }).sums).toEqual([{ production: 300 }]);
    },
  );

  it('that is more than the others waits for the answer: 100 × 0.5 = 50', () => {
    const { sums, asked } = reading(meters(['Main meter', 300], ['Hall 1', 100]));
    expect(sums).toEqual([{ production: 50 }]);
    expect(asked).toEqual(['row-meaning']);
  });

  it('is never added to them whatever it is called, at either end: half of what the others come to', () => {
    const name = fc.stringMatching(/^[B-DF-HJ-NP-TV-Z]{5,8}$/);
    const kwh = fc.integer({ min: 200, max: 9999 });
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 4, maxLength: 4 }),
        fc.tuple(kwh, kwh, kwh),
        fc.boolean(),
        ([whole = '', a = '', b = '', c = ''], [x, y, z], isFirst) => {
          const parts = [
            [a, x],
            [b, y],
            [c, z],
          ] as const;
          const sum = [whole, x + y + z] as const;
          const rows = meters(...(isFirst ? [sum, ...parts] : [...parts, sum]));
          expect(reading(rows).sums).toEqual([{ production: 0.5 * (x + y + z) }]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each<[string, Rows]>([
    ['two equal meters', meters(['Hall 1', 100], ['Hall 2', 100])],
    ['meters that come to nothing', meters(['Hall 1', 100], ['Hall 2', 200], ['Hall 3', 250])],
    ['one main meter alone', meters(['Main meter', 300])],
  ])('are not asked of %s', (_, rows) => {
    expect(reading(rows).asked).toEqual([]);
  });
});

describe('electricity that went on to others', () => {
  it.each([
    'Tenant',
    'Resold to neighbour',
    'Electricity (sold)',
    '转供电',
    '租户用电',
    '電力（外售）',
  ])('%s 50 kWh is asked and not charged: 100 × 0.5 = 50', (name) => {
    const { sums, asked } = reading(meters(['Hall 1', 100], [name, 50]));
    expect(sums).toEqual([{ production: 50 }]);
    expect(asked).toEqual(['electricity-exported']);
    expect(
      reading(meters(['Hall 1', 100], [name, 50]), { 'electricity-exported': 'count' }).sums,
    ).toEqual([{ production: 75 }]);
  });

  it.each(['Electricity (night)', 'Electricity (estimated)', '电力（一车间）', '电力（峰）'])(
    '%s is used: 150 × 0.5 = 75',
    (name) => {
      const rows: Rows = [
        ['Item', 'kWh'],
        ['Electricity', 100],
        [name, 50],
      ];
      expect(reading(rows)).toEqual({ sums: [{ production: 75 }], asked: [] });
    },
  );

  it.each(['Electricity (solar)', '电力（光伏）'])('%s is no grid’s: 100 × 0.5 = 50', (name) => {
    const rows: Rows = [
      ['Item', 'kWh'],
      ['Electricity', 100],
      [name, 50],
    ];
    expect(reading(rows)).toEqual({ sums: [{ production: 50 }], asked: ['missing-factor'] });
  });
});
