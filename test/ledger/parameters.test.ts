import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function read(
  rows: Rows,
  sheet = '使用阶段',
): { readonly sums: unknown; readonly told: ReadonlyMap<string, readonly string[]> } {
  const { footprint, inventory } = footprintOf([gridOf(sheet, rows)]);
  return {
    sums: Object.values(stageSums(footprint))[0],
    told: new Map(
      inventory.findings.map(({ code, cells }) => [code, cells.map(({ cell }) => cell)]),
    ),
  };
}

describe('parameters of the use stage', () => {
  const FACTOR = ['电网排放因子', 0.6, 'kgCO2e/kWh'];

  it('what the product uses in its life counts, and the parameters do not: 30000 × 0.6 = 18000', () => {
    const { sums, told } = read([
      ['参数', '数值', '单位'],
      ['额定功率', 1.5, 'kW'],
      ['年运行时间', 2000, 'h'],
      ['使用寿命', 10, '年'],
      ['生命周期耗电量', 30000, 'kWh'],
      FACTOR,
    ]);
    expect(sums).toEqual({ use: 18000 });
    expect(told.get('parameter-not-counted')).toEqual(['A2', 'A3', 'A4']);
    expect(told.has('value-conflict')).toBe(false);
  });

  it('a life that its parameters contradict is told: 1.5 × 2000 × 10 = 30000, and not 40000', () => {
    const { told } = read([
      ['参数', '数值', '单位'],
      ['额定功率', 1.5, 'kW'],
      ['年运行时间', 2000, 'h'],
      ['使用寿命', 10, '年'],
      ['生命周期耗电量', 40000, 'kWh'],
      FACTOR,
    ]);
    expect(told.has('value-conflict')).toBe(true);
  });

  it.each([
    [
      'Chinese',
      ['参数', '数值', '单位'],
      ['额定功率', 1500, 'W'],
      ['年运行时间', 2000, 'h'],
      ['使用寿命', 10, '年'],
    ],
    [
      'English',
      ['Parameter', 'Value', 'Unit'],
      ['Rated power', 1.5, 'kW'],
      ['Annual operating hours', 2000, 'h'],
      ['Service life', 10, 'years'],
    ],
    [
      'hours per year',
      ['参数', '数值', '单位'],
      ['功率', 1.5, 'kW'],
      ['运行时间', 2000, 'h/年'],
      ['使用年限', 10, '年'],
    ],
  ] as [string, ...CellContent[][]][])(
    'power × hours in a year × life, %s: 1.5 × 2000 × 10 × 0.6 = 18000',
    (_, ...rows) => {
      const { sums } = read([...rows, FACTOR]);
      expect(sums).toEqual({ use: 18000 });
    },
  );

  it.each([
    ['年耗电量', 'kWh/年'],
    ['年用电量', 'kWh'],
    ['Annual electricity consumption', 'kWh/year'],
  ])('%s (%s) × life: 100 × 10 × 0.6 = 600', (name, unit) => {
    const { sums } = read([
      ['项目', '数值', '单位'],
      [name, 100, unit],
      ['使用寿命', 10, '年'],
      FACTOR,
    ]);
    expect(sums).toEqual({ use: 600 });
  });

  it('hours that need not be those of a year are not multiplied with years', () => {
    const { sums } = read([
      ['参数', '数值', '单位'],
      ['额定功率', 1.5, 'kW'],
      ['运行时间', 2000, 'h'],
      ['使用寿命', 10, '年'],
      FACTOR,
    ]);
    expect(sums).toEqual({ use: null });
  });
});

describe('what else is said and not counted', () => {
  const FACTORS = gridOf('因子', [
    ['名称', '排放因子', '单位'],
    ['钢板', 2, 'kgCO2e/kg'],
  ]);

  it.each(['运费不计入', '包装部分不计入', 'freight not included'])(
    'the remark “%s” is told, and the row counts: 10 × 2 = 20',
    (remark) => {
      const { footprint, inventory } = footprintOf([
        gridOf('泵A', [
          ['材料', '用量(kg)', '备注'],
          ['钢板', 10, remark],
        ]),
        FACTORS,
      ]);
      expect(stageSums(footprint)).toEqual({ 泵A: { rawMaterial: 20 } });
      const told = inventory.findings.find(({ code }) => code === 'inclusion-doubtful');
      expect(told?.cells.map(({ cell }) => cell)).toEqual(['C2']);
    },
  );

  it.each([
    ['电话', '邮编'],
    ['Phone', 'Zip code'],
    ['手机：', '传真：'],
  ])('%s and %s on a cover are no table of figures', (phone, zip) => {
    const { inventory } = footprintOf([
      gridOf('封面', [
        ['公司名称', '某公司'],
        [phone, 13800001111],
        [zip, 214000],
      ]),
      gridOf('泵A', [
        ['材料', '用量(kg)'],
        ['钢板', 10],
      ]),
      FACTORS,
    ]);
    expect(inventory.findings.map(({ code }) => code)).not.toContain('table-not-understood');
  });

  it('figures that nothing names on a cover are told', () => {
    const { inventory } = footprintOf([
      gridOf('其他', [
        ['甲', 12],
        ['乙', 14],
      ]),
      gridOf('泵A', [
        ['材料', '用量(kg)'],
        ['钢板', 10],
      ]),
      FACTORS,
    ]);
    expect(inventory.findings.map(({ code }) => code)).toContain('table-not-understood');
  });

  it('产品：甲 above a column names the product 甲: 100 × 2 = 200 and 10 × 2 = 20', () => {
    const { footprint } = footprintOf([
      gridOf('材料', [
        ['材料', '产品：甲(kg)', '产品：乙(kg)'],
        ['钢板', 100, 10],
      ]),
      FACTORS,
    ]);
    expect(stageSums(footprint)).toEqual({ 甲: { rawMaterial: 200 }, 乙: { rawMaterial: 20 } });
  });
});
