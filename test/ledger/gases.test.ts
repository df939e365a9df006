import type { CellContent } from '../../src/workbook/grid';
import { gasResults } from '../../src/core/gases/gasResults';
import { gwpSetIn } from '../../src/ledger/inventory/questions/gwpSetIn';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const FOSSIL = { 'methane-origin:因子:ch4': 'CH4-fossil' };
const SETS = ['AR4', 'AR5', 'AR6'] as const;

function studyOf(
  sheets: Readonly<Record<string, Rows>>,
  answers: Readonly<Record<string, string>> = {},
): ReturnType<typeof footprintOf> {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  return footprintOf(grids, answers);
}

/** Twelve digits, as `stageSums` has them. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function gasesOf({ footprint }: ReturnType<typeof footprintOf>): Readonly<Record<string, number>> {
  const [product] = footprint.products;
  if (product === undefined) throw new Error('No product.');
  const stages = product.stages.map(({ stage }) => stage);
  return Object.fromEntries(
    gasResults(product, stages, footprint.method.gwp).map(({ key, kgCo2e }) => [
      key,
      rounded(kgCo2e),
    ]),
  );
}

/** Boilers: 2 TJ of gas. */
const FUEL: Rows = [
  ['能源', '用量', '单位'],
  ['天然气', 2000, 'GJ'],
];

/** 56 100 kg CO2, 1 kg CH4, 0.1 kg N2O for one TJ (IPCC 2006, volume 2, table 2.2). */
const BY_COLUMN: Rows = [
  ['燃料', 'CO2', 'CH4', 'N2O', '单位', '来源'],
  ['天然气', 56100, 1, 0.1, 'kg/TJ', 'IPCC 2006'],
];

// 2 TJ × (56 100 + 1 × GWP of CH4 + 0.1 × GWP of N2O)
const BY_SET = {
  AR4: 2 * (56100 + 25 + 29.8),
  AR5: 2 * (56100 + 30 + 26.5),
  AR6: 2 * (56100 + 29.8 + 27.3),
};

