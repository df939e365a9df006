import { allTerms } from '../../src/core/study/withLoss';
import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function read(rows: Rows, sheet = '登记表') {
  const { footprint, inventory } = footprintOf([gridOf(sheet, rows)]);
  return {
    sums: Object.values(stageSums(footprint))[0],
    activities: inventory.activities,
    tables: inventory.tables,
    found: inventory.findings.map(({ code }) => code),
  };
}

/** 100 × 2 + 20 × 8. */
const STEEL_AND_ALUMINIUM = 360;

describe('forms with a label before each value', () => {
  const form: Rows = [
    ['物料名称', '钢板'],
    ['用量', '100 kg'],
    ['排放因子', '2.0 kgCO2e/kg'],
    ['运距', '300 km'],
    [],
    ['物料名称', '铝锭'],
    ['用量', '20 kg'],
    ['排放因子', '8 kgCO2e/kg'],
    ['运距', '500 km'],
  ];

  it('are read a block an item, and every figure is found where it stands', () => {
    const { sums, activities } = read(form);
    // The freight has no factor.
    expect(sums).toEqual({ rawMaterial: STEEL_AND_ALUMINIUM, transport: null });
    expect(activities.map(({ name, at }) => [name, at.cell])).toEqual([
      ['钢板', 'B2'],
      ['钢板', 'B4'],
      ['铝锭', 'B7'],
      ['铝锭', 'B9'],
    ]);
  });

  it('have their units in a column of their own: 100 × 2 + 40 × 0.5 = 220', () => {
    const { sums } = read([
      ['Material record'],
      ['Item name', 'Steel', null],
      ['Amount', 100, 'kg'],
      ['Emission factor', 2, 'kgCO2e/kg'],
      ['Item name', 'Electricity', null],
      ['Amount', 40, 'kWh'],
      ['Emission factor', 0.5, 'kgCO2e/kWh'],
    ]);
    expect(sums).toEqual({ rawMaterial: 200, production: 20 });
  });

  it('may have their units in the labels, each block its own: 100 × 2 + 0.5 × 4 = 202', () => {
    const { sums } = read([
      ['Material', 'Steel'],
      ['Quantity (kg)', 100],
      ['Emission factor (kgCO2e/kg)', 2],
      [],
      ['Material', 'Copper'],
      ['Quantity (g)', 500],
      ['Emission factor (kgCO2e/kg)', 4],
    ]);
    expect(sums).toEqual({ rawMaterial: 202 });
  });

  it('may have two fields a row: 100 × 2 + 40 × 0.5 = 220', () => {
    const { sums } = read([
      ['物料名称', '钢板', '供应商', '宝钢'],
      ['用量(kg)', 100, '排放因子(kgCO2e/kg)', 2],
      ['物料名称', '电力', '供应商', '国网'],
      ['用量(kWh)', 40, '排放因子(kgCO2e/kWh)', 0.5],
    ]);
    expect(sums).toEqual({ rawMaterial: 200, production: 20 });
  });

  it('may stand above a table as others write them: 360 + 5 × 3 = 375', () => {
    const { sums, activities } = read([
      ...form.filter(([label]) => label !== '运距'),
      [],
      ['物料名称', '用量(kg)', '排放因子(kgCO2e/kg)'],
      ['橡胶', 5, 3],
    ]);
    expect(sums).toEqual({ rawMaterial: STEEL_AND_ALUMINIUM + 15 });
    expect(activities.map(({ at }) => at.cell)).toEqual(['B2', 'B6', 'B10']);
  });

  it.each([
    ['物料名称：', '用量：', '因子：', '运距：'],
    ['Material: ', 'Quantity: ', 'Emission factor: ', 'Distance: '],
  ])('may have label and value in one cell, %s', (name, amount, factor, distance) => {
    const { sums, activities } = read([
      [`${name}Steel`],
      [`${amount}100 kg`],
      [`${factor}2 kgCO2e/kg`],
      [`${distance}300 km`],
      [],
      [`${name}Aluminium`],
      [`${amount}20 kg`],
      [`${factor}8 kgCO2e/kg`],
      [`${distance}500 km`],
    ]);
    expect(sums).toEqual({ rawMaterial: STEEL_AND_ALUMINIUM, transport: null });
    // Every figure rests on all that its cell says, so that a change of it is seen.
    const [steel] = activities;
    expect(steel?.at.cell).toBe('A2');
    expect(steel?.nameWitness).toEqual({
      at: steel && { ...steel.at, cell: 'A1' },
      found: `${name}Steel`,
    });
    const weighed = steel?.data.kind === 'amount' ? steel.data.amount : null;
    const evidence = weighed === null ? null : allTerms(weighed)[0]?.evidence;
    expect(evidence).toMatchObject({
      found: `${amount}100 kg`,
      value: 100,
      reading: { kind: 'interpreted' },
    });
  });

  it.each([
    [
      ['物料：钢板', '用量：100 kg', '因子：2 kgCO2e/kg'],
      ['物料：铝锭', '用量：20 kg', '因子：8 kgCO2e/kg'],
    ],
    [
      ['物料：钢板，用量：100 kg，因子：2 kgCO2e/kg'],
      ['物料：铝锭，用量：20 kg，因子：8 kgCO2e/kg'],
    ],
    [
      ['Item: Steel; mass (kg): 100; EF: 2 kgCO2e/kg'],
      ['Item: Aluminium; mass (kg): 20; EF: 8 kgCO2e/kg'],
    ],
  ])('may be a line an item: %j', (...lines) => {
    const { sums } = read([['产品名称：水泵'], ...lines]);
    expect(sums).toEqual({ rawMaterial: STEEL_AND_ALUMINIUM });
  });

  it('are none where captions above a table tell of its product: 名称：水泵, 重量：25 kg', () => {
    const { sums, activities } = read([
      ['名称：水泵'],
      ['重量：25 kg'],
      [],
      ['物料名称', '用量(kg)', '排放因子(kgCO2e/kg)'],
      ['钢板', 100, 2],
    ]);
    expect(sums).toEqual({ rawMaterial: 200 });
    expect(activities.map(({ name }) => name)).toEqual(['钢板']);
  });
});

