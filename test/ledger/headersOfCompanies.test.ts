import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function read(sheets: Readonly<Record<string, Rows>>) {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  const { footprint, inventory } = footprintOf(grids);
  return { sums: Object.values(stageSums(footprint)), inventory };
}

describe('units in headers', () => {
  it('吨/年 is tonnes of the year: 3 t × 20 kg/t = 60', () => {
    const { sums, inventory } = read({
      原料: [
        ['原料', '投入量(吨/年)', '排放因子(kgCO2e/t)'],
        ['硅砂', 3, 20],
      ],
    });
    expect(sums).toEqual([{ rawMaterial: 60 }]);
    expect(inventory.questions.map(({ code }) => code)).not.toContain('missing-unit');
  });

  it('stands behind a word without any sign: 用量kg, 因子kgCO2e/kg: 3 × 2 = 6', () => {
    const { sums } = read({
      配方: [
        ['部件', '用量kg', '因子kgCO2e/kg'],
        ['树脂', 3, 2],
      ],
    });
    expect(sums).toEqual([{ rawMaterial: 6 }]);
  });

  it('kgCO2/单位 is for one of the row’s own unit: 10 kWh × 0.5 + 4 m³ × 2 = 13', () => {
    const { sums, inventory } = read({
      能源: [
        ['项目', '单位', '消耗量', '排放因子(kgCO2/单位)'],
        ['电力', 'kWh', 10, 0.5],
        ['天然气', 'm³', 4, 2],
      ],
    });
    expect(sums).toEqual([{ production: 13 }]);
    expect(inventory.activities.map(({ factor }) => factor?.unitText)).toEqual([
      'kgCO2/kWh',
      'kgCO2/m3',
    ]);
  });

  it('GWP is kgCO2e per kg of gas: 10 × 2088 = 20880', () => {
    const { sums } = read({
      逸散: [
        ['设备', '制冷剂', '充注量(kg)', 'GWP'],
        ['冷水机组', 'R410A', 10, 2088],
      ],
    });
    expect(sums).toEqual([{ production: 20880 }]);
  });

  it('a title ends in the unit: 消耗 (kg/台): 3 × 2 = 6 for one, nothing is asked', () => {
    const { sums, inventory } = read({
      物料: [['电机物料消耗 (kg/台)'], ['材料', '用量', '排放因子(kgCO2e/kg)'], ['硅钢片', 3, 2]],
    });
    expect(sums).toEqual([{ rawMaterial: 6 }]);
    expect(inventory.questions).toEqual([]);
  });

  it('a title that ends in (m³) is not the unit of amounts: it is asked', () => {
    const { inventory } = read({
      物料: [['混凝土 (m³)'], ['材料', '用量', '排放因子(kgCO2e/kg)'], ['水泥', 3, 2]],
    });
    expect(inventory.questions.map(({ code }) => code)).toContain('missing-unit');
  });

  it('排放(kg) is a result beside 用量(kg): 10 × 2 = 20', () => {
    const { sums, inventory } = read({
      饲料: [
        ['原料', '用量(kg)', '系数(kgCO2e/kg)', '排放(kg)'],
        ['玉米', 10, 2, 20],
      ],
    });
    expect(sums).toEqual([{ rawMaterial: 20 }]);
    expect(inventory.questions.map(({ code }) => code)).not.toContain('alternative-columns');
  });
});

describe('the weight of one piece beside what is used', () => {
  it('用量 without a unit counts pieces: 0.5 kg × 4 × 2 = 4', () => {
    const { sums } = read({
      BOM: [
        ['名称', '单件重量(kg)', '用量', '排放因子(kgCO2e/kg)'],
        ['齿轮', 0.5, 4, 2],
      ],
    });
    expect(sums).toEqual([{ rawMaterial: 4 }]);
  });

  it('用量(kg) with a unit is the amount: 4 kg × 2 = 8', () => {
    const { sums } = read({
      BOM: [
        ['名称', '单件重量(kg)', '用量(kg)', '排放因子(kgCO2e/kg)'],
        ['齿轮', 0.5, 4, 2],
      ],
    });
    expect(sums).toEqual([{ rawMaterial: 8 }]);
  });
});

describe('outputs by month beside energy by month', () => {
  const MONTHS: Rows = [
    ['月份', '产量(件)', '电(kWh)'],
    ['1月', 100, 300],
    ['2月', 150, 500],
    ['合计', 250, 800],
  ];
  const FACTORS: Rows = [
    ['名称', '排放因子', '单位', '数据来源'],
    ['电', 0.5, 'kgCO2e/kWh', '手册'],
  ];

  it('divide by their total: 800 × 0.5 / 250 = 1.6', () => {
    const { sums, inventory } = read({ 月报: MONTHS, 因子: FACTORS });
    expect(sums).toEqual([{ production: 1.6 }]);
    expect(inventory.products[0]?.declaredUnit).toMatchObject({ covered: 250, unit: '件' });
    expect(inventory.questions).toEqual([]);
    expect(inventory.findings.map(({ code }) => code)).not.toContain('output-column-not-used');
  });

  it('are summed, and a total that they do not come to is told: 100 + 150 = 250, not 240', () => {
    const rows = MONTHS.map((row) => row.map((cell) => (cell === 250 ? 240 : cell)));
    const { inventory } = read({ 月报: rows, 因子: FACTORS });
    expect(inventory.products[0]?.declaredUnit).toMatchObject({ covered: 250, source: 'ledger' });
    const [told] = inventory.findings.filter(({ code }) => code === 'value-conflict');
    expect(told?.values).toMatchObject({ stated: 240, computed: 250 });
  });
});