describe('factors that are given by gas', () => {
  it.each(SETS)('side by side, weighed by %s', (set) => {
    const study = studyOf({ 能耗: FUEL, 因子: BY_COLUMN }, { ...FOSSIL, 'setting:gwp': set });
    expect(study.inventory.questions.map(({ code }) => code)).not.toContain('gas-released');
    expect(stageSums(study.footprint)).toEqual({ 能耗: { production: rounded(BY_SET[set]) } });
  });

  it('come to CO2, CH4 and N2O that add up: 112 200 + 59.6 + 54.6', () => {
    const study = studyOf({ 能耗: FUEL, 因子: BY_COLUMN }, FOSSIL);
    expect(gasesOf(study)).toEqual({ CO2: 112200, 'CH4-fossil': 59.6, N2O: 54.6 });
  });

  const UNITS: readonly (readonly [string, Rows])[] = [
    [
      'units in the headers, of their own',
      [
        ['燃料', 'CO2因子(kgCO2/GJ)', 'CH4因子(gCH4/GJ)', 'N2O排放因子(kgN2O/TJ)'],
        ['天然气', 56.1, 1, 0.1],
      ],
    ],
    [
      'rows, with the gas behind the name',
      [
        ['因子名称', '排放因子', '单位'],
        ['天然气 CO2', 56100, 'kgCO2/TJ'],
        ['天然气 CH4', 1, 'kgCH4/TJ'],
        ['天然气（N2O）', 0.1, 'kgN2O/TJ'],
      ],
    ],
    [
      'rows, with a column of gases',
      [
        ['因子名称', '气体', '排放因子', '单位'],
        ['天然气', 'CO2', 56100, 'kg/TJ'],
        ['天然气', 'CH4', 1, 'kg/TJ'],
        ['天然气', 'N2O', 0.1, 'kg/TJ'],
      ],
    ],
    [
      'headers that are units, as US EPA has them',
      [
        ['Fuel', 'kg CO2 per GJ', 'g CH4 per GJ', 'g N2O per GJ'],
        ['natural gas', 56.1, 1, 0.1],
      ],
    ],
    [
      'the same for two units, of which the first is read',
      [
        [
          'Fuel',
          'kg CO2 per GJ',
          'g CH4 per GJ',
          'g N2O per GJ',
          'kg CO2 per MWh',
          'g CH4 per MWh',
        ],
        ['natural gas', 56.1, 1, 0.1, 201.96, 3.6],
      ],
    ],
    [
      'CO2 told by the unit of the factor',
      [
        ['燃料', '排放因子(kgCO2/TJ)', 'CH4(kg/TJ)', 'N2O(kg/TJ)'],
        ['天然气', 56100, 1, 0.1],
      ],
    ],
    [
      'rows, of which the first names no gas',
      [
        ['因子名称', '排放因子', '单位'],
        ['天然气', 56100, 'kgCO2/TJ'],
        ['天然气 CH4', 1, 'kgCH4/TJ'],
        ['天然气 N2O', 0.1, 'kgN2O/TJ'],
      ],
    ],
    [
      'English',
      [
        ['Fuel', 'CO2 emission factor (kg/TJ)', 'CH4 EF (kg/TJ)', 'N2O EF (kg/TJ)'],
        ['natural gas', 56100, 1, 0.1],
      ],
    ],
  ];
  it.each(UNITS)('%s: 112 314.2 by AR6', (_, rows) => {
    const study = studyOf({ 能耗: FUEL, 因子: rows }, FOSSIL);
    expect(stageSums(study.footprint)).toEqual({ 能耗: { production: rounded(BY_SET.AR6) } });
  });

  it('one header above them: 112 314.2', () => {
    const rows = [
      ['燃料', '排放因子(kg/TJ)', null, null],
      [null, 'CO2', 'CH4', 'N2O'],
      ['天然气', 56100, 1, 0.1],
    ];
    const merges = [
      { top: 0, left: 1, bottom: 0, right: 3 },
      { top: 0, left: 0, bottom: 1, right: 0 },
    ];
    const { footprint } = footprintOf([gridOf('能耗', FUEL), gridOf('因子', rows, merges)], FOSSIL);
    expect(stageSums(footprint)).toEqual({ 能耗: { production: rounded(BY_SET.AR6) } });
  });

  it('in the row itself: 100 kg × (3 + 0.001 × 27)', () => {
    const rows = [
      ['材料', '用量(kg)', 'CO2因子(kgCO2/kg)', 'CH4因子（非化石）(kgCH4/kg)'],
      ['木浆', 100, 3, 0.001],
    ];
    expect(stageSums(studyOf({ 泵: rows }).footprint)).toEqual({ 泵: { rawMaterial: 302.7 } });
  });

  it('asks where methane comes from, and counts nothing until somebody says', () => {
    const study = studyOf({ 能耗: FUEL, 因子: BY_COLUMN });
    const asked = study.inventory.questions.filter(({ code }) => code === 'methane-origin');
    expect(asked.map(({ id, assumed }) => [id, assumed])).toEqual([
      ['methane-origin:因子:ch4', null],
    ]);
    expect(stageSums(study.footprint)).toEqual({ 能耗: { production: null } });
  });

  it('does not ask in AR4, which has one value', () => {
    const study = studyOf({ 能耗: FUEL, 因子: BY_COLUMN }, { 'setting:gwp': 'AR4' });
    expect(study.inventory.questions.map(({ code }) => code)).toEqual(['unit-of-analysis']);
  });

  it('AR4 has one methane, also where the ledger tells two: 10 × 0.1 × 25 + 10 × 0.2 × 25', () => {
    const rows = [
      ['材料', '用量(kg)', '化石CH4(kgCH4/kg)', '非化石CH4(kgCH4/kg)'],
      ['木浆', 10, 0.1, 0.2],
    ];
    const study = studyOf({ 泵: rows }, { 'setting:gwp': 'AR4' });
    expect(gasesOf(study)).toEqual({ 'CH4-non-fossil': 75 });
    // AR6 weighs them by 29.8 and 27
    expect(gasesOf(studyOf({ 泵: rows }))).toEqual({ 'CH4-fossil': 29.8, 'CH4-non-fossil': 54 });
  });

  it('of freight: 1 t × 100 km × (50 g + 0.01 g × 273) = 5.273 kg', () => {
    const goods = [
      ['材料', '用量(t)', '运距(km)', '因子(kgCO2e/t)'],
      ['钢', 1, 100, 2],
    ];
    const factors = [
      ['运输方式', 'CO2(g/(t·km))', 'N2O(g/(t·km))'],
      ['公路运输', 50, 0.01],
    ];
    const study = studyOf({ 泵: goods, 运输因子: factors });
    expect(stageSums(study.footprint)).toEqual({ 泵: { rawMaterial: 2, transport: 5.273 } });
    expect(study.inventory.factors.map(({ unitText }) => unitText)).toContain('kgCO2e/(t·km)');
  });

  it('a gas whose cell is blank is not part of it, and a cell in error leaves no factor', () => {
    const blank = [...BY_COLUMN.slice(0, 1), ['天然气', 56100, null, 0.1, 'kg/TJ', 'IPCC 2006']];
    expect(stageSums(studyOf({ 能耗: FUEL, 因子: blank }).footprint)).toEqual({
      能耗: { production: 112254.6 },
    });
    const wrong: Rows = [
      ...BY_COLUMN.slice(0, 1),
      ['天然气', 56100, { error: '#REF!' }, 0.1, 'kg/TJ', 'IPCC 2006'],
    ];
    const study = studyOf({ 能耗: FUEL, 因子: wrong });
    expect(stageSums(study.footprint)).toEqual({ 能耗: { production: null } });
    expect(study.inventory.findings.map(({ code }) => code)).toContain('error-cell');
  });

  it('words in place of a gas leave no factor, and a dash is nothing', () => {
    const more = ['柴油', 74100, 3, 0.6, 'kg/TJ', 'IPCC 2006'];
    const rowsWith = (cell: CellContent): Rows => [
      ...BY_COLUMN.slice(0, 1),
      ['天然气', 56100, 1, cell, 'kg/TJ', 'IPCC 2006'],
      more,
    ];
    const words = studyOf({ 能耗: FUEL, 因子: rowsWith('见附录') }, FOSSIL);
    expect(stageSums(words.footprint)).toEqual({ 能耗: { production: null } });
    expect(words.inventory.findings.map(({ code }) => code)).toContain('unreadable-value');
    const dash = studyOf({ 能耗: FUEL, 因子: rowsWith('—') }, FOSSIL);
    expect(stageSums(dash.footprint)).toEqual({ 能耗: { production: 112259.6 } });
  });

  it('gases for different kinds of amounts are no factor, and told', () => {
    const rows = [
      ['燃料', 'CO2(kg/TJ)', 'CH4(kg/t)', 'N2O(kg/TJ)'],
      ['天然气', 56100, 1, 0.1],
    ];
    const study = studyOf({ 能耗: FUEL, 因子: rows }, FOSSIL);
    expect(stageSums(study.footprint)).toEqual({ 能耗: { production: null } });
    expect(study.inventory.findings.map(({ code }) => code)).toContain('factor-unit');
  });

  it('a column of CO2 alone is the factor, in CO2', () => {
    const rows = [
      ['燃料', 'CO2排放因子(kgCO2/GJ)'],
      ['天然气', 56.1],
    ];
    const { inventory, footprint } = studyOf({ 能耗: FUEL, 因子: rows });
    expect(inventory.factors.map(({ gas, gases }) => [gas, gases])).toEqual([['CO2', undefined]]);
    expect(stageSums(footprint)).toEqual({ 能耗: { production: 112200 } });
  });

  it('of two columns of CO2 alone the one that fits the amount is the factor', () => {
    const rows = [
      ['材料', '用量(kg)', 'CO2因子(kgCO2/kg)', 'CO2因子(kgCO2/GJ)'],
      ['木浆', 100, 3, 70],
    ];
    expect(stageSums(studyOf({ 泵: rows }).footprint)).toEqual({ 泵: { rawMaterial: 300 } });
  });

  it('gases beside a factor in CO2e are what it is made of: 2 TJ × 56 160', () => {
    const rows = [
      ['燃料', '排放因子(kgCO2e/TJ)', 'CH4(kg/TJ)', 'N2O(kg/TJ)'],
      ['天然气', 56160, 1, 0.1],
    ];
    const { footprint } = studyOf({ 能耗: FUEL, 因子: rows });
    expect(stageSums(footprint)).toEqual({ 能耗: { production: 112320 } });
  });

  it('results by gas beside a factor are no factors', () => {
    const rows = [
      ['材料', '用量(kg)', '排放因子', '因子单位', 'CO2', 'CH4'],
      ['钢板', 100, 2, 'kgCO2e/kg', 190, 0.4],
    ];
    expect(stageSums(studyOf({ 泵: rows }).footprint)).toEqual({ 泵: { rawMaterial: 200 } });
  });
});

