import fc from 'fast-check';
import { isWasteTitle } from '../../src/ledger/rows/natureOfRow';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';
import { formReading, type Sheets } from '../support/lawsOfForms';

type Rows = Sheets[string];

const EF: Rows = [
  ['Name', 'EF (kgCO2e/kg)'],
  ['Steel', 2],
  ['Wood', 0.3],
];
const EF_ZH: Rows = [
  ['名称', '因子(kgCO2e/kg)'],
  ['钢材', 2],
  ['木材', 0.3],
];

function reading(sheets: Sheets, answers: Readonly<Record<string, string>> = {}) {
  const { sums, asked } = formReading(sheets, answers);
  return { sums: Object.values(sums), asked: asked.filter((code) => code !== 'unit-of-analysis') };
}

/** Materials of 1000 kg, and further sheets. */
function withMaterials(more: Sheets): Sheets {
  return {
    Materials: [
      ['Material', 'Amount (kg)'],
      ['Steel', 1000],
    ],
    EF,
    ...more,
  };
}

describe('waste of a material', () => {
  it.each<[string, Rows]>([
    [
      'Waste',
      [
        ['Item', 'Material', 'Amount (kg)'],
        ['Turnings', 'Steel', 120],
      ],
    ],
    [
      'Waste',
      [
        ['Material', 'Amount (kg)'],
        ['Steel', 120],
      ],
    ],
    [
      'Sheet2',
      [
        ['Waste', 'Amount (kg)'],
        ['Steel', 120],
      ],
    ],
    [
      'Sheet2',
      [
        ['Category', 'Item', 'Amount (kg)'],
        ['Waste', 'Steel', 120],
      ],
    ],
    [
      'Sheet2',
      [
        ['Item', 'Material', 'Amount (kg)'],
        ['Offcuts', 'Steel', 120],
      ],
    ],
    [
      'Sheet2',
      [
        ['Item', 'Disposal route', 'Amount (kg)'],
        ['Steel', 'Landfill', 120],
      ],
    ],
    ['Sheet2', [['Waste 2024'], ['Item', 'Amount (kg)'], ['Steel', 120]]],
    [
      'End of life',
      [
        ['Item', 'Amount (kg)'],
        ['Steel', 120],
      ],
    ],
  ])('on %s, as %j, has no factor of new steel: 1000 × 2 = 2000 and a question', (sheet, rows) => {
    const sheets = withMaterials({ [sheet]: rows });
    const { sums, asked } = reading(sheets);
    expect(sums.map(({ rawMaterial }) => rawMaterial)).toEqual([2000]);
    expect(asked).toEqual(['missing-factor']);
    // 120 × 2 = 240 once somebody has said that it is steel’s after all.
    const answered = reading(sheets, { 'missing-factor': 'steel' }).sums;
    expect(
      answered.map((stages) =>
        Object.values(stages).reduce<number>((sum, one) => sum + (one ?? NaN), 0),
      ),
    ).toEqual([2240]);
  });

  it.each<[string, Rows]>([
    [
      '废料表',
      [
        ['名称', '材质', '数量(kg)'],
        ['车屑', '钢材', 120],
      ],
    ],
    [
      '固体废物台账',
      [
        ['名称', '产生量(kg)'],
        ['钢材', 120],
      ],
    ],
    [
      '廢棄物處理',
      [
        ['名稱', '數量(kg)'],
        ['钢材', 120],
      ],
    ],
    [
      '数据',
      [
        ['废弃物名称', '数量(kg)'],
        ['钢材', 120],
      ],
    ],
    [
      '数据',
      [
        ['名称', '处置方式', '数量(kg)'],
        ['钢材', '填埋', 120],
      ],
    ],
    [
      '数据',
      [
        ['名称', '材质', '数量(kg)'],
        ['边角料', '钢材', 120],
      ],
    ],
  ])('%s，%j：1000 × 2 = 2000，废料要问', (sheet, rows) => {
    const { sums, asked } = reading({
      原材料: [
        ['名称', '用量(kg)'],
        ['钢材', 1000],
      ],
      因子: EF_ZH,
      [sheet]: rows,
    });
    expect(sums.map(({ rawMaterial }) => rawMaterial)).toEqual([2000]);
    expect(asked).toEqual(['missing-factor']);
  });

  it.each<[string, Rows]>([
    ['its name', [...EF, ['Turnings', 0.02]]],
    ['the header of its list', EF],
    ['a sheet of its own', EF],
    [
      'a cell beside it',
      [
        ['Name', 'EF (kgCO2e/kg)', 'Description'],
        ['Steel', 2, 'hot rolled'],
        ['Steel', 0.02, 'to landfill'],
      ],
    ],
    [
      'a heading above it',
      [['Name', 'EF (kgCO2e/kg)'], ['Steel', 2], ['Waste treatment'], ['Steel', 0.02]],
    ],
  ])('has the factor that %s tells to be of waste: 2000 + 120 × 0.02 = 2002.4', (told, list) => {
    const own: Sheets =
      told === 'a sheet of its own'
        ? {
            'Waste EF': [['Waste factors'], ['Name', 'EF (kgCO2e/kg)'], ['Steel', 0.02]],
          }
        : told === 'the header of its list'
          ? {
              List: [
                ['Waste stream', 'EF (kgCO2e/kg)'],
                ['Steel', 0.02],
              ],
            }
          : {};
    const { sums, asked } = reading({
      ...withMaterials({
        Waste: [
          ['Item', 'Material', 'Amount (kg)'],
          ['Turnings', 'Steel', 120],
        ],
      }),
      EF: list,
      ...own,
    });
    expect(sums).toEqual([{ rawMaterial: 2000, production: 2.4 }]);
    expect(asked).toEqual([]);
  });

  it('offers the ledger’s factors of waste first, and takes none', () => {
    const sheets = withMaterials({
      EF: [...EF, ['Scrap metal to recycling', 0.02]],
      Waste: [
        ['Item', 'Material', 'Amount (kg)'],
        ['Turnings', 'Steel', 120],
      ],
    });
    const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
    const { inventory } = footprintOf(grids);
    const [question] = inventory.questions.filter(({ code }) => code === 'missing-factor');
    expect(question?.assumed).toBeNull();
    expect(question?.options.map(({ key }) => key)).toEqual([
      'scrapmetaltorecycling',
      'steel',
      'none',
    ]);
  });

  it('has nothing to ask where the factor stands in its row: 120 × 0.02 = 2.4', () => {
    const { sums, asked } = reading({
      Waste: [
        ['Item', 'Amount (kg)', 'EF (kgCO2e/kg)'],
        ['Steel', 120, 0.02],
      ],
    });
    expect(sums).toEqual([{ production: 2.4 }]);
    expect(asked).toEqual([]);
  });

  it.each([
    ['Scrap steel', 'Materials'],
    ['废钢', '原材料'],
    ['Wood chips', 'Materials'],
    ['Steel sheet', 'Materials and waste'],
  ])('%s that is put in on %s has the factor of its name: 100 × 0.4 = 40', (name, sheet) => {
    const { sums, asked } = reading({
      [sheet]: [
        ['Material', 'Amount (kg)'],
        [name, 100],
      ],
      EF: [...EF, [name, 0.4]],
    });
    expect(sums).toEqual([{ rawMaterial: 40 }]);
    expect(asked).toEqual([]);
  });

  it('leaves energy that treats it alone: 100 kWh × 0.5 + 10 L × 2.7 = 77', () => {
    const { sums, asked } = reading({
      'Waste treatment': [
        ['Item', 'Amount', 'Unit'],
        ['Electricity', 100, 'kWh'],
        ['Diesel', 10, 'L'],
      ],
      EF: [
        ['Name', 'EF', 'Unit'],
        ['Electricity', 0.5, 'kgCO2e/kWh'],
        ['Diesel', 2.7, 'kgCO2e/L'],
      ],
    });
    expect(sums).toEqual([{ production: 77 }]);
    expect(asked).toEqual([]);
  });

  it('is no material’s either: steel has only the factor of the list for waste, and is asked', () => {
    const { sums, asked } = reading({
      Materials: [
        ['Material', 'Amount (kg)'],
        ['Steel', 1000],
      ],
      'Waste treatment': [
        ['Name', 'EF (kgCO2e/kg)'],
        ['Steel', 0.02],
      ],
    });
    expect(sums.flatMap(Object.values)).not.toContain(20);
    expect(asked).toEqual(['missing-factor']);
  });

  it.each([
    ['Recycled sheet', 'Material', 'Part'],
    ['再生钢板', '材质', '部件'],
    ['Heat treatment', 'Material', 'Item'],
    ['热处理', '材质', '名称'],
  ])(
    '%s beside its %s has no factor of the new material: 1000 × 2 = 2000',
    (name, header, item) => {
      const { sums, asked } = reading({
        数据: [
          [item, header, 'kg'],
          ['A1', 'Steel', 1000],
          [name, 'Steel', 120],
        ],
        EF,
      });
      expect(sums).toEqual([{ rawMaterial: 2000 }]);
      expect(asked).toContain('missing-factor');
    },
  );

  it.each([
    ['Process', 'Heat treatment'],
    ['工序', '热处理'],
  ])('%s %s takes in what stands beside it: 120 × 2 = 240', (header, step) => {
    const rows: Rows = [
      [header, 'Material', 'kg'],
      [step, 'Steel', 120],
    ];
    expect(reading({ Data: rows, EF })).toEqual({ sums: [{ rawMaterial: 240 }], asked: [] });
  });

  it('is told by titles in any order and script, and by none of materials', () => {
    const en = fc
      .tuple(
        fc.constantFrom('', 'Solid ', 'Production ', 'Plant A - '),
        fc.constantFrom('waste', 'Scrap', 'wastes', 'Disposal'),
        fc.constantFrom('', ' list', ' 2024', ' log', ' treatment data'),
      )
      .map((words) => words.join(''));
    const zh = fc
      .tuple(
        fc.constantFrom('', '生产', '2024年', '一车间'),
        fc.constantFrom('废料', '固体废物', '危廢', '边角料', '廢棄物'),
        fc.constantFrom('', '台账', '处置记录', '表', '產生量'),
      )
      .map((words) => words.join(''));
    fc.assert(fc.property(fc.oneof(en, zh), (title) => isWasteTitle(title)));
    const materials = [
      'Materials and waste',
      'Waste heat boiler',
      '废钢冶炼原料',
      '废纸浆生产线',
      'Inputs (waste)',
    ];
    expect(materials.filter(isWasteTitle)).toEqual([]);
  });

  it('keeps the footprint of materials whatever they are called: 3 × 4 + 5 × 2 = 22', () => {
    const word = fc.stringMatching(/^[B-DF-HJ-NP-TV-Z]{5,8}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 4, maxLength: 4 }), ([a, b, x, y]) => {
        const { footprint } = footprintOf([
          gridOf('BOM', [
            ['Part', 'Material', 'kg'],
            [a ?? '', x ?? '', 3],
            [b ?? '', y ?? '', 5],
          ]),
          gridOf('Waste', [
            ['Item', 'Material', 'kg'],
            [b ?? '', y ?? '', 7],
          ]),
          gridOf('EF', [
            ['Name', 'EF (kgCO2e/kg)'],
            [x ?? '', 4],
            [y ?? '', 2],
          ]),
        ]);
        expect(Object.values(stageSums(footprint)).map((one) => one['rawMaterial'])).toEqual([22]);
        expect(Object.values(stageSums(footprint)).map((one) => one['production'] ?? null)).toEqual(
          [null],
        );
      }),
      { numRuns: 20 },
    );
  });
});
