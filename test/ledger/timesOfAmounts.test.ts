import * as fc from 'fast-check';
import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];
type Sheets = Readonly<Record<string, Rows>>;

/** What is asked of any ledger as short as these. */
const OTHERS: ReadonlySet<string> = new Set(['unit-of-analysis', 'boundary-mismatch']);

function read(sheets: Sheets, answers: Readonly<Record<string, string>> = {}) {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  const { footprint, inventory } = footprintOf(grids, answers);
  return {
    sums: Object.values(stageSums(footprint)),
    complete: footprint.products.every(({ complete }) => complete),
    questions: inventory.questions.filter(({ code }) => !OTHERS.has(code)),
  };
}

const EF = 'EF (kgCO2e/kWh)';

function plant(used: string, made: string): Sheets {
  return {
    Energy: [
      ['Energy', used, EF],
      ['Electricity', 80, 2],
    ],
    Output: [
      ['Product', made],
      ['Pump', 1000],
    ],
  };
}

/** The same time in the words of both languages. */
const TIMES: Readonly<Record<string, readonly (readonly [used: string, made: string])[]>> = {
  month: [
    ['月用电量(kWh)', '月产量(台)'],
    ['Monthly consumption (kWh)', 'Monthly output (pcs)'],
    ['月均用电量(kWh)', '月产量(台)'],
  ],
  year: [
    ['年用电量(kWh)', '年产量(台)'],
    ['Annual consumption (kWh)', 'Annual output (pcs)'],
    ['全年用电量(kWh)', '年产量(台)'],
    ['kWh/a', 'Annual output (pcs)'],
  ],
};

const all = Object.entries(TIMES).flatMap(([time, words]) =>
  words.map(([used, made]) => ({ time, used, made })),
);