describe('greenhouse gases that get into the air', () => {
  // R-410A is half HFC-32, half HFC-125: AR4 (675 + 3500)/2, AR5 (677 + 3170)/2, AR6 (771 + 3740)/2
  const BLEND = { AR4: 2 * 2087.5, AR5: 2 * 1923.5, AR6: 2 * 2255.5 };
  it.each(SETS)('2 kg of leaked R-410A by %s', (set) => {
    const rows = [
      ['名称', '泄漏量', '单位'],
      ['R-410A制冷剂', 2, 'kg'],
    ];
    const { footprint } = studyOf({ 生产: rows }, { 'setting:gwp': set });
    expect(Object.values(stageSums(footprint))).toEqual([{ production: BLEND[set] }]);
  });

  it('500 g of topped up SF6: 0.5 × 25 200', () => {
    const rows = [
      ['项目', '用量', '单位'],
      ['六氟化硫补充', 500, 'g'],
    ];
    const { footprint } = studyOf({ 生产能耗: rows });
    expect(Object.values(stageSums(footprint))).toEqual([{ production: 12600 }]);
  });

  it('asks whether it did where nothing says so', () => {
    const rows = [
      ['材料', '用量', '单位'],
      ['R-134a', 2, 'kg'],
    ];
    const asked = studyOf({ 空调: rows });
    const [question] = asked.inventory.questions.filter(({ code }) => code === 'gas-released');
    expect(question?.assumed).toBeNull();
    expect(stageSums(asked.footprint)).toEqual({ 空调: { rawMaterial: null } });
    const said = studyOf({ 空调: rows }, { [question?.id ?? '']: 'released' });
    expect(stageSums(said.footprint)).toEqual({ 空调: { production: 3060 } });
    const kept = studyOf({ 空调: rows }, { [question?.id ?? '']: 'contained' });
    expect(kept.footprint.findings.map(({ code }) => code)).toEqual(['missing-factor']);
  });

  it('a factor of the ledger for it comes first: 2 × 1430', () => {
    const rows = [
      ['名称', '泄漏量', '单位', '排放因子', '因子单位'],
      ['R-134a', 2, 'kg', 1430, 'kgCO2e/kg'],
    ];
    const { footprint } = studyOf({ 生产: rows });
    expect(Object.values(stageSums(footprint))).toEqual([{ production: 2860 }]);
  });
});

