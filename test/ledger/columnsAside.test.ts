import fc from 'fast-check';
import { isMoney } from '../../src/ledger/tables/isMoney';
import { repeatedAmounts } from '../../src/ledger/tables/repeatedAmounts';
import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位'],
  ['钢板', 2, 'kgCO2e/kg'],
  ['铝锭', 20, 'kgCO2e/kg'],
  ['电', 0.5, 'kgCO2e/kWh'],
  ['天然气', 2, 'kgCO2e/m3'],
  ['公路运输', 0.1, 'kgCO2e/(t·km)'],
]);

type Rows = readonly (readonly CellContent[])[];

function read(
  rows: Rows,
  sheet = '泵A',
): {
  readonly sums: unknown;
  readonly told: ReadonlyMap<string, readonly string[]>;
  readonly asked: readonly string[];
  readonly apart: unknown;
} {
  const { footprint, inventory } = footprintOf([gridOf(sheet, rows), FACTORS]);
  const told = new Map(
    inventory.findings.map(({ code, cells }) => [code, cells.map(({ cell }) => cell)]),
  );
  const asked = inventory.questions
    .map(({ code }) => code)
    .filter((code) => code !== 'unit-of-analysis');
  const parts = inventory.factors.flatMap(({ gases }) => gases?.parts ?? []);
  const apart = parts.flatMap((part) => (part.apart === null ? [] : [[part.apart, part.value]]));
  return { sums: Object.values(stageSums(footprint))[0], told, asked, apart };
}

describe('what was bought beside what was used', () => {
  // 90 × 2 + 10 × 20 = 380, and not 120 × 2 + 15 × 20 = 540
  it.each([
    ['采购量(kg)', '消耗量(kg)'],
    ['本期购入(kg)', '本期领用(kg)'],
    ['本月采购(kg)', '本月领用(kg)'],
    ['年采购量(kg)', '年使用量(kg)'],
    ['进货量(kg)', '投料量(kg)'],
    ['Purchased (kg)', 'Consumed (kg)'],
    ['Quantity purchased (kg)', 'Usage (kg)'],
  ])('%s | %s: what was used counts, in both orders', (bought, used) => {
    const one = read([
      ['材料', bought, used],
      ['钢板', 120, 90],
      ['铝锭', 15, 10],
    ]);
    const other = read([
      ['材料', used, bought],
      ['钢板', 90, 120],
      ['铝锭', 10, 15],
    ]);
    for (const { sums, asked } of [one, other]) {
      expect(sums).toEqual({ rawMaterial: 380 });
      expect(asked).toEqual([]);
    }
    expect(one.told.get('column-not-used')).toEqual(['B1']);
    expect(other.told.get('column-not-used')).toEqual(['C1']);
  });

  it('a purchase alone is all there is: 120 × 2 = 240', () => {
    const { sums, asked } = read([
      ['材料', '年采购量(kg)'],
      ['钢板', 120],
    ]);
    expect(sums).toEqual({ rawMaterial: 240 });
    expect(asked).toEqual([]);
  });

  it('between what was in store before and after, and nothing that says what was used, it is asked', () => {
    const { sums, asked } = read([
      ['材料', '期初库存(kg)', '本期购入(kg)', '期末库存(kg)'],
      ['钢板', 10, 120, 40],
    ]);
    expect(sums).toEqual({ rawMaterial: null });
    expect(asked).toEqual(['alternative-columns']);
  });

  it('months of purchases are no product called 采购: (10 + 20) × 2 = 60', () => {
    const { footprint } = footprintOf([
      gridOf('泵A', [
        ['材料', '1月采购(kg)', '2月采购(kg)'],
        ['钢板', 10, 20],
      ]),
      FACTORS,
    ]);
    expect(stageSums(footprint)).toEqual({ 泵A: { rawMaterial: 60 } });
  });
});

describe('the net weight beside what was put in', () => {
  // 11 × 2 = 22
  it.each([
    ['净重(kg)', '投入量(kg)'],
    ['净重(kg)', '领用量(kg)'],
    ['成品重量(kg)', '投料量(kg)'],
    ['Net weight (kg)', 'Input (kg)'],
  ])('%s | %s: what was put in counts, and nobody is asked', (net, input) => {
    const { sums, asked, told } = read([
      ['材料', net, '损耗率', input],
      ['钢板', 10, 0.1, 11],
    ]);
    expect(sums).toEqual({ rawMaterial: 22 });
    expect(asked).toEqual([]);
    expect(told.get('column-not-used')).toEqual(['B1']);
  });

  it('a net weight in pieces is no rival of kilograms put in; these are told, where they give way to it', () => {
    const { told } = read([
      ['材料', '净重(件)', '投入量(kg)'],
      ['钢板', 10, 11],
    ]);
    expect(told.get('column-not-used')).toEqual(['C1']);
  });
});

