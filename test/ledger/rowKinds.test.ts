import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Row = readonly CellContent[];

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位', '数据来源'],
  ['钢板', 2, 'kgCO2e/kg', '手册'],
  ['黄铜', 4, 'kgCO2e/kg', '手册'],
  ['电', 0.5, 'kgCO2e/kWh', '手册'],
  ['公路运输', 0.1, 'kgCO2e/(t·km)', '手册'],
]);

// 10 × 2 + 20 × 4 = 100
const ITEMS: readonly Row[] = [
  ['钢板', '10kg'],
  ['黄铜', '20kg'],
];

function studied(rows: readonly Row[], header: Row = ['材料', '用量']) {
  const result = footprintOf([gridOf('材料', [header, ...rows]), FACTORS]);
  const findings = [...result.inventory.findings, ...result.footprint.findings];
  return {
    ...result,
    sums: Object.values(stageSums(result.footprint)),
    codes: findings.map(({ code }) => code),
    names: result.inventory.activities.map(({ name }) => name),
  };
}

describe('rows that say something about other rows', () => {
  it.each([
    '平均',
    '平均值：',
    '月平均用量',
    '两项平均',
    '最大值',
    '最小',
    '占比',
    '铜占比（%）',
    '同比',
    '环比增长率',
    'Average',
    'Average consumption',
    'AVG.',
    'Max',
    'YoY',
    'Year-on-year change',
    'Share of total',
  ])('%s is no item: 10 × 2 + 20 × 4 = 100', (label) => {
    const { sums, codes } = studied([...ITEMS, [label, '15kg']]);
    expect([sums, codes]).toEqual([[{ rawMaterial: 100 }], ['statistic-row-ignored']]);
  });

  it.each(['平均粒径砂', '均质剂', '最大型铸件', 'Average grade coal', 'Maximum strength glue'])(
    '%s is an item',
    (label) => {
      expect(studied([...ITEMS, [label, '15kg']]).names).toEqual(['钢板', '黄铜', label]);
    },
  );
});

describe('rows that do not count', () => {
  it.each([
    ['不计入', '黄铜'],
    ['仅供参考，未核实', '黄铜'],
    ['excluded from PCF', '黄铜'],
    ['For reference only', '黄铜'],
    [null, '黄铜（不计入）'],
    [null, '黄铜 (for information)'],
  ])('remark %s, name %s: 10 × 2 = 20, and it is said', (remark, name) => {
    const rows = [
      ['钢板', '10kg', '入库单'],
      [name, '20kg', remark],
    ];
    const { sums, codes } = studied(rows, ['材料', '用量', '备注']);
    expect([sums, codes]).toEqual([[{ rawMaterial: 20 }], ['row-not-included']]);
  });

  it.each([
    ['是否计入', '是', '否'],
    ['Included', 'yes', 'no'],
  ])('a column %s says which: 10 × 2 = 20', (header, yes, no) => {
    const rows = [
      ['钢板', '10kg', yes],
      ['黄铜', '20kg', no],
    ];
    const { sums, codes } = studied(rows, ['材料', '用量', header]);
    expect([sums, codes]).toEqual([[{ rawMaterial: 20 }], ['row-not-included']]);
  });

  it('a remark about something else leaves the row counted', () => {
    const rows = [...ITEMS.map((row) => [...row, '运费不计入单价'])];
    expect(studied(rows, ['材料', '用量', '备注']).sums).toEqual([{ rawMaterial: 100 }]);
  });
});

