import fc from 'fast-check';
import { calculateStudy, isSettled } from '../../src/app/calculateStudy';
import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function sumsOf(...sheets: readonly Rows[]): readonly unknown[] {
  const { footprint } = footprintOf(sheets.map((rows, at) => gridOf(`S${String(at)}`, rows)));
  return Object.values(stageSums(footprint));
}

/** Whether everything counts, and the total of the first product. */
function studyOf(...sheets: readonly (readonly [string, Rows])[]) {
  const grids = sheets.map(([name, rows]) => gridOf(name, rows));
  const content = { file: 'ledger.xlsx', sheets: grids, owned: [], copies: [] };
  const choices = { gwp: null, boundary: null, language: null, answers: new Map() };
  const study = calculateStudy([content], choices);
  const told = study.findings.filter(({ code }) => code === 'table-not-understood');
  const [product] = study.footprint.products;
  return { isComplete: isSettled(study), total: product?.totalKgCo2e ?? null, told };
}

/** 46 × 1.7 + 5 × 5.6 + 3 × 6 = 124.2 */
const LEFT_EN: Rows = [
  ['Component', 'Weight (kg)', 'EF (kg CO2e/kg)'],
  ['Iron', 46, 1.7],
  ['Bronze', 5, 5.6],
  ['Steel', 3, 6],
];
const LEFT_ZH: Rows = [
  ['材料', '重量(kg)', '因子(kgCO2e/kg)'],
  ['铁', 46, 1.7],
  ['铜', 5, 5.6],
  ['钢', 3, 6],
];

function beside(left: Rows, right: Rows): Rows {
  const width = left[0]?.length ?? 0;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...(left[row] ?? Array.from({ length: width }, () => null)),
    null,
    ...(right[row] ?? []),
  ]);
}

