import { nameWithUnit } from '../../src/ledger/values/nameWithUnit';
import { parseFigure } from '../../src/ledger/values/parseFigure';
import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位'],
  ['电', 0.5, 'kgCO2e/kWh'],
  ['天然气', 20, 'tCO2/万Nm³'],
  ['柴油', 3, 'kgCO2e/L'],
  ['废钢', 0.02, 'kgCO2e/kg'],
  ['钢板', 2, 'kgCO2e/kg'],
]);

function sumsOf(rows: readonly (readonly CellContent[])[], sheet = '泵A'): unknown {
  return Object.values(stageSums(footprintOf([gridOf(sheet, rows), FACTORS]).footprint))[0];
}

describe('units in the names of rows', () => {
  // 1000 kWh × 0.5 + 3.2 × 20 t + 100 L × 3 = 500 + 64 000 + 300 = 64 800
  const ROWS = [
    ['电(kWh)', 1000],
    ['天然气（万Nm³）', 3.2],
    ['柴油 [L]', 100],
  ];

  it.each([['用量'], ['2024'], ['本期'], ['数值']])('under %s: 64 800', (header) => {
    expect(sumsOf([['能源', header], ...ROWS])).toEqual({ production: 64800 });
  });

  it('in English, behind a comma: 1000 × 0.5 + 100 × 3 = 800', () => {
    const rows = [
      ['Energy', 2024],
      ['Electricity, kWh', 1000],
      ['Diesel, L', 100],
    ];
    expect(sumsOf(rows)).toEqual({ production: 800 });
  });

  it('a plastic, a size and a part of a name are no units', () => {
    for (const name of ['塑料粒子(PC)', '外壳 (PE)', '铜管(10m)', '螺栓(M8)', '电机(一车间)']) {
      expect(nameWithUnit(name)).toBeNull();
    }
    expect(nameWithUnit('蒸汽（t）')).toEqual({ name: '蒸汽', unitText: 't' });
    expect(nameWithUnit('水 (KG)')).toEqual({ name: '水', unitText: 'KG' });
  });

  it('a unit in the name that measures the same as the header but differs is asked', () => {
    const rows = [
      ['能源', '用量(万kWh)'],
      ['电(kWh)', 10],
    ];
    const { inventory } = footprintOf([gridOf('泵A', rows), FACTORS]);
    expect(inventory.questions.map(({ code }) => code)).toContain('unit-conflict');
  });
});

describe('tables whose header is no usual word', () => {
  it('figures beside a column of units are the amounts: 100 × 0.02 = 2', () => {
    for (const header of ['产生量', 'Generated', '上报数']) {
      const rows = [
        ['废物名称', header, '单位'],
        ['废钢', 100, 'kg'],
      ];
      expect(sumsOf(rows, '废弃物')).toEqual({ production: 2 });
    }
  });

  it('amounts that are all ranges are read and asked: 11 × 2 = 22', () => {
    const rows = [
      ['材料名称', '用量(kg)'],
      ['钢板', '10-12'],
    ];
    const { footprint, inventory } = footprintOf([gridOf('泵A', rows), FACTORS]);
    expect(Object.values(stageSums(footprint))).toEqual([{ rawMaterial: 22 }]);
    expect(inventory.questions.map(({ code }) => code)).toContain('number-ambiguous');
  });

  it('a sheet of ranges without any known header is told', () => {
    const rows = [
      ['甲', '乙'],
      ['一', '10-12'],
      ['二', '3-5'],
    ];
    const { inventory } = footprintOf([gridOf('杂项', rows), FACTORS]);
    expect(inventory.findings.map(({ code }) => code)).toContain('table-not-understood');
  });
});

describe('numbers in Chinese characters', () => {
  it.each([
    ['三百', 300],
    ['两千', 2000],
    ['一万二千', 12000],
    ['三百零五', 305],
    ['三十二万', 320000],
    ['二十', 20],
    ['十二', 12],
    ['壹佰贰拾', 120],
    ['约三百', 300],
    ['五千公斤', 5000],
    ['一亿', 100000000],
  ])('%s is %d', (text, value) => {
    expect(parseFigure(text)?.readings.map((reading) => reading.value)).toEqual([value]);
  });

  it.each(['三百五', '二〇二四', '百', '三', '万一', '千克', '十', '三千里江山', '十百'])(
    '%s is no number',
    (text) => {
      expect(parseFigure(text)).toBeNull();
    },
  );

  it('stand for amounts: 300 × 2 = 600', () => {
    const rows = [
      ['材料名称', '用量(kg)'],
      ['钢板', '三百'],
    ];
    expect(sumsOf(rows)).toEqual({ rawMaterial: 600 });
  });
});
