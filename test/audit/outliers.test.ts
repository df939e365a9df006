import fc from 'fast-check';
import { slipsAmong } from '../../src/audit/outliers/slips';
import { calculateStudy, type Study } from '../../src/app/calculateStudy';
import type { Finding } from '../../src/core/study/finding';
import { findingSentence } from '../../src/texts/findingSentence';
import { enUS } from '../../src/texts/enUS';
import { zhCN } from '../../src/texts/zhCN';
import type { CellContent, Grid } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';
import { SEEDED } from '../support/seeded';

type Rows = readonly (readonly CellContent[])[];

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位', '来源'],
  ['电', 0.5, 'kgCO2e/kWh', '库'],
  ['水', 0.2, 'kgCO2e/t', '库'],
  ['钢板', 2, 'kgCO2e/kg', '库'],
]);

function studyOf(...sheets: readonly Grid[]): Study {
  const content = { file: 'ledger.xlsx', sheets, owned: [], copies: [] };
  return calculateStudy([content], {
    gwp: null,
    boundary: null,
    language: null,
    answers: new Map(),
  });
}

function read(rows: Rows): Study {
  return studyOf(gridOf('台账', rows), FACTORS);
}

/** Standard normal numbers, always the same ones: of a linear congruence, by Box and Muller. */
function normals(seed: number): () => number {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
}

function outliers({ findings }: Study): readonly Finding[] {
  return findings.filter(({ code }) => code === 'outlier');
}

const MONTHS = Array.from({ length: 12 }, (_, index) => `${String(index + 1)}月`);
const USED = [1180, 1210, 1195, 1240, 1302, 1288, 1275, 1310, 1190, 1205, 1222, 1199];
const ELECTRICITY = ['电', 'kWh', ...USED];
const HEADER = ['能源名称', '单位', ...MONTHS];

/** A row whose month, counted from 1, holds another value. */
function slipped(row: readonly CellContent[], month: number, value: CellContent): Rows[number] {
  return row.map((content, column) => (column === month + 1 ? value : content));
}

describe('a month among the months of one amount', () => {
  it('that is ten times its siblings is told with them and its effect: (12400 − 1240) × 0.5 = 5580', () => {
    const [finding, ...others] = outliers(read([HEADER, slipped(ELECTRICITY, 4, 12_400)]));
    expect(others).toEqual([]);
    expect(finding?.cells.map(({ cell }) => cell)).toEqual(['F2']);
    expect(finding?.severity).toBe('warning');
    expect(finding?.effectKgCo2e).toBeCloseTo(5580, 6);
    expect(finding?.values).toMatchObject({
      times: '10',
      peers: 11,
      peerCells: 'C2:E2, G2:N2',
      expected: '1180–1310 kWh',
      fits: '1240 kWh',
    });
    if (finding === undefined) return;
    expect(findingSentence(finding, zhCN)).toContain(
      '“电”的数量 12400 kWh（台账!F2）约为同类数的 10 倍',
    );
    expect(findingSentence(finding, enUS)).toContain('The amount 12400 kWh of “电” (台账!F2)');
  });

  it('that is a thousandth, in MWh among kWh, lacks (1.24 − 1240) × 0.5 = −619.38', () => {
    const [finding] = outliers(read([HEADER, slipped(ELECTRICITY, 4, 1.24)]));
    expect(finding?.values).toMatchObject({ times: '1/1000', fits: '1240 kWh' });
    expect(finding?.effectKgCo2e).toBeCloseTo(-619.38, 6);
  });

  it.each([
    ['four times as much, as in a month of trials', 4800],
    ['a third, as in a month of holidays', 400],
    ['thirty times as much, which no point explains', 36_000],
    ['nothing', 0],
  ])('says nothing where it is %s', (_, value) => {
    expect(outliers(read([HEADER, slipped(ELECTRICITY, 4, value)]))).toEqual([]);
  });

  it('says nothing where other things change alike: the plant stood still in April', () => {
    const water = ['水', 't', ...USED.map((kwh) => kwh / 10)];
    const still = [HEADER, slipped(ELECTRICITY, 4, 124), slipped(water, 4, 12)];
    expect(outliers(read(still))).toEqual([]);
    const onlyOne = [HEADER, slipped(ELECTRICITY, 4, 124), water];
    expect(outliers(read(onlyOne))).toHaveLength(1);
  });

  it('says nothing of gas that is burnt in winter', () => {
    const gas = ['天然气', 'm3', 5200, 4900, 3100, 900, 310, 120, 90, 85, 240, 1100, 3300, 4800];
    expect(outliers(read([HEADER, gas]))).toEqual([]);
  });
});