describe('what stands apart', () => {
  // 100 kg × 0.3 counts; 100 × 1.8 biogenic and 100 × 0.05 of land use do not
  it.each([
    [
      'columns',
      [
        ['材料', '排放因子(kgCO2e/kg)', '生物源CO2(kgCO2/kg)', '土地利用变化(kgCO2e/kg)'],
        ['木托盘', 0.3, 1.8, 0.05],
      ],
    ],
    [
      'rows',
      [
        ['材料', '排放因子', '单位'],
        ['木托盘', 0.3, 'kgCO2e/kg'],
        ['木托盘 生物源CO2', 1.8, 'kgCO2/kg'],
        ['木托盘 土地利用变化', 0.05, 'kgCO2e/kg'],
      ],
    ],
  ] as const)('%s', (_, rows) => {
    const goods = [
      ['材料', '用量(kg)'],
      ['木托盘', 100],
    ];
    const study = studyOf({ 泵: goods, 因子: rows });
    expect(stageSums(study.footprint)).toEqual({ 泵: { rawMaterial: 30 } });
    expect(gasesOf(study)).toEqual({ CO2e: 30, biogenic: 180, landUse: 5 });
  });
});

describe('words that say less than they seem to', () => {
  it('生物源PE is a material, and its factor counts: 10 kg × 2', () => {
    const goods = [
      ['材料', '用量(kg)'],
      ['生物源PE', 10],
      ['PE', 1],
    ];
    const factors = [
      ['名称', '排放因子', '单位'],
      ['生物源PE', 2, 'kgCO2e/kg'],
      ['PE', 3, 'kgCO2e/kg'],
    ];
    const { footprint } = studyOf({ 泵: goods, 因子: factors });
    expect(stageSums(footprint)).toEqual({ 泵: { rawMaterial: 23 } });
  });

  it('a row that names biogenic CO2 is in no sum: 100 × 1.5 apart, 10 × 2 counts', () => {
    const rows = [
      ['名称', '用量', '单位', '因子', '因子单位'],
      ['秸秆燃烧 生物源CO2', 100, 'kg', 1.5, 'kgCO2/kg'],
      ['钢', 10, 'kg', 2, 'kgCO2e/kg'],
    ];
    const study = studyOf({ 泵: rows });
    expect(stageSums(study.footprint)).toEqual({ 泵: { rawMaterial: 20 } });
    expect(gasesOf(study)).toEqual({ biogenic: 150, CO2e: 20 });
  });

  // 1000 t·km × 0.5 = 500, or 1000 kg × 0.5, apart from 10 × 2 = 20, whatever word stands behind.
  it.each([
    ['航空非CO2效应', 't·km', 'aircraft'],
    ['飞机高空辐射强迫附加', 't·km', 'aircraft'],
    ['航空额外排放', 't·km', 'aircraft'],
    ['Aviation radiative forcing uplift', 't·km', 'aircraft'],
    ['Contrails', 't·km', 'aircraft'],
    ['秸秆燃烧生物源排放', 'kg', 'biogenic'],
    ['Biogenic emissions', 'kg', 'biogenic'],
    ['Land use change emissions', 'kg', 'landUse'],
    ['大豆 土地利用变化影响', 'kg', 'landUse'],
  ])('%s stands apart and is in no sum', (name, unit, apart) => {
    const rows = [
      ['名称', '用量', '单位', '因子', '因子单位'],
      [name, 1000, unit, 0.5, `kgCO2e/${unit === 'kg' ? 'kg' : '(t·km)'}`],
      ['钢', 10, 'kg', 2, 'kgCO2e/kg'],
    ];
    const study = studyOf({ 泵: rows });
    expect(study.footprint.products[0]?.ledgerTotalKgCo2e).toBe(20);
    expect(gasesOf(study)).toEqual({ [apart]: 500, CO2e: 20 });
  });

  it.each(['生物源排放处理剂', '航空铝', 'Land use permit paper'])(
    '%s is a thing, and its factor counts: 1000 × 0.5 + 10 × 2 = 520',
    (name) => {
      const rows = [
        ['名称', '用量', '单位', '因子', '因子单位'],
        [name, 1000, 'kg', 0.5, 'kgCO2e/kg'],
        ['钢', 10, 'kg', 2, 'kgCO2e/kg'],
      ];
      expect(studyOf({ 泵: rows }).footprint.products[0]?.ledgerTotalKgCo2e).toBe(520);
    },
  );

  it('1810 kg/kg of R22 is its GWP, not 1810 kg of it: 2 × 1810', () => {
    const goods = [
      ['名称', '泄漏量', '单位'],
      ['冷媒 R22', 2, 'kg'],
    ];
    const factors = [
      ['名称', '排放因子', '单位'],
      ['冷媒 R22', 1810, 'kg/kg'],
    ];
    const { footprint } = studyOf({ 生产: goods, 因子: factors });
    expect(Object.values(stageSums(footprint))).toEqual([{ production: 3620 }]);
  });

  it('28 kg/kg of methane from biogas is its GWP as well: 2 × 28', () => {
    const goods = [
      ['名称', '泄漏量', '单位'],
      ['沼气 CH4', 2, 'kg'],
    ];
    const factors = [
      ['名称', '排放因子', '单位'],
      ['沼气 CH4', 28, 'kg/kg'],
    ];
    const { footprint } = studyOf({ 生产: goods, 因子: factors });
    expect(Object.values(stageSums(footprint))).toEqual([{ production: 56 }]);
  });

  it('圆钢 R22 in kg/kg is a steel: 10 × 0.9', () => {
    const goods = [
      ['材料', '用量(kg)'],
      ['圆钢 R22', 10],
    ];
    const factors = [
      ['名称', '排放因子', '单位'],
      ['圆钢 R22', 0.9, 'kg/kg'],
    ];
    const { footprint } = studyOf({ 泵: goods, 因子: factors });
    expect(stageSums(footprint)).toEqual({ 泵: { rawMaterial: 9 } });
  });

  it('a factor in kg of one gas is weighed: 100 t × 2 kgN2O/t × 273', () => {
    const rows = [
      ['名称', '处理量', '单位', '因子', '因子单位'],
      ['废水', 100, 't', 2, 'kgN2O/t'],
    ];
    expect(Object.values(stageSums(studyOf({ 废弃物处置: rows }).footprint))).toEqual([
      { production: 54600 },
    ]);
  });
});