describe('tables that lie on their side', () => {
  it('have their items as columns: 100 × 2 + 20 × 8', () => {
    const { sums, activities, tables } = read([
      ['项目', '钢板', '铝锭'],
      ['用量(kg)', 100, 20],
      ['排放因子(kgCO2e/kg)', 2, 8],
    ]);
    expect(sums).toEqual({ rawMaterial: STEEL_AND_ALUMINIUM });
    expect(activities.map(({ at }) => at.cell)).toEqual(['B2', 'C2']);
    // Three cells are filled in each column of the items.
    expect(tables[0]?.filled.map(({ column, count }) => [column, count])).toEqual([
      ['B', 3],
      ['C', 3],
    ]);
  });

  it('may have a row of units: 100 × 2 + 40 × 0.5 = 220', () => {
    const { sums } = read(
      [
        ['Item', 'Steel', 'Electricity'],
        ['Quantity', 100, 40],
        ['Unit', 'kg', 'kWh'],
        ['Emission factor', '2 kgCO2e/kg', '0.5 kgCO2e/kWh'],
      ],
      'Inputs',
    );
    expect(sums).toEqual({ rawMaterial: 200, production: 20 });
  });

  it('may have a column of units', () => {
    const { sums } = read([
      ['项目', '单位', '钢板', '铝锭'],
      ['用量', 'kg', 100, 20],
      ['排放因子', 'kgCO2e/kg', 2, 8],
    ]);
    expect(sums).toEqual({ rawMaterial: STEEL_AND_ALUMINIUM });
  });

  it('do not count a column of sums', () => {
    const { sums } = read([
      ['项目', '钢板', '铝锭', '合计'],
      ['用量(kg)', 100, 20, 120],
      ['排放因子(kgCO2e/kg)', 2, 8, null],
    ]);
    expect(sums).toEqual({ rawMaterial: STEEL_AND_ALUMINIUM });
  });
});

