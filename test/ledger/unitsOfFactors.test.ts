import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function read(...sheets: readonly Rows[]) {
  const grids = sheets.map((rows, at) => gridOf(`表${String(at + 1)}`, rows));
  const { inventory, footprint } = footprintOf(grids);
  return {
    total: footprint.products.reduce((sum, one) => sum + (one.totalKgCo2e ?? 0), 0),
    questions: inventory.questions
      .filter(({ code }) => code !== 'unit-of-analysis')
      .map(({ code }) => code),
    errors: inventory.findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code),
  };
}

describe('度', () => {
  // 20 m³ × 1.879
  it.each(['kgCO2e/立方公尺', 'kgCO2e/m³', 'kgCO2e/度'])(
    'of natural gas is a cubic metre beside a factor in %s',
    (unit) => {
      const { total, questions } = read([
        ['能源', '用量', '單位', '係數', '係數單位'],
        ['天然氣', 20, '度', 1.879, unit],
      ]);
      expect(total).toBeCloseTo(37.58, 9);
      expect(questions).toEqual([]);
    },
  );

  // 20 × 0.2 of water; 100 kWh × 0.5
  it('of water is a cubic metre, of electricity a kilowatt hour', () => {
    const { total, questions } = read([
      ['能源', '用量', '單位', '係數', '係數單位'],
      ['自來水', 20, '度', 0.2, 'kgCO2e/立方公尺'],
      ['電力', 100, '度', 0.5, 'kgCO2e/度'],
    ]);
    expect(total).toBeCloseTo(54, 9);
    expect(questions).toEqual([]);
  });

  it('of natural gas is a kilowatt hour beside a factor for one: 20 × 0.2', () => {
    const { total, questions } = read([
      ['能源', '用量', '單位', '係數', '係數單位'],
      ['天然氣', 20, '度', 0.2, 'kgCO2e/kWh'],
    ]);
    expect(total).toBeCloseTo(4, 9);
    expect(questions).toEqual([]);
  });

  // 41200 × 0.474 + 1850 × 1.879 = 19528.8 + 3476.15
  it('is told by the factors of another sheet as well', () => {
    const { total, questions } = read(
      [
        ['月份', '電力(度)', '天然氣(度)'],
        ['1月', 41200, 1850],
      ],
      [
        ['排放源', '係數', '單位'],
        ['電力', 0.474, 'kgCO2e/度'],
        ['天然氣', 1.879, 'kgCO2e/立方公尺'],
      ],
    );
    expect(total).toBeCloseTo(23004.95, 6);
    expect(questions).toEqual([]);
  });

  // 3 千度 = 3000 kWh × 0.5
  it('may be counted in thousands: 3 千度', () => {
    const { total } = read([
      ['能源', '用量', '單位', '係數', '係數單位'],
      ['電力', 3, '千度', 0.5, 'kgCO2e/度'],
    ]);
    expect(total).toBeCloseTo(1500, 9);
  });
});

describe('a unit of several meanings', () => {
  // 12400 × 1000 kg × 0.78 kgCO2e/kg: ton beside t is a tonne.
  it('is the one that the factor is for: ton beside kgCO2e/t, 12400 × 780', () => {
    const { total, questions } = read([
      ['Material', 'Qty', 'Unit', 'EF (kgCO2e/t)'],
      ['Cement', 12400, 'ton', 780],
    ]);
    expect(total).toBeCloseTo(9_672_000, 6);
    expect(questions).toEqual([]);
  });

  it.each([
    ['ton beside kgCO2e/kg', 'ton', 'kgCO2e/kg'],
    ['桶 of paint beside kgCO2e/L, which is no barrel', '桶', 'kgCO2e/L'],
  ])('is asked where the factor does not tell: %s', (_, unit, per) => {
    const { questions } = read([
      ['材料', '用量', '单位', '排放因子', '因子单位'],
      ['涂料', 12, unit, 2, per],
    ]);
    expect(questions).toContain('unit-ambiguous');
  });
});

