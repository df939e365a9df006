import fc from 'fast-check';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';
import type { CellContent } from '../../src/workbook/grid';

type Rows = readonly (readonly CellContent[])[];

const ENGLISH: Rows = [
  ['Item', 'Amount', 'Unit', 'EF (kg CO2e/unit)'],
  ['Steel', 10, 'kg', 2],
  ['Brass', 5, 'kg', 4],
  ['Electricity', 10, 'kWh', 0.5],
];
const CHINESE: Rows = [
  ['名称', '用量', '单位', '排放因子(kgCO2e/单位)'],
  ['钢材', 10, 'kg', 2],
  ['黄铜', 5, 'kg', 4],
  ['电', 10, 'kWh', 0.5],
];

function stagesOf(sheets: readonly (readonly [name: string, rows: Rows])[]): readonly unknown[] {
  const { footprint } = footprintOf(sheets.map(([name, rows]) => gridOf(name, rows)));
  return Object.values(stageSums(footprint));
}

// 10 × 2 + 5 × 4 = 40; 10 × 0.5 = 5.
const BY_NATURE = [{ rawMaterial: 40, production: 5 }];

describe('the title of a product names no stage', () => {
  const nouns = ['Fuel', 'Energy', 'Waste', 'Distribution', 'Transport', 'Delivery', 'Electricity'];
  const things = ['injector', 'drink', 'bin', 'cabinet', 'pallet', 'van', 'meter case'];
  const words = ['燃料', '能源', '电力', '废水处理', '固废', '物流', '新能源', '销售', '包装'];
  const parts = ['电池', '站阀门', '电缆', '设备', '焚烧炉', '周转箱', '电机', '箱'];

  it('whatever word for a stage it begins with, its materials are materials (English)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...nouns),
        fc.constantFrom(...things),
        fc.constantFrom('', ' 2024', ', 120 L', ' - annual ledger'),
        fc.boolean(),
        (noun, thing, tail, isSheet) => {
          const title = `${noun} ${thing}${tail}`;
          const sheets = isSheet
            ? ([[title, ENGLISH]] as const)
            : ([['Sheet1', [[title], ...ENGLISH]]] as const);
          expect(stagesOf(sheets)).toEqual(BY_NATURE);
        },
      ),
    );
  });

  it('whatever word for a stage it begins with, its materials are materials (Chinese)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.constantFrom(...parts),
        fc.constantFrom('', '2024年', '台账', '(2024年度)'),
        (word, part, tail) => {
          const title = `${word}${part}${tail}`;
          expect(stagesOf([['Sheet1', [[title], ...CHINESE]]])).toEqual(BY_NATURE);
        },
      ),
    );
  });

  it.each(['Pump production 2024', 'Manufacturing of pumps', 'Annual production ledger 2024'])(
    '%s is about all that goes in where no other table tells materials',
    (title) => {
      expect(stagesOf([['Sheet1', [[title], ...ENGLISH]]])).toEqual(BY_NATURE);
    },
  );

  it.each(['生物质颗粒燃料 2024年 台账', '注塑件物耗能耗', '水泵生产过程投入'])(
    '%s too',
    (title) => {
      expect(stagesOf([['Sheet1', [[title], ...CHINESE]]])).toEqual(BY_NATURE);
    },
  );
});

describe('titles of sections and sheets name stages', () => {
  const header = ['Item', 'Amount', 'Unit', 'EF (kg CO2e/unit)'];
  const steel = ['Steel', 10, 'kg', 2];
  const power: Rows = [
    ['Electricity', 10, 'kWh', 0.5],
    ['Cutting fluid', 1, 'kg', 3],
  ];
  const chips = ['Chips', 2, 'kg', 1];
  // 10 × 2 = 20; 10 × 0.5 + 1 × 3 + 2 × 1 = 10.
  const expected = [{ rawMaterial: 20, production: 10 }];
  const names: readonly (readonly [string, string, string])[] = [
    ['Materials', 'Manufacturing', 'Waste'],
    ['BOM', 'Energy', 'Waste 2024'],
    ['Parts list', 'Production', 'Waste and disposal'],
    ['1. Raw materials', '2. Energy use', '3. Waste treatment'],
    ['A. Materials', 'B. Energy and auxiliaries', 'C. Production waste'],
    ['一、原材料', '二、能源消耗', '三、废弃物处理'],
  ];

  it.each(names)('%s, %s and %s as sheets', (...titles) => {
    const sheets = titles.map((name, index): [string, Rows] => {
      const rows = [[steel], power, [chips]][index] ?? [];
      return [name, [header, ...rows]];
    });
    expect(stagesOf(sheets)).toEqual(expected);
  });

  it.each(names)('%s, %s and %s above tables of one sheet', (a, b, c) => {
    const rows = [['Pump P1'], [a], header, steel, [null], [b], header, ...power, [null], [c]];
    expect(stagesOf([['LCA', [...rows, header, chips]]])).toEqual(expected);
  });

  it('Inputs - materials between rows of a table as well', () => {
    const rows = [
      ['Pump P1'],
      header,
      ['Inputs - materials'],
      steel,
      ['Inputs - energy'],
      ...power,
    ];
    expect(stagesOf([['LCA', rows]])).toEqual([{ rawMaterial: 20, production: 8 }]);
  });
});