describe('the value that was adopted', () => {
  // 10 kg × 2 = 20
  it.each([
    ['CLCD(kgCO2e/kg)', 'Ecoinvent(kgCO2e/kg)', '采用值(kgCO2e/kg)'],
    ['因子1(kgCO2e/kg)', '因子2(kgCO2e/kg)', '最终采用值(kgCO2e/kg)'],
    ['国内(kgCO2e/kg)', '国外(tCO2e/t)', '选用因子(kgCO2e/kg)'],
    ['Supplier EF (kgCO2e/kg)', 'Database EF (kgCO2e/kg)', 'Selected EF (kgCO2e/kg)'],
  ])('of %s | %s | %s the last counts and the others are told', (one, other, adopted) => {
    const { sums, asked, told } = read([
      ['材料', '用量(kg)', one, other, adopted],
      ['木材', 10, 1, 3, 2],
    ]);
    expect(sums).toEqual({ rawMaterial: 20 });
    expect(asked).toEqual([]);
    expect(told.get('column-not-used')).toEqual(['C1', 'D1']);
  });

  it('takes its unit from a column of units: 10 kg × 2 = 20', () => {
    const { sums } = read([
      ['材料', '用量(kg)', '国内因子', '国外因子', '采用', '因子单位'],
      ['木材', 10, 1, 3, 2, 'kgCO2e/kg'],
    ]);
    expect(sums).toEqual({ rawMaterial: 20 });
  });

  it('in a table of factors the others are told as well: 10 kg × 2.5 = 25', () => {
    const { footprint, inventory } = footprintOf([
      gridOf('泵A', [
        ['材料', '用量(kg)'],
        ['木材', 10],
      ]),
      gridOf('因子', [
        ['名称', 'CLCD(kgCO2e/kg)', 'Ecoinvent(kgCO2e/kg)', '采用值(kgCO2e/kg)'],
        ['木材', 1.5, 3, 2.5],
      ]),
    ]);
    expect(stageSums(footprint)).toEqual({ 泵A: { rawMaterial: 25 } });
    const told = inventory.findings.find(({ code }) => code === 'column-not-used');
    expect(told?.cells.map(({ cell }) => cell)).toEqual(['B1', 'C1']);
  });

  it.each([
    ['旧排放因子(kgCO2e/kg)', '排放因子(kgCO2e/kg)'],
    ['Old EF (kgCO2e/kg)', 'EF (kgCO2e/kg)'],
  ])('%s was replaced by %s: 10 kg × 2 = 20', (old, current) => {
    const { sums, asked, told } = read([
      ['材料', '用量(kg)', old, current],
      ['木材', 10, 5, 2],
    ]);
    expect(sums).toEqual({ rawMaterial: 20 });
    expect(asked).toEqual([]);
    expect(told.get('column-not-used')).toEqual(['C1']);
  });

  it('an old factor alone is all there is: 10 kg × 5 = 50', () => {
    const { sums } = read([
      ['材料', '用量(kg)', '旧排放因子(kgCO2e/kg)'],
      ['木材', 10, 5],
    ]);
    expect(sums).toEqual({ rawMaterial: 50 });
  });

  it('without such a word it is asked which factor counts', () => {
    const { asked } = read([
      ['材料', '用量(kg)', 'CLCD(kgCO2e/kg)', 'Ecoinvent(kgCO2e/kg)'],
      ['木材', 10, 1, 3],
    ]);
    expect(asked).toEqual(['alternative-columns']);
  });
});

describe('factors of biogenic carbon', () => {
  // 10 kg × 1.2 = 12, and not 10 × (1.2 − 1.6) = −4
  it.each([
    ['化石排放因子(kgCO2e/kg)', '生物源CO2因子(kgCO2/kg)'],
    ['排放因子(kgCO2e/kg)', '生物碳因子(kgCO2e/kg)'],
    ['Fossil EF (kgCO2e/kg)', 'Biogenic EF (kgCO2/kg)'],
  ])('%s | %s: not added, and read apart', (fossil, biogenic) => {
    const { sums, asked, apart } = read([
      ['材料', '用量(kg)', biogenic, fossil],
      ['木材', 10, -1.6, 1.2],
    ]);
    expect(sums).toEqual({ rawMaterial: 12 });
    expect(asked).toEqual([]);
    expect(apart).toEqual([['biogenic', -1.6]]);
  });

  it('without a unit it is told, and not used', () => {
    const { sums, told } = read([
      ['材料', '用量(kg)', '生物源因子', '化石因子(kgCO2e/kg)'],
      ['木材', 10, -1.6, 1.2],
    ]);
    expect(sums).toEqual({ rawMaterial: 12 });
    expect(told.get('biogenic-factor-apart')).toEqual(['C1']);
  });

  it('a sum of both beside them is asked', () => {
    const { asked } = read([
      ['材料', '用量(kg)', '化石因子(kgCO2e/kg)', '生物源因子(kgCO2e/kg)', '总因子(kgCO2e/kg)'],
      ['木材', 10, 1.2, -1.6, -0.4],
    ]);
    expect(asked).toEqual(['alternative-columns']);
  });
});

