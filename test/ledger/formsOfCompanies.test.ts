import type { Area } from '../../src/workbook/address';
import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function read(
  sheets: Readonly<Record<string, Rows>>,
  merges: Readonly<Record<string, readonly Area[]>> = {},
) {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows, merges[name]));
  const { footprint, inventory } = footprintOf(grids);
  return {
    sums: stageSums(footprint),
    codes: inventory.questions.map(({ code }) => code),
    found: inventory.findings.map(({ code }) => code),
  };
}

const POWER: Rows = [
  ['能源', '因子', '单位'],
  ['电', 0.5, 'kgCO2e/kWh'],
  ['天然气', 2, 'kgCO2e/m³'],
];

describe('example rows of forms', () => {
  it('例 before a row and 示例 behind a name are no data, and are told: 3 × 2 + 4 × 5 = 26', () => {
    const { sums, found } = read({
      原料: [
        ['序号', '原料', '用量(kg)', '因子(kgCO2e/kg)'],
        ['例', '钢', 1000, 2],
        [1, '铝（示例）', 500, 5],
        [2, '钢', 3, 2],
        [3, '铝', 4, 5],
      ],
    });
    expect(Object.values(sums)).toEqual([{ rawMaterial: 26 }]);
    expect(found).toContain('row-not-included');
  });

  it('a name that begins with the character is data: 例行件 3 × 2 = 6', () => {
    const { sums } = read({
      原料: [
        ['原料', '用量(kg)', '因子(kgCO2e/kg)'],
        ['例行件', 3, 2],
      ],
    });
    expect(Object.values(sums)).toEqual([{ rawMaterial: 6 }]);
  });
});

describe('lines of units below headers', () => {
  const header: Rows = [
    ['月份', '电', '天然气'],
    [null, 'kWh', 'm³'],
    ['1月', 10, 1],
    ['2月', 20, 3],
  ];

  it('belong to the carriers above them: 30 × 0.5 + 4 × 2 = 23', () => {
    const { sums, codes } = read({ 能源台账: header, 因子: POWER });
    expect(Object.values(sums)).toEqual([{ production: 23 }]);
    expect(codes).not.toContain('missing-unit');
  });

  it('are the third level of a header: 2 t × 3 kg/kg = 6000, 2 t × 50 km × 0.1 = 10', () => {
    const { sums, codes } = read(
      {
        汇总: [
          ['材料', '投入', null, '运输', '碳因子', null],
          [null, '数量', '单位', '距离', '材料', '运输'],
          [null, null, null, 'km', 'kgCO2e/kg', 'kgCO2e/(t·km)'],
          ['钢', 2, 't', 50, 3, 0.1],
        ],
      },
      {
        汇总: [
          { top: 0, left: 0, bottom: 2, right: 0 },
          { top: 0, left: 1, bottom: 0, right: 2 },
          { top: 0, left: 4, bottom: 0, right: 5 },
        ],
      },
    );
    expect(Object.values(sums)).toEqual([{ rawMaterial: 6000, transport: 10 }]);
    expect(codes).not.toContain('missing-unit');
  });

  it('a row about one carrier with its unit is no header: the blank month is missing', () => {
    const { sums } = read({
      能耗: [
        ['月份', '能源', '用量', '单位'],
        ['1月', '电', 10, 'kWh'],
        ['2月', '电', null, 'kWh'],
      ],
      因子: POWER,
    });
    expect(Object.values(sums)).toEqual([{ production: 5 }]);
  });

  it('g alone heads grams: 500 g × 4 = 2', () => {
    const { sums } = read({
      配方: [
        ['Material', 'g', 'kgCO2e/kg'],
        ['Cotton', 500, 4],
      ],
    });
    expect(Object.values(sums)).toEqual([{ rawMaterial: 2 }]);
  });
});

