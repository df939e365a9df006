import type { CellContent } from '../../src/workbook/grid';
import { isRemark } from '../../src/ledger/text/isRemark';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Row = readonly CellContent[];

const USUAL = ['factor-no-source', 'note-row-ignored', 'statistic-row-ignored'];

function read(sheet: string, rows: readonly Row[]) {
  const { footprint, inventory } = footprintOf([gridOf(sheet, rows)]);
  const codes = [...inventory.findings, ...footprint.findings].map(({ code }) => code);
  return {
    sums: Object.values(stageSums(footprint))[0],
    faults: codes.filter((code) => !USUAL.includes(code)),
    codes,
    asked: inventory.questions
      .map(({ code }) => code)
      .filter((code) => code !== 'unit-of-analysis'),
  };
}

describe('rows that number or shout the sections of a table', () => {
  // Raw materials 1000 × 6 + 20 × 5 = 6100, energy 900 × 0.5 = 450, waste 30 × 0.4 = 12
  const TEXTILE: readonly Row[] = [
    ['序号', '投入/产出', '每吨布用量', '单位', '排放因子(kgCO2e/单位)'],
    ['一', '原辅材料'],
    [1, '坯布', 1000, 'kg', 6],
    [2, '染料', 20, 'kg', 5],
    ['二', '能源与水'],
    [1, '电', 900, 'kWh', 0.5],
    ['三', '三废'],
    [1, '污泥焚烧', 30, 'kg', 0.4],
  ];

  it('name no item where the number stands in a cell of its own', () => {
    const { sums, faults, asked } = read('单耗表', TEXTILE);
    expect([sums, faults, asked]).toEqual([{ rawMaterial: 6100, production: 462 }, [], []]);
  });

  it.each([
    ['Section 1 - Company', 'Section 2 - Materials bought', 'Section 3 - Energy in the hall'],
    ['A. General', 'B. Raw materials', 'C. Energy'],
    ['GENERAL DATA', 'RAW MATERIALS', 'ENERGY USED'],
    ['一、概况', '二、原材料', '三、能源'],
  ])('name no item where it stands before the words: %s, %s, %s', (company, bought, energy) => {
    // 40 × 3 = 120 of steel, 10 × 7 = 70 of paint, 50 × 0.4 = 20 of electricity
    const { sums, faults, asked } = read('Form', [
      ['Item', 'Amount', 'Unit', 'EF (kg CO2e/unit)'],
      [company],
      ['Prepared by', 'A. Lee'],
      [bought],
      ['Steel sheet', 40, 'kg', 3],
      ['Paint', 10, 'kg', 7],
      [energy],
      ['Electricity', 50, 'kWh', 0.4],
    ]);
    expect(sums).toEqual({ rawMaterial: 190, production: 20 });
    expect([asked, faults]).toEqual([[], []]);
  });

  it('are asked about where none names a stage: they may be products', () => {
    const { asked } = read('清单', [
      ['名称', '用量(kg)', '排放因子(kgCO2e/kg)'],
      ['一、泵A'],
      ['钢板', 10, 2],
      ['二、泵B'],
      ['铜线', 20, 4],
    ]);
    expect(asked).toContain('group-heading');
  });

  it('are no sections where the items are numbered alike: one of them lacks its amount', () => {
    const { faults } = read('清单', [
      ['名称', '用量(kg)', '排放因子(kgCO2e/kg)'],
      ['一、钢板', 10, 2],
      ['二、原材料甲'],
      ['三、铜线', 20, 4],
    ]);
    expect(faults).toContain('missing-quantity');
  });

  it('name their stage behind a number and a space: 4 使用 is the stage of use', () => {
    const part = (title: string, name: string, kWh: number): readonly Row[] => [
      [title],
      ['项目', '数值', '单位', '因子', '因子单位'],
      [name, kWh, 'kWh', 0.5, 'kgCO2e/kWh'],
      [],
    ];
    const { sums } = read('调查表', [
      ['水泵调查表（每台）'],
      ...part('2 生产（每台）', '装配用电', 60),
      ...part('4 使用', '使用期耗电', 1000),
    ]);
    expect(sums).toEqual({ production: 30, use: 500 });
  });
});