describe('the same energy as coal', () => {
  // 1000 kWh × 0.5 = 500; 10 m³ × 2 = 20
  it.each([
    ['折标系数(kgce/单位)', '折标煤(tce)'],
    ['折标准煤系数', '折标准煤量(tce)'],
    ['折算标准煤系数', '综合能耗(tce)'],
  ])('%s | %s are told and not counted again', (coefficient, coal) => {
    const { sums, asked } = read(
      [
        ['能源名称', '计量单位', '实物量', coefficient, coal],
        ['电', 'kWh', 1000, 0.1229, 0.1229],
        ['天然气', 'm3', 10, 1.33, 0.0133],
      ],
      '能源',
    );
    expect(sums).toEqual({ production: 520 });
    expect(asked).toEqual([]);
  });

  it('counts where its factor is for coal: 2 tce × 2.6 t/tce = 5200 kg', () => {
    const { sums } = read(
      [
        ['能源名称', '折标煤(tce)', '排放因子(tCO2/tce)'],
        ['煤', 2, 2.6],
      ],
      '能源',
    );
    expect(sums).toEqual({ production: 5200 });
  });
});

describe('amounts for one and for all of them', () => {
  it('of which every row has the same number between them say one thing: 2 × 2 + 0.5 × 20 = 14', () => {
    const { sums, asked, told } = read([
      ['材料', '单台用量(kg/台)', '年用量(kg)'],
      ['钢板', 2, 2000],
      ['铝锭', 0.5, 500],
    ]);
    expect(sums).toEqual({ rawMaterial: 14 });
    expect(asked).toEqual([]);
    expect(told.get('column-not-used')).toEqual(['C1']);
  });

  it('of which one row differs are asked', () => {
    const { asked } = read([
      ['材料', '单台用量(kg/台)', '年用量(kg)'],
      ['钢板', 2, 2000],
      ['铝锭', 0.5, 900],
    ]);
    expect(asked).toContain('alternative-columns');
  });

  it('repeat each other for every number of products, and no more once a row differs by a tenth', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 2, max: 99_999 }), (each, count) => {
        const one = { position: 0, isPerUnit: true, measures: 'mass', figures: each };
        const all = each.map((amount) => amount * count);
        const column = { position: 1, isPerUnit: false, measures: 'mass' };
        expect(repeatedAmounts([one, { ...column, figures: all }])).toEqual([1]);
        const other = all.map((amount, row) => (row === 1 ? amount * 1.1 : amount));
        expect(repeatedAmounts([one, { ...column, figures: other }])).toEqual([]);
        const blank = all.map((amount, row) => (row === 1 ? null : amount));
        expect(repeatedAmounts([one, { ...column, figures: blank }])).toEqual([]);
      }),
    );
  });
});

describe('money', () => {
  it.each([
    '金额',
    '金额(万元)',
    '单价(元/kg)',
    '电费',
    '运输费(元)',
    '采购成本',
    'Amount ($)',
    'Amount (USD)',
    'Unit cost',
    'Price per kg',
    'Total (k€)',
  ])('%s', (header) => {
    expect(isMoney(header)).toBe(true);
  });

  it.each(['数量(块)', '能源消费', '消费量(t)', '用量(kg)', 'Amount', '评分', '元素含量'])(
    'is not %s',
    (header) => {
      expect(isMoney(header)).toBe(false);
    },
  );

  it.each(['Amount ($)', '金额(元)', 'Cost', '总价', 'Quantity cost (EUR)'])(
    '%s is no amount beside one: 30 × 2 = 60',
    (money) => {
      const { sums, asked, told } = read([
        ['材料', money, 'Qty', 'Unit'],
        ['钢板', 900, 30, 'kg'],
      ]);
      expect(sums).toEqual({ rawMaterial: 60 });
      expect(asked).toEqual([]);
      expect(told.get('column-not-used')).toEqual(['B1']);
    },
  );

  it('nor is it one alone, with a unit beside it', () => {
    const { sums, told } = read([
      ['材料', '单位', '金额'],
      ['钢板', 'kg', 900],
      ['铝锭', 'kg', 800],
    ]);
    expect(sums).toBeUndefined();
    expect(told.has('table-not-understood')).toBe(true);
  });

  it('over a group of columns says nothing of the amounts below it: 30 × 2 = 60', () => {
    const merges = [
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 0, left: 0, bottom: 1, right: 0 },
    ];
    const { footprint } = footprintOf([
      gridOf(
        '泵A',
        [
          ['材料', '成本核算', null],
          [null, '用量(kg)', '金额'],
          ['钢板', 30, 900],
        ],
        merges,
      ),
      FACTORS,
    ]);
    expect(stageSums(footprint)).toEqual({ 泵A: { rawMaterial: 60 } });
  });
});