it('have the factor of a note below, however many rows they come to: 100 × 2 = 200', () => {
  const items = ['钢板', '铝锭', '铜排', '橡胶垫', '电缆'];
  const rows: Rows = [
    ['物料名称', ...items],
    ['用量(kg)', 100, 20, 30, 40, 50],
    ['排放因子(kgCO2e/kg)', null, 8, 5, 3, 4],
    [],
    ['注：钢板排放因子 2 kgCO2e/kg'],
  ];
  // 20 × 8 + 30 × 5 + 40 × 3 + 50 × 4 = 630, and the 200 of the note.
  expect(read(rows).sums).toEqual({ rawMaterial: 830 });
});

describe('tables on their side', () => {
  it('may have rows that we do not know, which are told, and rows for the freight: 100 × 2 + 20 × 8; 0.1 × 100 × 0.1 + 0.02 × 200 × 0.1 = 1.4', () => {
    const { sums, found } = read([
      ['Item', 'Steel', 'Aluminium'],
      ['Supplier', 'A', 'B'],
      ['Mass (kg)', 100, 20],
      ['EF (kg CO2e/kg)', 2, 8],
      ['Data quality', 3, 5],
      ['Distance (km)', 100, 200],
      ['Transport factor (kgCO2e/t·km)', 0.1, 0.1],
    ]);
    expect(sums).toEqual({ rawMaterial: STEEL_AND_ALUMINIUM, transport: 1.4 });
    expect(found).toContain('column-not-used');
  });

  it.each([
    [
      ['物料', '钢板', '铝锭'],
      ['排放因子(kgCO2e/kg)', 2, 8],
      ['来源', 'IPCC', 'EPD'],
    ],
    [
      ['Material', '钢板', '铝锭'],
      ['Emission factor', 2, 8],
      ['Unit', 'kgCO2e/kg', 'kgCO2e/kg'],
    ],
  ])('may hold nothing but factors: %j', (...factors) => {
    const amounts = gridOf('用量', [
      ['物料', '用量(kg)'],
      ['钢板', 100],
      ['铝锭', 20],
    ]);
    const { footprint } = footprintOf([amounts, gridOf('因子', factors)]);
    expect(stageSums(footprint)).toEqual({ 用量: { rawMaterial: STEEL_AND_ALUMINIUM } });
  });

  it('may have an empty corner, as tables that stand may: 100 × 2 + 20 × 8', () => {
    const upright = read([
      [null, '用量(kg)', '排放因子(kgCO2e/kg)'],
      ['钢板', 100, 2],
      ['铝锭', 20, 8],
    ]);
    expect(upright.sums).toEqual({ rawMaterial: STEEL_AND_ALUMINIUM });
    const lying = read([
      [null, '钢板', '铝锭'],
      ['用量(kg)', 100, 20],
      ['排放因子(kgCO2e/kg)', 2, 8],
    ]);
    expect(lying.sums).toEqual({ rawMaterial: STEEL_AND_ALUMINIUM });
  });

  it('have months over carriers: 600 × 0.5 + 60 × 2 = 420', () => {
    const { sums } = read([
      ['Month', 'Jan', 'Feb', 'Mar'],
      ['Electricity (kWh)', 100, 200, 300],
      ['Natural gas (m3)', 10, 20, 30],
      [],
      ['Name', 'Emission factor', 'Unit'],
      ['Electricity', 0.5, 'kgCO2e/kWh'],
      ['Natural gas', 2, 'kgCO2e/m3'],
    ]);
    expect(sums).toEqual({ production: 420 });
  });
});
