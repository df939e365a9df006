import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位'],
  ['电', 0.5, 'kgCO2e/kWh'],
  ['钢板', 2, 'kgCO2e/kg'],
]);

function read(
  rows: readonly (readonly CellContent[])[],
  sheet = '能源',
  factors = [FACTORS],
): {
  readonly sums: unknown;
  readonly asked: readonly string[];
  readonly told: ReadonlyMap<string, readonly string[]>;
  readonly names: readonly string[];
} {
  const { footprint, inventory } = footprintOf([gridOf(sheet, rows), ...factors]);
  return {
    sums: Object.values(stageSums(footprint))[0],
    asked: inventory.questions
      .map(({ code }) => code)
      .filter((code) => code !== 'unit-of-analysis'),
    told: new Map(
      inventory.findings.map(({ code, cells }) => [code, cells.map(({ cell }) => cell)]),
    ),
    names: inventory.activities.map(({ name }) => name),
  };
}

describe('hours of a tariff as columns', () => {
  // (10 + 20 + 30 + 1 + 2 + 3) kWh × 0.5 = 33, and not 66 with the totals
  it.each([
    ['峰(kWh)', '平(kWh)', '谷(kWh)', '合计(kWh)'],
    ['高峰电量(kWh)', '平段电量(kWh)', '低谷电量(kWh)', '总电量(kWh)'],
    ['峰时段用电量（kWh）', '平时段用电量（kWh）', '谷时段用电量（kWh）', '用电量（kWh）'],
    ['Peak (kWh)', 'Shoulder (kWh)', 'Off-peak (kWh)', 'Total (kWh)'],
  ])('%s | %s | %s are added once, and %s is kept out', (peak, flat, valley, total) => {
    const { sums, asked, told, names } = read([
      ['月份', peak, flat, valley, total],
      ['1月', 10, 20, 30, 60],
      ['2月', 1, 2, 3, 6],
    ]);
    expect(sums).toEqual({ production: 33 });
    expect(asked).toEqual([]);
    expect(told.get('subtotal-ignored')).toEqual(['E1']);
    expect(names).toHaveLength(1);
  });

  it('four hours, money beside them and a row of sums: (1 + 10 + 20 + 30) × 0.5 = 30.5', () => {
    const { sums } = read([
      ['月份', '尖(kWh)', '峰(kWh)', '平(kWh)', '谷(kWh)', '电费(元)'],
      ['1月', 1, 10, 20, 30, 99],
      ['合计', 1, 10, 20, 30, 99],
    ]);
    expect(sums).toEqual({ production: 30.5 });
  });

  it('workshops as rows: (60 + 6) × 0.5 = 33', () => {
    const { sums } = read([
      ['车间', '峰(kWh)', '平(kWh)', '谷(kWh)'],
      ['一车间', 10, 20, 30],
      ['二车间', 1, 2, 3],
    ]);
    expect(sums).toEqual({ production: 33 });
  });

  it('without a unit it is asked', () => {
    const { asked, sums } = read([
      ['月份', '峰', '平', '谷'],
      ['1月', 10, 20, 30],
    ]);
    expect(asked).toEqual(['missing-unit']);
    expect(sums).toEqual({ production: null });
  });

  it('prices of the hours are no amounts', () => {
    const { sums } = read([
      ['月份', '用电量(kWh)', '峰电价', '平电价', '谷电价'],
      ['1月', 60, 1, 0.7, 0.3],
    ]);
    expect(sums).toEqual({ production: 30 });
  });

  it('a total that differs from its hours is told: 60 and not 61', () => {
    const { told } = read([
      ['月份', '峰(kWh)', '平(kWh)', '谷(kWh)', '合计(kWh)'],
      ['1月', 10, 20, 30, 61],
    ]);
    expect(told.has('value-conflict')).toBe(true);
  });
});