describe('sums in other words', () => {
  it.each([
    '合 计',
    '小　计',
    '本页合计',
    '累计',
    '累计用量',
    '总重',
    '总重量（kg）',
    '共计',
    '计',
    'Σ',
    '总和',
    '小计1',
    '小计（二）',
    '合计：30kg',
    '一车间合计',
    '原材料小计：',
    'Sum',
    'Total (kg)',
    'Grand total',
    'Overall',
    'TTL',
  ])('%s repeats 30 kg and adds nothing to 100', (label) => {
    const { sums, codes } = studied([...ITEMS, [label, '30kg']]);
    expect([sums, codes]).toEqual([[{ rawMaterial: 100 }], ['subtotal-ignored']]);
  });

  it.each(['设计服务', '会计用品', '总成件', '统计用纸', '累计流量计'])(
    '%s is an item',
    (label) => {
      expect(studied([...ITEMS, [label, '30kg']]).names).toContain(label);
    },
  );

  it('总用电量 alone is what was used: 60 kWh', () => {
    const { names } = studied([['总用电量', '60kWh']], ['项目', '消耗量']);
    expect(names).toEqual(['总用电量']);
  });

  it('a figure without a label that is the sum of the rows above repeats it, another is told', () => {
    const equal = studied([...ITEMS, [null, '30kg']]);
    expect([equal.sums, equal.codes]).toEqual([[{ rawMaterial: 100 }], ['subtotal-ignored']]);
    const other = studied([...ITEMS, [null, '31kg']]);
    expect(other.codes).toContain('missing-factor');
    expect(other.footprint.products[0]?.complete).toBe(false);
  });

  it('a section with the sum of the rows below it: 100 and (40 + 60) × 0.5 = 50', () => {
    const { sums, codes } = studied([
      ['一、原材料', '30kg'],
      ...ITEMS,
      ['二、能源', '100kWh'],
      ['电', '40kWh'],
      ['电', '60kWh'],
    ]);
    expect(sums).toEqual([{ rawMaterial: 100, production: 50 }]);
    expect(codes).toContain('subtotal-ignored');
  });

  it('numbered items are no sections, though the first is the sum of the others', () => {
    const { names } = studied([
      ['1. 钢板', '30kg'],
      ['2. 黄铜', '10kg'],
      ['3. 黄铜', '20kg'],
    ]);
    expect(names).toHaveLength(3);
  });

  it('further parts behind 其中 are parts too: 100 kWh × 0.5, not 160 or 140', () => {
    const { sums, codes } = studied([
      ['电', '100kWh'],
      ['其中：车间', '60kWh'],
      ['办公', '40kWh'],
      ...ITEMS,
      ['incl. scrap', '2kg'],
      ['- 其中：边角料', '1kg'],
    ]);
    expect(sums).toEqual([{ production: 50, rawMaterial: 100 }]);
    expect(codes).toEqual(['of-which-ignored']);
  });
});

describe('rows that are the same', () => {
  it.each([
    ['序号', '钢板'],
    ['No.', '钢板'],
  ])('are counted and told: %s does not matter, (10 + 10) × 2 + 20 × 4 = 120', (index, name) => {
    const rows = [
      [1, name, '10kg'],
      [2, '黄铜', '20kg'],
      [3, name, '10kg'],
    ];
    const { sums, inventory } = studied(rows, [index, '材料', '用量']);
    expect(sums).toEqual([{ rawMaterial: 120 }]);
    expect(inventory.findings.find(({ code }) => code === 'duplicate-row')).toMatchObject({
      severity: 'warning',
      cells: [{ cell: 'B2' }, { cell: 'B4' }],
    });
  });

  it('of two products, or on two days, are not told', () => {
    const ofTwo = studied(
      [
        ['甲', '钢板', '10kg'],
        ['乙', '钢板', '10kg'],
      ],
      ['产品', '材料', '用量'],
    );
    const onTwoDays = studied(
      [
        ['3月2日', '钢板', '10kg'],
        ['3月9日', '钢板', '10kg'],
      ],
      ['日期', '材料', '用量'],
    );
    expect([...ofTwo.codes, ...onTwoDays.codes]).not.toContain('duplicate-row');
  });

  it('one item in the bill of materials and in the transport is one mass: 20 and 0.01 t × 100 km × 0.1', () => {
    const bill = gridOf('BOM', [['材料', '用量'], ITEMS[0] ?? []]);
    const freight = gridOf('运输', [
      ['货物', '重量', '运距'],
      ['钢板', '10kg', '100km'],
    ]);
    const { footprint } = footprintOf([bill, freight, FACTORS]);
    expect(Object.values(stageSums(footprint))).toEqual([{ rawMaterial: 20, transport: 0.1 }]);
  });
});