describe('units of Taiwan', () => {
  // 52 kg = 0.052 t × 310 km × 0.131 = 2.11172
  it('延噸公里 is t·km', () => {
    const { total, questions, errors } = read([
      ['階段', '名稱', '數量', '單位', '距離(公里)', '係數', '係數單位'],
      ['原料運輸', '砂糖', 52, '公斤', 310, 0.131, 'kgCO2e/延噸公里'],
    ]);
    expect(total).toBeCloseTo(2.11172, 9);
    expect([questions, errors]).toEqual([[], []]);
  });

  // 2 kL × 2600; 3 t × 100; 5 m² × 2
  it('公秉, 公噸 and 平方公尺 are kL, t and m²', () => {
    const { total, errors } = read([
      ['名稱', '用量', '單位', '係數', '係數單位'],
      ['柴油', 2, '公秉', 2600, '公斤CO2e/公秉'],
      ['鋼板', 3, '公噸', 100, '公斤CO2e/公噸'],
      ['玻璃', 5, '平方公尺', 2, '公斤CO2e/平方公尺'],
    ]);
    expect(total).toBeCloseTo(5510, 9);
    expect(errors).toEqual([]);
  });
});

describe('a factor for one of the unit of its row', () => {
  // 1.5 m × 4 + 1 × 0.1
  it.each([
    'kgCO2e per UoM',
    'kgCO2e/UoM',
    'kg CO2e per UOM',
    'kgCO2e per unit',
    'EF per unit (kgCO2e)',
    'EF (kgCO2e/unit of measure)',
  ])('%s', (header) => {
    const { total, errors, questions } = read([
      ['Item', 'Consumption', 'UoM', header],
      ['Fabric', 1.5, 'm', 4],
      ['Zipper', 1, 'pc', 0.1],
    ]);
    expect(total).toBeCloseTo(6.1, 9);
    expect([errors, questions]).toEqual([[], []]);
  });

  // 2 × 2.162 + 3 × 0.5
  it.each(['因子(kgCO2e/单位)', '因子（kgCO2e/单位用量）', '碳排放系数(kgCO2e/计量单位)'])(
    '%s, beside 2 Nm³ and 3kWh in the cells and beside a column of units',
    (header) => {
      const glued = read([
        ['名称', '用量', header],
        ['天然气', '2 Nm³', 2.162],
        ['电', '3kWh', 0.5],
      ]);
      const beside = read([
        ['名称', '用量', '单位', header],
        ['天然气', 2, 'Nm³', 2.162],
        ['电', 3, 'kWh', 0.5],
      ]);
      for (const { total, errors, questions } of [glued, beside]) {
        expect(total).toBeCloseTo(5.824, 9);
        expect([errors, questions]).toEqual([[], []]);
      }
    },
  );
});

describe('the factor of water', () => {
  // 1.04 t × 0.168 + 75.4 kWh × 0.5366 = 0.17472 + 40.45964
  it.each([
    ['水（吨）', '自来水因子：0.168 kgCO2e/t'],
    ['自来水（吨）', '水因子：0.168 kgCO2e/t'],
  ])('of a column %s is that of the note %s', (header, note) => {
    const { total, questions } = read([
      ['工序', '电耗（度）', header],
      ['开料', 75.4, 1.04],
      [`电力因子：0.5366 kgCO2e/kWh；${note}`, null, null],
    ]);
    expect(total).toBeCloseTo(40.63436, 9);
    expect(questions).toEqual([]);
  });

  it('is not that of waste water: 废水 is another thing', () => {
    const { total } = read(
      [
        ['名称', '用量', '单位'],
        ['废水', 10, 't'],
      ],
      [
        ['名称', '排放因子', '单位'],
        ['自来水', 0.168, 'kgCO2e/t'],
      ],
    );
    expect(total).toBe(0);
  });
});