describe('what a row is places it where nothing else does', () => {
  const place = (name: string, unit: string): unknown =>
    stagesOf([
      [
        'Sheet1',
        [
          ['P1'],
          ['Item', 'Amount', 'Unit', 'EF (kg CO2e/unit)'],
          ['Steel', 10, 'kg', 2],
          [name, 10, unit, 0.5],
        ],
      ],
    ])[0];

  it.each([
    ['煤耗', 'kg'],
    ['汽耗', 't'],
    ['水耗', 't'],
    ['单位产品煤耗', 'kg'],
    ['中压蒸汽', 't'],
    ['0.8MPa蒸汽', 't'],
    ['压缩空气', 'm3'],
    ['废水处理', 'm3'],
    ['污水', 't'],
    ['危废处置', 'kg'],
    ['炉渣填埋', 'kg'],
    ['Wastewater treatment', 'm3'],
    ['Medium pressure steam', 't'],
    ['Forklift diesel', 'L'],
    ['Propane', 'kg'],
    ['Steam consumption', 't'],
    ['Cooling water', 'm3'],
    ['Waste to landfill', 'kg'],
    ['Hazardous waste', 'kg'],
  ])('%s is production: 10 × 2; 10 × 0.5', (name, unit) => {
    expect(place(name, unit)).toEqual({ rawMaterial: 20, production: 5 });
  });

  it.each([
    ['废钢', 'kg'],
    ['废纸', 'kg'],
    ['自来水', 't'],
    ['污水处理剂', 'kg'],
    ['蒸汽管', 'kg'],
    ['柴油机', 'kg'],
    ['Waste paper', 'kg'],
    ['Water', 'kg'],
    ['Steam valve', 'kg'],
    ['Wastewater pump', 'kg'],
    ['Packaging film', 'kg'],
    ['Carton', 'kg'],
  ])('%s is a material: 10 × 2 + 10 × 0.5', (name, unit) => {
    expect(place(name, unit)).toEqual({ rawMaterial: 25 });
  });
});

describe('phases of a recipe', () => {
  it.each(['相', '油水相', '相别', 'Phase'])(
    '%s A and B are no products: 10 × 2 + 5 × 3 = 35',
    (header) => {
      const rows = [
        ['面霜'],
        [header, '原料', '用量(kg)', '因子(kgCO2e/kg)'],
        ['A', '甘油', 4, 2],
        ['A', '乳化剂', 6, 2],
        ['B', '乳木果油', 5, 3],
      ];
      const { footprint } = footprintOf([gridOf('配方', rows)]);
      expect(stageSums(footprint)).toEqual({ 面霜: { rawMaterial: 35 } });
    },
  );
});

describe('deliveries', () => {
  const materials: Rows = [
    ['Item', 'Amount (kg)', 'EF (kg CO2e/kg)'],
    ['Steel', 10, 2],
    ['Brass', 5, 4],
  ];
  const carried = (a: string, b: string): Rows => [
    ['Item', 'Mass (kg)', 'Distance (km)', 'EF (kg CO2e/tkm)'],
    [a, 1000, 10, 0.1],
    [b, 1000, 20, 0.1],
  ];

  it.each(['Delivery', '送货', '配送'])(
    'on %s of what the ledger uses come in: 10 t·km × 0.1 + 20 × 0.1 = 3',
    (sheet) => {
      const sheets = [
        ['Materials', materials] as const,
        [sheet, carried('Steel', 'Brass')] as const,
      ];
      expect(stagesOf(sheets)).toEqual([{ rawMaterial: 40, transport: 3 }]);
    },
  );

  it.each([
    ['Delivery', 'Pump to Rome', 'Pump to Berlin'],
    ['配送', '水泵发北京', '水泵发上海'],
    ['Distribution', 'Steel', 'Brass'],
  ])('on %s of %s and %s go to customers', (sheet, a, b) => {
    const sheets = [['Materials', materials] as const, [sheet, carried(a, b)] as const];
    expect(stagesOf(sheets)).toEqual([{ rawMaterial: 40, distribution: 3 }]);
  });
});