describe('outputs', () => {
  const steel: Rows = [
    ['材料', '2022年', '2023年', '单位', '因子'],
    ['钢', 30, 40, 't', '2 kgCO2e/kg'],
  ];

  it('产品名称 | 2023年产量 is a header and no caption: 40 t × 2 / 20 = 4000', () => {
    const { sums } = read({
      材料: steel,
      产量: [
        ['产品名称', '2023年产量'],
        ['泵', '20件'],
      ],
    });
    expect(sums).toEqual({ 泵: { rawMaterial: 4000 } });
  });

  it('of two years side by side each is its year’s: 40 t × 2 / 20 = 4000', () => {
    const { sums, codes } = read({
      材料: steel,
      产量: [
        ['产品', '2022年产量', '2023年产量', '单位'],
        ['泵', 10, 20, '台'],
      ],
    });
    expect(sums).toEqual({ 泵: { rawMaterial: 4000 } });
    expect(codes).not.toContain('alternative-columns');
  });

  it('are what a sheet about output counts, whatever the column is called: 100 × 3 / 50 = 6', () => {
    const { sums } = read({
      Materials: [
        ['Material', 'Annual use (kg)', 'EF (kgCO2e/kg)'],
        ['Steel', 100, 3],
      ],
      'Production volume': [
        ['Product', 'Units'],
        ['Pump', 50],
      ],
    });
    expect(sums).toEqual({ Pump: { rawMaterial: 6 } });
  });

  it('a sheet about what was used is none: nothing is divided by 重量', () => {
    const { sums } = read({
      产量及能耗: [
        ['产品', '电(kWh)'],
        ['泵', 50],
      ],
      材料: [
        ['材料', '用量(kg)', '因子(kgCO2e/kg)'],
        ['钢', 100, 3],
      ],
    });
    expect(Object.values(sums)[0]).toMatchObject({ rawMaterial: 300 });
  });

  it('总重 beside 单重 × 数量 of one product is not divided: 2 × 3 kg × 5 = 30 for one of 100', () => {
    const { sums } = read({
      '泵BOM（单台）': [
        ['物料', '数量', '单重(kg)', '合计(kg)', '因子(kgCO2e/kg)'],
        ['泵体', 2, 3, 6, 5],
      ],
      能源: [
        ['能源', '年用量', '单位'],
        ['电', 400, 'kWh'],
      ],
      因子: POWER,
      产量: [
        ['产品', '产量', '单位'],
        ['泵', 100, '台'],
      ],
    });
    // electricity: 400 × 0.5 / 100 = 2
    expect(sums).toEqual({ 泵: { rawMaterial: 30, production: 2 } });
  });
});

describe('columns whose place says what they are', () => {
  it('Annual before its unit is the amount, also beside factors: 10 × 0.5 = 5', () => {
    const { sums } = read({
      Energy: [
        ['Energy', 'Annual', 'Unit', 'EF', 'Unit'],
        ['Electricity', 10, 'kWh', 0.5, 'kgCO2e/kWh'],
      ],
    });
    expect(Object.values(sums)).toEqual([{ production: 5 }]);
  });

  it('碳氧化率 in a table of factors is none', () => {
    const { sums } = read({
      因子: [
        ['燃料', '碳氧化率', '因子', '因子单位'],
        ['柴油', 0.98, 3, 'kgCO2e/kg'],
      ],
      能源: [
        ['燃料', '用量', '单位'],
        ['柴油', 2, 'kg'],
      ],
    });
    expect(Object.values(sums)).toEqual([{ production: 6 }]);
  });

  it('Source before an amount names the sources: 2 × 10 = 20', () => {
    const { sums } = read({
      'Process emissions': [
        ['Source', 'Quantity', 'Unit', 'EF', 'Unit'],
        ['Acetylene', 2, 'kg', 10, 'kgCO2e/kg'],
      ],
    });
    expect(Object.values(sums)).toEqual([{ production: 20 }]);
  });

  it('each carrier has the unit column behind it: (1 MWh + 500 kWh) × 0.5 + 3 × 2 = 756', () => {
    const { sums } = read({
      能耗: [
        ['月份', '电', '单位', '天然气', '单位'],
        ['1月', 1, 'MWh', 1, 'm³'],
        ['2月', 500, 'kWh', 2, 'm³'],
      ],
      因子: POWER,
    });
    expect(Object.values(sums)).toEqual([{ production: 756 }]);
  });

  it('processes under 耗电量 have used electricity: (4 + 6) × 0.5 = 5', () => {
    const { sums } = read({
      能耗: [
        ['工序', '设备', '耗电量(kWh)'],
        ['清洗', '槽', 4],
        ['烘干', '炉', 6],
      ],
      因子: POWER,
    });
    expect(Object.values(sums)).toEqual([{ production: 5 }]);
  });

  it('额定载重 is no load where 总运量 stands beside it: 20 t × 100 km × 0.1 = 200', () => {
    const { sums, codes } = read({
      运输: [
        ['物料', '车型', '额定载重(t)', '总运量(t)', '里程(km)', '因子(kgCO2e/t·km)'],
        ['钢', '重卡', 32, 20, 100, 0.1],
      ],
    });
    expect(Object.values(sums)).toEqual([{ transport: 200 }]);
    expect(codes).not.toContain('alternative-columns');
  });

  it('热值单位 behind 低位发热量 is its unit: 10 t × 20 GJ/t × 0.1 t/GJ = 20 t', () => {
    const { sums, codes } = read({
      燃料: [
        ['燃料', '用量', '单位', '低位发热量', '热值单位', '因子', '因子单位'],
        ['烟煤', 10, 't', 20, 'GJ/t', 0.1, 'tCO2/GJ'],
      ],
    });
    expect(Object.values(sums)).toEqual([{ production: 20000 }]);
    expect(codes).not.toContain('conversion-needed');
  });

  it('同上 among distances is the figure above: (1000 + 2000) kg × 50 km × 0.1 = 15', () => {
    const { sums } = read({
      运输: [
        ['物料', '重量(kg)', '运距(km)', '因子(kgCO2e/t·km)'],
        ['钢', 1000, 50, 0.1],
        ['铝', 2000, '同上', '同上'],
      ],
    });
    expect(Object.values(sums)).toEqual([{ transport: 15 }]);
  });
});