it('answers that name no set of GWPs are refused', () => {
  expect(() => gwpSetIn(new Map([['setting:gwp', 'AR9']]))).toThrow('AR9');
});

describe('GWPs of the ledger that cannot be read', () => {
  const gases = [
    'Gases',
    [
      ['Gas', 'Leaked (kg)'],
      ['R134a', 2],
    ],
  ] as const;
  const told = (...rows: readonly (readonly CellContent[])[]) =>
    footprintOf([gridOf(gases[0], gases[1]), gridOf('GWP', rows)]).inventory.findings.flatMap(
      ({ code, severity, cells, values }) =>
        code === 'gwp-unreadable'
          ? [[severity, cells.map(({ cell }) => cell).join(' '), values['found']]]
          : [],
    );

  it.each([
    ['see IPCC', 'see IPCC'],
    ['1,53O', '1,53O'],
    [0, '0'],
    [{ error: '#REF!' }, '#REF!'],
  ] as const)('%s is an error with its cell and what stands there', (content, found) => {
    const rows = [
      ['Gas', 'GWP100'],
      ['R134a', content],
      ['SF6', 25200],
    ];
    expect(told(...rows)).toEqual([['error', 'B2', found]]);
    expect(told(['气体', '用途', 'GWP值'], ['R134a', '空调', content])).toEqual([
      ['error', 'C2', found],
    ]);
  });

  it('numbers, blanks and sentences about GWPs are none', () => {
    expect(told(['Gas', 'GWP'], ['R134a', 1530], ['SF6', null], ['CH4', '29.8'])).toEqual([]);
    expect(told(['GWP100 by AR6'], ['R134a', 'see the list'])).toEqual([]);
  });

  it('a list of GWPs is a list of factors: 2 kg × 1300 = 2600', () => {
    const { footprint } = footprintOf([
      gridOf(gases[0], gases[1]),
      gridOf('GWP', [
        ['Gas', 'GWP100'],
        ['R134a', 1300],
        ['SF6', 23500],
      ]),
    ]);
    expect(footprint.products[0]?.ledgerTotalKgCo2e).toBe(2600);
  });
});