describe('the same thing in several products', () => {
  const pump = (name: string, steel: number, iron: number): Rows => [
    [name, '钢板', steel],
    [name, '铸铁', iron],
  ];
  const ledger = (last: Rows): Rows => [
    ['产品', '材料名称', '用量(kg)'],
    ...pump('泵A', 120, 48),
    ...pump('泵B', 122, 47),
    ...pump('泵C', 119, 49),
    ...pump('泵D', 121, 48),
    ...pump('泵E', 120, 47),
    ...last,
  ];

  it('is told where one is ten times the others: (1210 − 121) × 2 = 2178', () => {
    const [finding, ...others] = outliers(read(ledger(pump('泵F', 1210, 48))));
    expect(others).toEqual([]);
    expect(finding?.cells.map(({ cell }) => cell)).toEqual(['C12']);
    expect(finding?.effectKgCo2e).toBeCloseTo(2178, 6);
  });

  it('is not told of a product that is ten times as heavy in all', () => {
    expect(outliers(read(ledger(pump('泵F', 1210, 480))))).toEqual([]);
  });
});

describe('distances and factors', () => {
  it('of one thing are siblings: 1500 km among 150 is told once, mass × 1350 km × 0.1 = 135', () => {
    const rows = [150, 150, 150, 1500].map((km, index) => [
      '钢板',
      1000 + index * 7,
      km,
      index === 3 ? 0.1 : 0.1,
    ]);
    const study = studyOf(
      gridOf('运输', [
        ['货物名称', '重量(kg)', '运输距离(km)', '运输排放因子(kgCO2e/(t·km))'],
        ...rows,
      ]),
    );
    const [finding, ...others] = outliers(study);
    expect(others).toEqual([]);
    expect(finding?.values).toMatchObject({ of: 'distance', fits: '150 km', expected: '150 km' });
    // 1021 kg of the fourth row: 1.021 t × (1500 − 150) km × 0.1
    expect(finding?.effectKgCo2e).toBeCloseTo(137.835, 6);
  });

  it('in the rows of a ledger: 20.5 among three times 2.05', () => {
    const study = studyOf(
      gridOf('原材料', [
        ['材料名称', '用量(kg)', '排放因子(kgCO2e/kg)'],
        ['油漆', 10, 2.05],
        ['油漆', 11, 2.05],
        ['油漆', 12, 2.05],
        ['油漆', 10, 20.5],
      ]),
    );
    const [finding, ...others] = outliers(study);
    expect(others).toEqual([]);
    expect(finding?.cells.map(({ cell }) => cell)).toEqual(['C5']);
    // 10 kg × (20.5 − 2.05)
    expect(finding?.effectKgCo2e).toBeCloseTo(184.5, 9);
    expect(finding?.values).toMatchObject({ of: 'factor', fits: '2.05 kgCO2e/kg' });
  });
});