describe('tables side by side behind a blank column', () => {
  // 61 kWh × 0.4 + 1.4 kg × 2.9 = 28.46
  it.each<[string, Rows, Rows]>([
    [
      'Carrier',
      LEFT_EN,
      [
        ['Carrier', 'Amount', 'Unit', 'EF', 'EF unit'],
        ['Electricity', 61, 'kWh', 0.4, 'kg CO2e/kWh'],
        ['LPG', 1.4, 'kg', 2.9, 'kg CO2e/kg'],
      ],
    ],
    [
      'Utility',
      LEFT_EN,
      [
        ['Utility', 'Usage', 'Unit', 'EF (kg CO2e/unit)'],
        ['Electricity', 61, 'kWh', 0.4],
        ['LPG', 1.4, 'kg', 2.9],
      ],
    ],
    [
      '耗能项',
      LEFT_ZH,
      [
        ['耗能项', '月耗', '计量', '折算值', '折算单位'],
        ['电', 61, 'kWh', 0.4, 'kgCO2e/kWh'],
        ['液化气', 1.4, 'kg', 2.9, 'kgCO2e/kg'],
      ],
    ],
  ])('are two tables where %s heads the second: 124.2 and 28.46', (_, left, right) => {
    expect(sumsOf(beside(left, right))).toEqual([{ rawMaterial: 124.2, production: 28.46 }]);
    expect(sumsOf(beside(right, left))).toEqual([{ rawMaterial: 124.2, production: 28.46 }]);
  });

  it('are two whatever word heads the names of the second, and no unit goes from one to the other', () => {
    const letters = fc.constantFrom(...Array.from('bdgkvwxyz杂能栏丙丁'));
    const word = fc.array(letters, { minLength: 3, maxLength: 8 }).map((some) => some.join(''));
    const amount = fc.double({ min: 0.01, max: 9999, noNaN: true });
    fc.assert(
      fc.property(word, amount, amount, fc.boolean(), (head, kwh, kg, isZh) => {
        const rows: Rows = isZh
          ? [
              [head, '用量', '单位', '因子', '因子单位'],
              ['电', kwh, 'kWh', 0.4, 'kgCO2e/kWh'],
              ['石蜡', kg, 'kg', 2.9, 'kgCO2e/kg'],
            ]
          : [
              [head, 'Amount', 'Unit', 'EF', 'EF unit'],
              ['Electricity', kwh, 'kWh', 0.4, 'kg CO2e/kWh'],
              ['Wax', kg, 'kg', 2.9, 'kg CO2e/kg'],
            ];
        const { total } = studyOf(['S', beside(isZh ? LEFT_ZH : LEFT_EN, rows)]);
        const expected = 124.2 + kwh * 0.4 + kg * 2.9;
        expect(Math.abs((total ?? NaN) / expected - 1)).toBeLessThan(1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, Rows, number]>([
    [
      // 124.2 + (0.046 × 100 + 0.005 × 200 + 0.003 × 50) t·km × 0.1
      'who carries them and how far',
      [
        ['承运商', '运距(km)', '运输因子(kgCO2e/tkm)'],
        ['甲', 100, 0.1],
        ['乙', 200, 0.1],
        ['丙', 50, 0.1],
      ],
      124.775,
    ],
    ['a note', [['备注'], ['回收料'], ['外购'], ['外购']], 124.2],
  ])('are one table where the second says of the same items %s', (_, right, total) => {
    expect(studyOf(['材料', beside(LEFT_ZH, right)]).total).toBeCloseTo(total, 9);
  });
});

describe('figures behind a blank column that were not told apart', () => {
  function severityOf(right: Rows): readonly unknown[] {
    const { inventory } = footprintOf([gridOf('材料', beside(LEFT_ZH, right))]);
    const unused = inventory.findings.filter(({ code }) => code === 'column-not-used');
    return unused.map(({ severity }) => severity);
  }

  it('leave no complete figure where names of their own stand before them', () => {
    const right: Rows = [
      ['Träger', 'Menge', 'Faktor'],
      ['Strom', 61, 0.4],
      ['Gas', 1.4, 2.9],
    ];
    expect(severityOf(right)).toEqual(['error']);
  });

  it('are only told where they are about the same items', () => {
    const right: Rows = [
      ['供应商', '名次'],
      ['甲', 4],
      ['乙', 2],
      ['丙', 9],
    ];
    expect(severityOf(right)).toEqual(['info']);
  });
});

describe('a header amid a table that no word tells', () => {
  it.each<[string, Rows]>([
    [
      'English',
      [
        ['Electricity', 'Consumption (MWh)', 'EF (kgCO2e/MWh)'],
        ['Grid power', 100, 400],
        ['Kiln line', 'Clinker (t)', 'EF (tCO2/t clinker)'],
        ['Calcination', 1000, 0.525],
      ],
    ],
    [
      'Chinese',
      [
        ['能源', '用量(MWh)', '因子(kgCO2e/MWh)'],
        ['市电', 100, 400],
        ['窑线', '熟料(t)', '因子(tCO2/t熟料)'],
        ['煅烧', 1000, 0.525],
      ],
    ],
  ])('begins a table of its own: 100 × 400 + 1000 t × 525 kg/t (%s)', (_, rows) => {
    expect(studyOf(['S', rows]).total).toBeCloseTo(565_000, 6);
  });

  it('is told by its units whatever its words', () => {
    const word = fc
      .array(fc.constantFrom(...Array.from('bdgkvwxyz窑线料杂')), { minLength: 3, maxLength: 6 })
      .map((some) => some.join(''));
    fc.assert(
      fc.property(word, word, word, (name, amount, factor) => {
        const { total } = studyOf([
          'S',
          [
            ['Electricity', 'Consumption (MWh)', 'EF (kgCO2e/MWh)'],
            ['Grid power', 100, 400],
            [name, `${amount} (t)`, `${factor} (kgCO2e/t)`],
            ['Calcination', 1000, 525],
          ],
        ]);
        expect(total).toBeCloseTo(565_000, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('is told by one unit alone: 1000 t and not 1000 MWh, whose factor lacks its unit', () => {
    const rows: Rows = [
      ['Electricity', 'Consumption (MWh)', 'EF (kgCO2e/MWh)'],
      ['Grid power', 100, 400],
      ['Zone', 'Grog (t)', 'Quux'],
      ['Calcination', 1000, 525],
    ];
    const { inventory } = footprintOf([gridOf('S', rows)]);
    const charged = inventory.activities.filter(({ factor }) => factor !== null);
    expect(charged.map(({ name }) => name)).toEqual(['Grid power']);
  });

  it('is none where an item has texts for figures', () => {
    const { isComplete, total } = studyOf([
      'S',
      [
        ['Material', 'Consumption (kg)', 'EF (kgCO2e/kg)'],
        ['Steel', 100, 2],
        ['Seal kit (EPDM)', 'see drawing', 'n/a'],
        ['Copper', 10, 4],
      ],
    ]);
    expect([isComplete, total]).toEqual([false, 240]);
  });
});

describe('a row of factors at the foot', () => {
  // (100 + 110) kWh × 0.5 + (20 + 22) m3 × 2.1 = 193.2
  const MONTHS: Rows = [
    ['月份', '用电量(kWh)', '天然气(m³)'],
    ['1月', 100, 20],
    ['2月', 110, 22],
  ];

  it.each<[string, readonly CellContent[]]>([
    ['排放因子(kgCO2e/单位)', ['排放因子(kgCO2e/单位)', 0.5, 2.1]],
    ['EF (t CO2e/unit)', ['EF (t CO2e/unit)', 0.0005, 0.0021]],
    ['碳排放因子(kgCO2e/计量单位)', ['碳排放因子(kgCO2e/计量单位)', 0.5, 2.1]],
  ])('is of the carriers above it and no month: %s', (_, row) => {
    expect(sumsOf([...MONTHS, row])).toEqual([{ production: 193.2 }]);
    expect(sumsOf([...MONTHS.slice(0, 1), row, ...MONTHS.slice(1)])).toEqual([
      { production: 193.2 },
    ]);
  });

  it('is of what the title names: 210 × 0.5', () => {
    const rows: Rows = [
      ['月份', '用量(kWh)'],
      ['1月', 100],
      ['2月', 110],
      ['排放因子(kgCO2e/kWh)', 0.5],
    ];
    expect(studyOf(['用电', rows]).total).toBeCloseTo(105, 9);
  });

  it('stands below a line of units of which one is unknown: 210 × 0.5 + 42 × 2.1 + 70 × 0.2', () => {
    const rows: Rows = [
      ['月份', '用电量', '天然气', '自来水', '组件产量'],
      [null, 'kWh', 'm³', 't', 'GWp'],
      ['1月', 100, 20, 30, null],
      ['2月', 110, 22, 40, null],
      ['排放因子(kgCO2e/单位)', 0.5, 2.1, 0.2, null],
    ];
    expect(studyOf(['A', rows]).total).toBeCloseTo(207.2, 9);
  });

  it.each<[string, Rows, number]>([
    [
      // 100 × 2 + 10 × 4 + (0.1 t × 100 km + 0.01 t × 200 km) × 0.1
      'with its unit beside it',
      [
        ['材料', '用量', '单位', '排放因子', '因子单位', '运距(km)'],
        ['钢', 100, 'kg', 2, 'kgCO2e/kg', 100],
        ['铜', 10, 'kg', 4, 'kgCO2e/kg', 200],
        ['公路运输因子', null, null, 0.1, 'kgCO2e/tkm', null],
      ],
      241.2,
    ],
    [
      // 50 × 0.9 + 6 × 1 + (0.05 t × 600 km + 0.006 t × 200 km) × 0.1
      'in a column for factors of another unit',
      [
        [null, 'Quantity', 'Unit', 'Carbon factor (kg CO2e/unit)', 'Delivery distance (km)'],
        ['Kraft paper', 50, 'kg', 0.9, 600],
        ['Handles', 6, 'kg', 1, 200],
        ['Road freight factor', null, null, '0.1 kg CO2e/tkm', null],
      ],
      54.12,
    ],
  ])('that calls itself the factor of freight is that of all legs: %s', (_, rows, total) => {
    expect(studyOf(['S', rows]).total).toBeCloseTo(total, 9);
  });

  it('is an item where it names no factor: its amount is missing', () => {
    const rows: Rows = [
      ['材料', '用量', '单位', '排放因子', '因子单位'],
      ['钢', 100, 'kg', 2, 'kgCO2e/kg'],
      ['铜', null, null, 4, 'kgCO2e/kg'],
    ];
    expect(studyOf(['S', rows]).isComplete).toBe(false);
  });
});

describe('a table of which nothing is used', () => {
  const MATERIALS: Rows = [
    ['材料', '用量(kg)', '因子(kgCO2e/kg)'],
    ['钢', 10, 2],
  ];

  it('never leaves a complete figure, whatever words and units head it', () => {
    const letters = fc.constantFrom(...Array.from('bdgkvwxyz折算度栏杂项'));
    const word = fc.array(letters, { minLength: 3, maxLength: 7 }).map((some) => some.join(''));
    const unit = fc.constantFrom(
      '',
      '(kWh/kWh)',
      '(m³/件)',
      ' (kWh/unit)',
      '(kg/批)',
      ' (x)',
      '(GJ/km)',
    );
    const figure = fc.double({ min: 0.01, max: 9999, noNaN: true });
    let dropped = 0;
    fc.assert(
      fc.property(word, word, unit, figure, figure, (name, amount, behind, one, other) => {
        const { isComplete, total } = studyOf(
          ['材料', MATERIALS],
          [
            '其他',
            [
              [name, `${amount}${behind}`],
              ['涂布', one],
              ['烘干', other],
            ],
          ],
        );
        const isWithout = total === null || Math.abs(total - 20) < 1e-9;
        if (isWithout) dropped += 1;
        expect(isComplete && isWithout).toBe(false);
      }),
      { numRuns: 150 },
    );
    expect(dropped).toBeGreaterThan(20);
  });

  it.each<[string, Rows]>([
    [
      'results',
      [
        ['阶段', '碳排放(kgCO2e)'],
        ['原材料', 20],
        ['合计', 20],
      ],
    ],
    [
      'texts',
      [
        ['项目', '说明'],
        ['边界', '摇篮到大门'],
        ['周期', '全年'],
      ],
    ],
    [
      'money',
      [
        ['部门', '金额(元)'],
        ['一车间', 2000],
        ['二车间', 3100],
      ],
    ],
  ])('takes no figure away where it holds %s', (_, rows) => {
    const { isComplete, told } = studyOf(['材料', MATERIALS], ['其他', rows]);
    expect(isComplete).toBe(true);
    expect(told.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is no second table where one item has two names: 零件 | 材料 | 毛重 | 净重', () => {
    const rows: Rows = [
      ['零件', '材料', '毛重(kg)', '净重(kg)', '因子(kgCO2e/kg)'],
      ['阀体', '铸钢', 42, 31.5, 2.9],
      ['阀杆', '2Cr13', 3.6, 2.2, 4.9],
    ];
    expect(studyOf(['材料', rows]).told).toEqual([]);
  });
});
