import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function read(sheet: string, rows: Rows) {
  const { footprint, inventory } = footprintOf([gridOf(sheet, rows)]);
  const errors = inventory.findings.filter(
    ({ code, severity }) => code === 'table-not-understood' && severity === 'error',
  );
  return {
    sums: Object.values(stageSums(footprint))[0],
    isComplete: footprint.products.every(({ complete }) => complete),
    told: errors.flatMap(({ cells }) => cells.map(({ cell }) => cell)),
  };
}

describe('a list of parameters of the use stage between other tables', () => {
  // 5 W × 3000 h × 8 a = 120 kWh × 0.5 = 60; 400 g × 0.25 = 0.1
  const ENGLISH: Rows = [
    ['Use phase'],
    ['Parameter', 'Value', 'Unit'],
    ['Power loss', 5, 'W'],
    ['Operating hours per year', 3000, 'h/a'],
    ['Service life', 8, 'a'],
    ['Emission factor electricity', 0.5, 'kg CO2e/kWh'],
  ];
  const SCRAP: Rows = [
    ['End of life'],
    ['Treatment', 'Amount (g)', 'EF (kg CO2e/kg)'],
    ['Shredding', 400, 0.25],
  ];
  const CHINESE: Rows = [
    ['使用阶段'],
    ['参数', '数值', '单位'],
    ['损耗功率', 5, 'W'],
    ['年运行时间', 3000, 'h'],
    ['使用寿命', 8, '年'],
    ['电网排放因子', 0.5, 'kgCO2e/kWh'],
  ];
  const DISPOSAL: Rows = [
    ['废弃处置'],
    ['处置方式', '数量(g)', '排放因子(kgCO2e/kg)'],
    ['拆解破碎', 400, 0.25],
  ];

  it.each<[string, string, Rows]>([
    ['English', 'Use and EoL', [...ENGLISH, [], ...SCRAP]],
    ['English, below the other', 'Use and EoL', [...SCRAP, [], ...ENGLISH]],
    ['Chinese', '使用及废弃', [...CHINESE, [], ...DISPOSAL]],
    ['Chinese, below the other', '使用及废弃', [...DISPOSAL, [], ...CHINESE]],
  ])('is read as one of its own, %s: 5 × 3000 × 8 / 1000 × 0.5 = 60', (_, sheet, rows) => {
    expect(read(sheet, rows).sums).toEqual({ use: 60, endOfLife: 0.1 });
  });

  it.each<[string, Rows]>([
    ['a load factor', [['Load factor', 50, '%']]],
    ['an efficiency', [['Efficiency', 92, '%']]],
    ['a second power', [['Standby power', 0.5, 'W']]],
  ])('with %s is not complete', (_, further) => {
    const rows = [...ENGLISH.slice(0, 3), ...further, ...ENGLISH.slice(3), [], ...SCRAP];
    expect(read('Use and EoL', rows).isComplete).toBe(false);
  });

  it.each(['mW', 'mW '])('300 %s, which may be milliwatts or megawatts, have no figure', (unit) => {
    const rows = [
      ...ENGLISH.slice(0, 2),
      ['Standby power', 300, unit],
      ...ENGLISH.slice(3),
      [],
      ...SCRAP,
    ];
    expect(read('Use and EoL', rows).sums).toEqual({ use: null, endOfLife: 0.1 });
  });

  it.each<[string, Rows]>([
    ['Use and EoL', [...ENGLISH.slice(0, 1), ...ENGLISH.slice(2, 5), [], ...SCRAP]],
    ['使用及废弃', [...CHINESE.slice(0, 1), ...CHINESE.slice(2, 5), [], ...DISPOSAL]],
  ])('without headers on “%s” is told with all its cells', (sheet, rows) => {
    expect(read(sheet, rows).told).toEqual(['B2', 'B3', 'B4']);
  });

  it('lines that describe the product above its materials are no such list: 100 × 2 = 200', () => {
    const { isComplete, told } = read('Raw materials', [
      ['Raw materials'],
      ['Net weight', 90, 'kg'],
      ['Packed weight', 110, 'kg'],
      [],
      ['Material', 'Amount (kg)', 'EF (kg CO2e/kg)'],
      ['Steel', 100, 2],
    ]);
    expect({ isComplete, told }).toEqual({ isComplete: true, told: [] });
  });
});