describe('running totals', () => {
  it('beside the amounts of months are told and not asked: (10 + 20) × 2 = 60', () => {
    const { sums, asked, told } = read([
      ['月份', '材料', '用量(kg)', '累计用量(kg)'],
      ['1月', '钢板', 10, 10],
      ['2月', '钢板', 20, 30],
    ]);
    expect(sums).toEqual({ rawMaterial: 60 });
    expect(asked).toEqual([]);
    expect(told.get('column-not-used')).toEqual(['D1']);
  });

  it('where no column says what month a row is of, it is asked which of both counts', () => {
    const { asked } = read([
      ['材料', '本月用量(kg)', '累计用量(kg)'],
      ['钢板', 10, 110],
    ]);
    expect(asked).toEqual(['alternative-columns']);
  });
});

describe('headers that are nothing but a unit for one product', () => {
  it.each(['kg/pc', 'kg/件', 'kg/台', 'kg/unit', 'kg per piece'])(
    '%s: 2 × 2 + 0.5 × 20 = 14, with nothing to divide by and nothing to ask',
    (unit) => {
      const { footprint, inventory } = footprintOf([
        gridOf('泵A', [
          ['零件名称', unit, '备注'],
          ['钢板', 2, '外购'],
          ['铝锭', 0.5, '外购'],
        ]),
        FACTORS,
      ]);
      expect(stageSums(footprint)).toEqual({ 泵A: { rawMaterial: 14 } });
      expect(inventory.questions).toEqual([]);
    },
  );

  it('g/cell beside its factor: 500 g × 3 kg/kg = 1.5 kg', () => {
    const { footprint } = footprintOf([
      gridOf('Cell', [
        ['Component', 'g/cell', 'kgCO2e/kg', 'CO2e [g]'],
        ['Foil', 500, 3, 1500],
      ]),
    ]);
    expect(stageSums(footprint)).toEqual({ Cell: { rawMaterial: 1.5 } });
  });
});

describe('commas beside Chinese units', () => {
  it('group: 1200 kg × 2 = 2400; 1.2 t × 1200 km × 0.1 = 144; nobody is asked', () => {
    const { sums, asked } = read([
      ['材料', '用量', '运距', '运输方式'],
      ['钢板', '1,200公斤', '1,200公里', '公路运输'],
    ]);
    expect(sums).toEqual({ rawMaterial: 2400, transport: 144 });
    expect(asked).toEqual([]);
  });

  it('of 12,5公斤 are no groups, and it is asked', () => {
    const { asked } = read([
      ['材料', '用量'],
      ['钢板', '12,5公斤'],
    ]);
    expect(asked).toContain('number-ambiguous');
  });
});

describe('functional units', () => {
  it.each([
    ['1台，使用10年', '台'],
    ['2台洗衣机，寿命10年', '2台'],
    ['1,200台，使用10年', '1,200台'],
    ['生产1吨水泥', '吨水泥'],
    ['1 washing machine over 10 years', 'washing machine'],
    ['4 pumps, used for 20 years', '4 pumps'],
  ])('%s: the amounts are for %s, and what they do is no amount', (text, unit) => {
    const { inventory } = footprintOf([
      gridOf('表', [
        ['产品', '洗衣机'],
        ['功能单位', text],
        ['材料', '用量(kg)'],
        ['钢板', 2],
      ]),
      FACTORS,
    ]);
    expect(inventory.products).toMatchObject([{ declaredUnit: { covered: 1, unit } }]);
    expect(inventory.questions).toEqual([]);
  });
});

describe('freight by tonne and mile', () => {
  it('t-mi is a metric tonne over a mile: 1 t × 100 mi × 0.2 = 20', () => {
    const { sums, asked } = read([
      ['Material', 'Qty (kg)', 'Distance (mi)', 'Freight EF (kg CO2e/t-mi)', 'EF (kg CO2e/kg)'],
      ['Iron', 1000, 100, 0.2, 2],
    ]);
    expect(sums).toEqual({ rawMaterial: 2000, transport: 20 });
    expect(asked).toEqual([]);
  });

  it('ton-mi may be a short ton and is asked', () => {
    const { asked } = read([
      ['Material', 'Qty (kg)', 'Distance (mi)', 'Freight EF (kg CO2e/ton-mi)', 'EF (kg CO2e/kg)'],
      ['Iron', 1000, 100, 0.2, 2],
    ]);
    expect(asked).toEqual(['unit-ambiguous']);
  });
});