describe('factors in rows of their own', () => {
  // 11 kWh × 0.6 = 6.6
  it.each([
    ['behind a blank row', [[null]], ['电力排放因子', 0.6, 'kgCO2/kWh']],
    ['right below', [], ['电力排放因子', 0.6, 'kgCO2/kWh']],
    ['with the unit in the label', [], ['电力排放因子(kgCO2/kWh)', 0.6]],
    ['with the unit in the cell', [], ['电力因子', '0.6kgCO2/kWh']],
    ['in English', [], ['Electricity emission factor', 0.6, 'kgCO2/kWh']],
    ['by its bare word below the carrier', [], ['排放因子(kgCO2/kWh)', 0.6]],
  ] as [string, CellContent[][], CellContent[]][])('%s', (_, gap, line) => {
    const { sums, asked } = read(
      [['月份', '用电量(kWh)', '备注'], ['1月', 10, ''], ['2月', 1, ''], ...gap, line],
      '能源',
      [],
    );
    expect(sums).toEqual({ production: 6.6 });
    expect(asked).toEqual([]);
  });

  it('under a heading, one for each carrier: 10 × 0.6 + 5 × 2 = 16', () => {
    const { sums, told } = read(
      [
        ['月份', '用电量(kWh)', '天然气(m³)', '电费(元)'],
        ['1月', 10, 5, 7],
        ['小计', 10, 5, 7],
        [null],
        ['排放因子'],
        ['用电量', 0.6, 'kgCO2e/kWh'],
        ['天然气', 2, 'kgCO2e/m³'],
      ],
      '能源',
      [],
    );
    expect(sums).toEqual({ production: 16 });
    expect(told.has('table-not-understood')).toBe(false);
  });

  it('among amounts: 10 kg × 2 = 20; 1 t × 50 km × 0.1 = 5', () => {
    const { footprint } = footprintOf([
      gridOf('数据', [
        ['一、原材料'],
        ['名称', '用量(kg)', '因子'],
        ['钢板', 10, '2kgCO2e/kg'],
        ['二、运输'],
        ['名称', '重量(t)', '距离(km)'],
        ['铝锭', 1, 50],
        ['三、运输因子'],
        ['公路', 0.1, 'kgCO2e/(t·km)'],
      ]),
    ]);
    expect(Object.values(stageSums(footprint))[0]).toEqual({ rawMaterial: 20, transport: 5 });
  });

  it('a list of factors alone is a table of factors, with its sources', () => {
    const { inventory } = footprintOf([
      gridOf('泵A', [
        ['材料', '用量(kg)'],
        ['钢板', 10],
      ]),
      gridOf('表', [
        ['名称', '数值', '单位', '来源'],
        ['钢板', 2, 'kgCO2e/kg', '手册'],
        ['铝锭', 20, 'kgCO2e/kg', '手册'],
      ]),
    ]);
    expect(inventory.activities.map(({ factor }) => factor?.source)).toEqual(['手册']);
  });

  it('an item whose amount is missing keeps its factor and its gap', () => {
    const { inventory } = footprintOf([
      gridOf('泵A', [
        ['材料', '用量(kg)', '排放因子(kgCO2e/kg)'],
        ['钢板', 10, 2],
        ['铝锭', null, 20],
      ]),
    ]);
    expect(inventory.activities.map(({ name }) => name)).toEqual(['钢板', '铝锭']);
  });

  it('5 kg/台 below 500 kg is an amount for one and no factor', () => {
    const { names } = read([
      ['材料', '用量'],
      ['钢板', '500 kg'],
      ['钢板', '5 kg/台'],
    ]);
    expect(names).toEqual(['钢板', '钢板']);
  });

  it('a bare 排放因子 without a unit is asked and is no month', () => {
    const { sums, asked } = read(
      [
        ['月份', '用电量(kWh)', '天然气(m³)'],
        ['1月', 10, 5],
        ['排放因子', 0.6, 2],
      ],
      '能源',
      [],
    );
    expect(sums).toEqual({ production: null });
    expect(asked).toContain('missing-factor-unit');
  });
});