describe('amounts of one time beside what was made in another', () => {
  it('in any words are divided where the times are the same, 80 × 2 / 1000 = 0.16, and else asked', () => {
    const one = fc.constantFrom(...all);
    fc.assert(
      fc.property(one, one, ({ time, used }, { time: other, made }) => {
        const { sums, questions, complete } = read(plant(used, made));
        if (time === other) {
          expect(sums).toEqual([{ production: 0.16 }]);
          expect(questions).toEqual([]);
          return;
        }
        expect(complete).toBe(false);
        expect(questions.map(({ code, assumed }) => [code, assumed])).toEqual([
          ['span-of-amounts', null],
        ]);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['月用电量(kWh)', '年产量(台)', '12', 1920],
    ['日用电量(kWh)', '年产量(台)', '300', 48_000],
    ['年用电量(kWh)', '月产量(台)', '12', 160 / 12],
    ['月用电量(kWh)', '年产量(台)', '1', 160],
    ['日用电量(kWh)', '产量(台)', '250', 40_000],
    ['Daily consumption (kWh)', 'Output (pcs)', '365', 58_400],
    ['月用电量(kWh)', '2024年产量(台)', '12', 1920],
  ])('%s beside %s, answered by %s: 80 × 2 becomes %d for 1000', (used, made, answer, expected) => {
    const [question] = read(plant(used, made)).questions;
    const { sums, complete } = read(plant(used, made), { [question?.id ?? '']: answer });
    expect(Number(sums[0]?.['production'])).toBeCloseTo(expected / 1000, 9);
    expect(complete).toBe(true);
  });

  it('a title tells the time as well: 月用量, or the one month of the ledger', () => {
    const rows = [
      ['名称', '用量(kg)', '排放因子(kgCO2e/kg)'],
      ['钢', 80, 2],
    ];
    const made = {
      产量: [
        ['产品', '年产量(台)'],
        ['泵', 1000],
      ],
    };
    for (const sheets of [
      { 材料: [['月用量'], ...rows], ...made },
      { '材料（2024年3月）': rows, ...made },
    ]) {
      expect(read(sheets).questions.map(({ code }) => code)).toEqual(['span-of-amounts']);
    }
  });

  it('months that are added are a year: 12 × 10 kWh × 0.5 / 1000 = 0.06, and nothing is asked', () => {
    const months = Array.from({ length: 12 }, (_, at) => `${String(at + 1)}月`);
    const { sums, questions } = read({
      用电: [['月份', '月用电量(kWh)'], ...months.map((month) => [month, 10])],
      因子: [
        ['名称', '排放因子(kgCO2e/kWh)'],
        ['电', 0.5],
      ],
      产量: [
        ['产品', '年产量(台)'],
        ['泵', 1000],
      ],
    });
    expect(sums).toEqual([{ production: 0.06 }]);
    expect(questions).toEqual([]);
  });

  it('amounts of a month are not added to those of a year, whatever is known of the output', () => {
    const { sums, questions } = read({
      能耗: [
        ['能源', '年用电量(kWh)', '排放因子(kgCO2e/kWh)'],
        ['电', 80, 2],
      ],
      原材料: [
        ['名称', '月用量(kg)', '排放因子(kgCO2e/kg)'],
        ['钢', 80, 2],
      ],
    });
    // Each sheet is a ledger of its own title here; what waits is the month's.
    expect(sums.some((one) => one['rawMaterial'] === null)).toBe(true);
    expect(questions.map(({ code }) => code)).toContain('span-of-amounts');
  });
});

describe('one amount in columns for different times', () => {
  const table = (...rows: Rows): Sheets => ({ 原材料: rows });
  const HEADERS: readonly (readonly [month: string, year: string])[] = [
    ['月用量(kg)', '年用量(kg)'],
    ['月均(kg)', '全年(kg)'],
    ['Monthly use (kg)', 'Annual use (kg)'],
    ['Quantity per month (kg)', 'Quantity per year (kg)'],
    ['kg/month', 'kg/year'],
    ['每月(kg)', '每年(kg)'],
  ];

  it('is the year where every row is twelve months of it: 1200 × 2 + 36 × 3 = 2508', () => {
    for (const [month, year] of HEADERS.filter(([one]) => !one.startsWith('kg/'))) {
      const { sums, questions } = read(
        table(['名称', month, year, '排放因子(kgCO2e/kg)'], ['钢', 100, 1200, 2], ['铜', 3, 36, 3]),
      );
      expect([month, sums]).toEqual([month, [{ rawMaterial: 2508 }]]);
      expect(questions).toEqual([]);
    }
  });

  it('is asked where one row is not, and no product is offered', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HEADERS),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 5000 }),
        ([month, year], a, b) => {
          fc.pre(Math.abs(b - 12 * a) > 0.01 * b);
          const { complete, questions } = read(
            table(
              ['名称', month, year, '排放因子(kgCO2e/kg)'],
              ['钢', 100, 1200, 2],
              ['铜', a, b, 3],
            ),
          );
          expect(complete).toBe(false);
          const [question, ...others] = questions;
          expect([question?.code, question?.assumed, others]).toEqual([
            'alternative-columns',
            null,
            [],
          ]);
          expect(question?.options.map(({ key }) => key).sort()).toEqual([month, year].sort());
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('what a product uses in its life', () => {
  const MADE: Rows = [
    ['Material', 'Amount (kg)', 'EF (kgCO2e/kg)'],
    ['Steel', 10, 2],
  ];
  const use = (...rows: Rows): Sheets => ({ Materials: MADE, 'Use phase': rows });
  const zh = (...rows: Rows): Sheets => ({ 原材料: MADE, 使用阶段: rows });
  const F = '排放因子(kgCO2e/kWh)';

  it.each<readonly [string, Sheets]>([
    [
      'columns',
      use(['Item', 'Annual electricity (kWh/a)', 'Lifetime (years)', EF], ['E', 100, 10, 0.5]),
    ],
    ['列', zh(['项目', '年耗电量(kWh)', '使用年限(年)', F], ['电', 100, 10, 0.5])],
    [
      'a unit column',
      use(['Item', 'Annual use', 'Unit', 'Years of use', EF], ['E', 100, 'kWh', 10, 0.5]),
    ],
    [
      '单位列',
      zh(
        ['项目', '年用量', '单位', '年限', '因子', '因子单位'],
        ['电', 100, 'kWh', 10, 0.5, 'kgCO2e/kWh'],
      ),
    ],
    [
      'power, hours and years',
      use(['Item', 'Power (kW)', 'Hours per year', 'Years', EF], ['E', 0.1, 1000, 10, 0.5]),
    ],
    ['说明', zh(['使用寿命：10年'], ['项目', '年耗电量(kWh)', F], ['电', 100, 0.5])],
    [
      'a caption',
      use(
        ['Service life', '10', 'years'],
        ['Item', 'Annual electricity (kWh)', EF],
        ['E', 100, 0.5],
      ),
    ],
    [
      '事实表',
      {
        ...zh(['项目', '年耗电量(kWh)', F], ['电', 100, 0.5]),
        产品: [
          ['产品名称', '洗衣机'],
          ['设计寿命', '10年'],
        ],
      },
    ],
    [
      'a sheet of facts',
      { ...use(['Item', 'kWh per year', EF], ['E', 100, 0.5]), Facts: [['Lifetime (years)', 10]] },
    ],
    ['the whole life', use(['Item', 'Lifetime electricity (kWh)', EF], ['E', 1000, 0.5])],
    [
      'years in the name',
      use(['Item', 'Amount', 'Unit', EF], ['Electricity (10 years)', 1000, 'kWh', 0.5]),
    ],
    [
      '全生命周期标题',
      zh(['热水器全生命周期清单（寿命10年）'], ['项目', '用电量(kWh)', F], ['电', 1000, 0.5]),
    ],
    ['整个生命周期', zh(['项目', '全生命周期耗电(kWh)', '寿命(年)', F], ['电', 1000, 10, 0.5])],
  ])('%s: 100 kWh/a × 10 a × 0.5 = 500', (_, sheets) => {
    const { sums, questions, complete } = read(sheets);
    expect(sums).toEqual([{ rawMaterial: 20, use: 500 }]);
    expect([questions, complete]).toEqual([[], true]);
  });

  it('doubles with the years and with the energy', () => {
    const whole = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(whole, whole, (years, energy) => {
        const { sums } = read(
          zh(['项目', '年耗电量(kWh)', '使用年限(年)', F], ['电', energy, years, 0.5]),
        );
        expect(Number(sums[0]?.['use'])).toBeCloseTo(energy * years * 0.5, 9);
      }),
      { numRuns: 20 },
    );
  });

  it('is asked where nothing says that the amount is of a year; either answer holds', () => {
    const sheets = use(['Item', 'Electricity (kWh)', 'Lifetime (years)', EF], ['E', 100, 10, 0.5]);
    const { complete, questions } = read(sheets);
    expect([complete, questions.map(({ code, assumed }) => [code, assumed])]).toEqual([
      false,
      [['years-of-use', null]],
    ]);
    const id = questions[0]?.id ?? '';
    expect(read(sheets, { [id]: 'use-of-a-year' }).sums).toEqual([{ rawMaterial: 20, use: 500 }]);
    expect(read(sheets, { [id]: 'use-of-all-years' }).sums).toEqual([{ rawMaterial: 20, use: 50 }]);
  });

  it('is asked where nothing says how many years: answered 8, 100 × 8 × 0.5 = 400', () => {
    const sheets = zh(['项目', '年耗电量(kWh)', F], ['电', 100, 0.5]);
    const { complete, questions } = read(sheets);
    expect([complete, questions.map(({ code }) => code)]).toEqual([false, ['years-of-use']]);
    const answered = read(sheets, { [questions[0]?.id ?? '']: '8' });
    expect(answered.sums).toEqual([{ rawMaterial: 20, use: 400 }]);
  });

  it('waits where the years of a row are blank', () => {
    const { complete } = read(
      zh(
        ['项目', '年耗电量(kWh)', '使用年限(年)', F],
        ['电', 100, 10, 0.5],
        ['天然气', 100, null, 0.2],
      ),
    );
    expect(complete).toBe(false);
  });
});

describe('ratios that may be a property of the material', () => {
  it.each([
    ['kg/L', 'kgCO2e/kg'],
    ['g/cm3', 'kgCO2e/kg'],
    ['g/m2', 'kgCO2e/kg'],
    ['浓度(g/L)', 'kgCO2e/kg'],
    ['Weight (g/m2)', 'kgCO2e/kg'],
  ])('%s alone is asked, and is no amount until somebody says so', (header, per) => {
    const sheets = {
      Materials: [
        ['Material', header, `EF (${per})`],
        ['Paint', 1.2, 2],
      ],
    };
    const { complete, questions } = read(sheets);
    expect([complete, questions.map(({ code, assumed }) => [code, assumed])]).toEqual([
      false,
      [['ratio-meant', null]],
    ]);
    const id = questions[0]?.id ?? '';
    expect(read(sheets, { [id]: 'property' }).complete).toBe(false);
    expect(read(sheets, { [id]: 'amount-of-size' }).complete).toBe(true);
  });

  it('what burning a kilogram gives is asked as well', () => {
    const { questions } = read({
      Energy: [
        ['Fuel', 'MJ/kg', 'EF (kgCO2e/MJ)'],
        ['Coal', 34, 0.1],
      ],
    });
    expect(questions.map(({ code }) => code)).toEqual(['ratio-meant']);
  });

  it.each<readonly [string, Sheets]>([
    [
      'a word for amounts',
      {
        M: [
          ['Material', 'Amount (kg/L)', 'EF (kgCO2e/kg)'],
          ['Paint', 1.2, 2],
        ],
      },
    ],
    [
      'a title',
      {
        'Materials per m2': [
          ['Material', 'kg/m2', 'EF (kgCO2e/kg)'],
          ['Paper', 1.2, 2],
        ],
      },
    ],
    [
      'an output in it',
      {
        M: [
          ['Material', 'kg/L', 'EF (kgCO2e/kg)'],
          ['Pigment', 1.2, 2],
        ],
        Output: [
          ['Product', 'Output (L)'],
          ['Paint', 100],
        ],
      },
    ],
  ])(
    '%s says that it is for one of the product: 1.2 × 2 = 2.4, and nothing is asked',
    (_, sheets) => {
      const { questions, complete } = read(sheets);
      expect([questions, complete]).toEqual([[], true]);
    },
  );
});