describe('factors by gas', () => {
  it('of CO2, CH4, N2O and CO2e the last is the factor for the row’s unit: 10 × 2.5 = 25', () => {
    const { sums, codes } = read({
      Energy: [
        ['Energy', 'Consumption', 'Unit'],
        ['Diesel', 10, 'litre'],
      ],
      Factors: [
        ['Fuel', 'Unit', 'kg CO2', 'kg CH4', 'kg N2O', 'kg CO2e'],
        ['Diesel', 'litre', 2.4, 0.001, 0.0002, 2.5],
      ],
    });
    expect(Object.values(sums)).toEqual([{ production: 25 }]);
    expect(codes).not.toContain('alternative-columns');
  });

  it('gases alone are no amounts of anything', () => {
    const { sums, codes } = read({
      能源: [
        ['能源', '用量', '单位'],
        ['柴油', 10, 'L'],
      ],
      因子: [
        ['燃料', '单位', 'CO2(kg)', 'CH4(kg)', 'N2O(kg)'],
        ['柴油', 'L', 2.4, 0.001, 0.0002],
      ],
    });
    expect(Object.values(sums)).toEqual([{ production: null }]);
    expect(codes).not.toContain('alternative-columns');
  });
});

describe('headers of databases and of forms', () => {
  it('reads words joined by underscores: 1000 × 2 = 2000, 1 t × 50 km × 0.1 = 5', () => {
    const { sums } = read({
      bom_export: [
        ['material_name', 'qty', 'uom', 'ef_value', 'ef_unit', 'transport_km', 'transport_mode'],
        ['Copper', 1000, 'kg', 2, 'kgCO2e/kg', 50, 'road'],
      ],
      transport: [
        ['mode', 'ef_value', 'ef_unit'],
        ['road', 0.1, 'kgCO2e/tkm'],
      ],
    });
    expect(Object.values(sums)).toEqual([{ rawMaterial: 2000, transport: 5 }]);
  });

  it('因子 kgCO2e/(t·km) is a factor and no result: 1 t × 50 km × 0.1 = 5', () => {
    const { sums } = read({
      运输: [
        ['物料', '重量(t)', '运距(km)', '方式'],
        ['钢', 1, 50, '公路'],
      ],
      因子: [
        ['运输方式', '因子 kgCO2e/(t·km)'],
        ['公路', 0.1],
      ],
    });
    expect(Object.values(sums)).toEqual([{ transport: 5 }]);
  });

  it('a row of dates is no header, and A. and B. number the parts of a form: 6 × 2 / 3 = 4', () => {
    const { sums } = read({
      Summary: [
        ['Reporting period', '01/01/2023', 'to', '31/12/2023'],
        [],
        ['A. Goods produced'],
        ['Product', 'Production quantity', 'Unit'],
        ['Cell', 3, 't'],
        [],
        ['B. Precursors'],
        ['Precursor', 'Consumed', 'Unit', 'Specific embedded emissions', 'Unit'],
        ['Graphite', 6, 't', 2, 'kgCO2e/t'],
      ],
    });
    expect(sums).toEqual({ Cell: { rawMaterial: 4 } });
  });

  it('Product A: and Product B: above tables side by side are two products: 2 × 3, 5 × 7', () => {
    const { sums } = read({
      BOMs: [
        ['Product A: Bag', null, null, null, 'Product B: Hat'],
        ['Material', 'kg', 'kgCO2e/kg', null, 'Material', 'kg', 'kgCO2e/kg'],
        ['Cotton', 2, 3, null, 'Wool', 5, 7],
      ],
    });
    expect(sums).toEqual({ Bag: { rawMaterial: 6 }, Hat: { rawMaterial: 35 } });
  });

  it('公克 is gram: 500 公克 × 4 = 2', () => {
    const { sums } = read({
      原料: [
        ['原料', '用量', '係數'],
        ['助劑', '500公克', '4 kgCO2e/kg'],
      ],
    });
    expect(Object.values(sums)).toEqual([{ rawMaterial: 2 }]);
  });
});