describe('what is carried beside what is used', () => {
  const FREIGHT_FACTORS = gridOf('因子', [
    ['名称', '排放因子', '单位', '来源'],
    ['钢板', 2, 'kgCO2e/kg', '库'],
    ['铜', 5, 'kgCO2e/kg', '库'],
    ['铝', 9, 'kgCO2e/kg', '库'],
    ['货车', 0.2, 'kgCO2e/(t·km)', '库'],
  ]);
  const MATERIALS: Rows = [
    ['产品', '材料名称', '用量', '单位'],
    ['甲', '钢板', 1000, 'kg'],
    ['甲', '铜', 300, 'kg'],
    ['甲', '铝', 0.05, 't'],
  ];

  /** The masses carried, in kg, of steel, copper and aluminium, over 200 km. */
  function carried(...masses: readonly (readonly [string, number])[]): readonly Finding[] {
    const rows = masses.map(([name, kg]) => ['甲', name, kg, 200, '货车']);
    const header = ['产品', '材料名称', '运输重量(kg)', '运输距离(km)', '运输方式'];
    return outliers(
      studyOf(gridOf('材料', MATERIALS), gridOf('运输', [header, ...rows]), FREIGHT_FACTORS),
    );
  }

  it('is told where it is ten times as much: (10 − 1) t × 200 km × 0.2 = 360', () => {
    const [told, ...others] = carried(['钢板', 10_000], ['铜', 310], ['铝', 50]);
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      severity: 'warning',
      cells: [{ sheet: '运输', cell: 'C2' }],
      values: { found: '10000 kg', times: '10', used: '1000 kg', usedCells: '材料!C2' },
    });
    expect(told?.effectKgCo2e).toBeCloseTo(360, 9);
    for (const texts of [zhCN, enUS]) {
      const sentence = findingSentence(told as Finding, texts);
      for (const word of ['钢板', '10000 kg', '运输!C2', '1000 kg', '材料!C2', '10']) {
        expect(sentence).toContain(word);
      }
    }
  });

  it('is told where it is a thousandth, tonnes among kilograms: (0.05 − 50) kg × 0.2 × 0.2', () => {
    const [told] = carried(['钢板', 1000], ['铜', 300], ['铝', 0.05]);
    expect(told).toMatchObject({ cells: [{ cell: 'C4' }], values: { times: '1/1000' } });
    expect(told?.effectKgCo2e).toBeCloseTo(-1.998, 9);
  });

  it('is one finding for a whole column with its point moved', () => {
    const found = carried(['钢板', 10_000], ['铜', 3000], ['铝', 500]);
    expect(found.map(({ cells, values }) => [cells.length, values['cases']])).toEqual([[3, 3]]);
    // 13.5 t instead of 1.35 t, over 200 km: 12.15 × 200 × 0.2
    expect(found[0]?.effectKgCo2e).toBeCloseTo(486, 9);
  });

  it('is told of one delivery of several that together are what is used', () => {
    const found = carried(['钢板', 400], ['钢板', 6000], ['铜', 300]);
    expect(found).toMatchObject([{ cells: [{ cell: 'C3' }], values: { times: '10' } }]);
  });

  it.each([
    [
      'as much, with packaging and trimmings',
      [
        ['钢板', 1150],
        ['铜', 290],
      ],
    ],
    [
      'as much in two deliveries',
      [
        ['钢板', 400],
        ['钢板', 600],
        ['铜', 300],
      ],
    ],
    [
      'as much on each of two legs',
      [
        ['钢板', 1000],
        ['钢板', 1000],
        ['铜', 300],
      ],
    ],
    [
      'no power of ten',
      [
        ['钢板', 4000],
        ['铜', 300],
      ],
    ],
    [
      'ten times, where others honestly differ',
      [
        ['钢板', 10_000],
        ['铜', 700],
      ],
    ],
  ] as const)('says nothing of %s', (_, masses) => {
    expect(carried(...masses)).toEqual([]);
  });

  it('says nothing where the mass is taken from the materials', () => {
    const rows = [
      ['产品', '材料名称', '运输距离(km)', '运输方式'],
      ['甲', '钢板', 200, '货车'],
    ];
    const study = studyOf(gridOf('材料', MATERIALS), gridOf('运输', rows), FREIGHT_FACTORS);
    expect(outliers(study)).toEqual([]);
  });
});

describe('what another finding explains', () => {
  it('points to it: the total 12 × 1200 = 14400 shows that 12000 in one row is 1200', () => {
    const rows = Array.from({ length: 12 }, (_, index) => ['电', index === 5 ? 12_000 : 1200]);
    const study = read([['能源名称', '消耗量(kWh)'], ...rows, ['合计', 14_400]]);
    const [finding, ...others] = outliers(study);
    expect(others).toEqual([]);
    expect(finding?.within).toMatchObject({ code: 'scale-slip', at: { cell: 'B14' } });
  });
});

describe('values that are honestly unlike', () => {
  const values = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), {
    minLength: 4,
    maxLength: 24,
  });

  it('of a log-normal ledger are taken for slips in fewer than one group of a thousand', () => {
    const normal = normals(20_260_101);
    const GROUPS = 1500;
    const toldOf = (sigma: number, size: number): number => {
      const groups = Array.from({ length: GROUPS }, () =>
        Array.from({ length: size }, () => Math.exp(sigma * normal())),
      );
      return groups.filter((drawn) => slipsAmong(drawn).slips.length > 0).length;
    };
    for (const sigma of [0.2, 0.5, 1, 1.5, 2, 3]) {
      for (const size of [4, 6, 8, 12, 24]) {
        // 1 in a thousand is 1.5 of 1500; 6 are four standard deviations above that.
        const isFew = toldOf(sigma, size) <= 6;
        expect({ sigma, size, isFew }).toEqual({ sigma, size, isFew: true });
      }
    }
  });

  it('with a slip of ten in one of twelve months are seen while months differ by a fifth', () => {
    const normal = normals(7);
    let seen = 0;
    for (let group = 0; group < 1000; group += 1) {
      const drawn = Array.from(
        { length: 12 },
        (_, index) => Math.exp(0.2 * normal()) * (index === 3 ? 10 : 1),
      );
      if (slipsAmong(drawn).slips.some(({ index, power }) => index === 3 && power === 1)) seen += 1;
    }
    expect(seen).toBeGreaterThan(850);
  });

  it('are judged alike in any order and any unit', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0.01, max: 100, noNaN: true }), (all, unit) => {
        const indices = (some: readonly number[]): readonly number[] =>
          slipsAmong(some)
            .slips.map(({ index }) => some[index] as number)
            .sort((a, b) => a - b);
        expect(indices([...all].reverse())).toEqual(indices(all));
        const scaled = all.map((value) => value * unit);
        expect(indices(scaled)).toHaveLength(indices(all).length);
      }),
      SEEDED,
    );
  });
});