describe('what a form says of the product and of who filled it in', () => {
  it.each([
    ['产品净重', '填写人', '填写日期'],
    ['Product weight', 'Signed off:', 'Prepared by'],
  ])('%s without a factor, %s and %s are no items', (weight, person, other) => {
    // 24 × 0.5 + 5 × 2 + 1 × 3 + 2 × 1 = 27
    const { sums, faults } = read('Form', [
      ['Item', 'Value', 'Unit', 'Emission factor (kgCO2e/unit)'],
      [weight, 29.8, 'kg'],
      ['Chipboard', 24, 'kg', 0.5],
      ['Steel legs', 5, 'kg', 2],
      ['Screws', 1, 'kg', 3],
      ['Carton', 2, 'kg', 1],
      [person, 'A. Lee 138'],
      [other, 'May 2024'],
    ]);
    expect([sums, faults]).toEqual([{ rawMaterial: 27 }, []]);
  });

  it('a weight of the product that has a factor counts: its disposal', () => {
    const { sums } = read('End of life', [
      ['Item', 'Value', 'Unit', 'Emission factor (kgCO2e/unit)'],
      ['Product weight', 30, 'kg', 0.1],
    ]);
    expect(Object.values(sums ?? {})).toEqual([3]);
  });
});

describe('remarks below a blank row under the last figures', () => {
  const TABLE: readonly Row[] = [
    ['Material', 'Amount (kg)', 'EF (kg CO2e/kg)'],
    ['Pig iron', 10, 2],
    ['Scrap', 20, 4],
    [],
  ];

  it.each([
    'Grid EF: CEA CO2 baseline v19',
    'Ladle lining is renewed in spring - see the log',
    '数据来源于生产部和仓库的领料单据',
  ])('%s is told and is no item: 10 × 2 + 20 × 4 = 100', (remark) => {
    const { sums, faults, codes } = read('Melt', [...TABLE, [remark]]);
    expect([sums, faults]).toEqual([{ rawMaterial: 100 }, []]);
    expect(codes).toContain('note-row-ignored');
  });

  it.each(['Ferro silicon', '硅铁', 'Ladle covers: 3.5 kg', '焊锡用量未统计，待仓库确认'])(
    '%s may be an item, and is missing',
    (text) => {
      expect(read('Melt', [...TABLE, [text]]).faults).toContain('missing-quantity');
    },
  );

  it('the same without a blank row may be an item', () => {
    const rows = [...TABLE.slice(0, 3), ['Lining, ladle, runner']];
    expect(read('Melt', rows).faults).toContain('missing-quantity');
  });

  it('empty texts beside it do not make it one', () => {
    const { faults } = read('Melt', [
      ...TABLE.slice(0, 3),
      ['数据来源：生产部', '', '', '核对：梁工'],
    ]);
    expect(faults).toEqual([]);
  });

  it.each(['Steel', 'Cast iron, grey', 'PP'])('%s is built like a name', (name) => {
    expect(isRemark(name)).toBe(name === 'Cast iron, grey');
  });
});

describe('the unit in the middle of a header', () => {
  it.each(['Lead (km) by truck', 'Distance (km, one way)', '运距(km，单程)'])(
    '%s is a distance: 2000 kg × 50 km × 0.1 = 10',
    (header) => {
      const { sums } = read('Sheet', [
        ['Material', 'Amount (kg)', 'EF (kg CO2e/kg)', header, 'Truck EF (kgCO2e/t·km)'],
        ['Pig iron', 2000, 2, 50, 0.1],
      ]);
      expect(sums).toEqual({ rawMaterial: 4000, transport: 10 });
    },
  );

  it('a size behind the bracket stays one: (kWh)/t', () => {
    const { sums } = read('Sheet', [
      ['Energy', 'Use (kWh) per t', 'EF (kgCO2e/kWh)'],
      ['Electricity', 100, 0.5],
    ]);
    expect(sums).toEqual({ production: 50 });
  });
});

describe('modules of construction products', () => {
  it('say the stage in their column: A1 10 × 2, A3 5 × 4, A4 3 × 1', () => {
    const { sums } = read('EPD data', [
      ['Module', 'Input', 'Unit', 'Quantity', 'kg CO2e per unit'],
      ['A1', 'Cement', 'kg', 10, 2],
      ['A3', 'Heating oil', 'L', 5, 4],
      ['A4', 'Delivery', 'kg', 3, 1],
    ]);
    expect(sums).toEqual({ rawMaterial: 20, production: 20, distribution: 3 });
  });
});
