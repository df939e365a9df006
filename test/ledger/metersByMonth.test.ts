import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const FACTORS: Rows = [
  ['名称', '因子', '单位'],
  ['电', 0.5, 'kgCO2e/kWh'],
  ['Electricity', 0.5, 'kgCO2e/kWh'],
  ['外购电', 0.5, 'kgCO2e/kWh'],
  ['光伏发电', 0.1, 'kgCO2e/kWh'],
  ['天然气', 2, 'kgCO2e/m3'],
];

function read(rows: Rows, sheet: string) {
  const { footprint, inventory } = footprintOf([gridOf(sheet, rows), gridOf('因子', FACTORS)]);
  return {
    production: Object.values(stageSums(footprint))[0]?.['production'],
    codes: inventory.questions.map(({ code }) => code),
    told: inventory.findings.filter(({ code }) => code === 'column-not-used'),
  };
}

/** (10 + 20) × 0.5. */
const TWO_MONTHS = 15;
const NOTHING_ELSE = ['unit-of-analysis'];

describe('months of one energy', () => {
  it.each([
    ['用电', ['月份', '本月用电(kWh)', '累计用电(kWh)'], ['1月', 10, 10], ['2月', 20, 30]],
    [
      '用电',
      ['月份', '本月(kWh)', '去年同期(kWh)', '同比'],
      ['1月', 10, 12, -0.1],
      ['2月', 20, 18, 0.1],
    ],
    ['Electricity', ['Month', 'Usage (kWh)', 'Cumulative (kWh)'], ['Jan', 10, 10], ['Feb', 20, 30]],
    ['Electricity', ['Month', 'kWh'], ['Jan', 10], ['Feb', 20]],
  ])('that the sheet %s names, under %j: (10 + 20) × 0.5 = 15', (sheet, ...rows) => {
    const { production, codes } = read(rows, sheet);
    expect(production).toBe(TWO_MONTHS);
    expect(codes).toEqual(NOTHING_ELSE);
  });

  it.each([
    [
      '用电',
      ['月份', '1#电表(kWh)', '2#电表(kWh)', '合计(kWh)'],
      ['1月', 4, 6, 10],
      ['2月', 8, 12, 20],
    ],
    [
      'Electricity',
      ['Month', 'Meter 1 (kWh)', 'Meter 2 (kWh)', 'Total (kWh)'],
      ['Jan', 4, 6, 10],
      ['Feb', 8, 12, 20],
    ],
  ])('%s over its meters, their total beside them: 15', (sheet, ...rows) => {
    const { production, codes } = read(rows, sheet);
    expect(production).toBe(TWO_MONTHS);
    expect(codes).toEqual(NOTHING_ELSE);
  });

  it.each([
    [
      '光伏用电',
      ['月份', '发电量(kWh)', '自用(kWh)', '上网(kWh)'],
      ['1月', 15, 10, 5],
      ['2月', 30, 20, 10],
    ],
    [
      'Electricity',
      ['Month', 'Generated (kWh)', 'Used (kWh)', 'Sold (kWh)'],
      ['Jan', 15, 10, 5],
      ['Feb', 30, 20, 10],
    ],
  ])('%s made and sold is not taken for used', (sheet, ...rows) => {
    expect(read(rows, sheet).production).toBeUndefined();
  });

  it('that nothing names is not guessed: kWh may be heat', () => {
    expect(
      read(
        [
          ['Month', 'kWh'],
          ['Jan', 10],
          ['Feb', 20],
        ],
        'Sheet1',
      ).production,
    ).toBeUndefined();
  });
});

describe('a total and its parts under months', () => {
  it('are counted once, by the total where the parts are no carriers', () => {
    const { production, codes, told } = read(
      [
        ['月份', '用电量(kWh)', '生产用电(kWh)', '办公用电(kWh)'],
        ['1月', 10, 8, 2],
        ['2月', 20, 17, 3],
      ],
      '能源',
    );
    expect(production).toBe(TWO_MONTHS);
    expect(codes).toEqual(['unit-of-analysis']);
    expect(told).toHaveLength(1);
  });

  it('are counted once, by the parts where each has a factor: 21 × 0.5 + 9 × 0.1 = 11.4', () => {
    const { production } = read(
      [
        ['月份', '总用电量(kWh)', '光伏发电(kWh)', '外购电(kWh)'],
        ['1月', 10, 4, 6],
        ['2月', 20, 5, 15],
      ],
      '能源',
    );
    expect(production).toBe(11.4);
  });

  it('are no total and parts where one month does not add up: 30 × 0.5 + 27 × 0.5 + 5 × 0.1 = 29', () => {
    const { production } = read(
      [
        ['月份', '用电量(kWh)', '外购电(kWh)', '光伏发电(kWh)'],
        ['1月', 10, 8, 2],
        ['2月', 20, 19, 3],
      ],
      '能源',
    );
    expect(production).toBe(29);
  });
});

describe('the period before beside this one', () => {
  it.each([
    [
      ['月份', '用电量(kWh)', '上年同期用电量(kWh)', '增减(kWh)'],
      ['1月', 10, 12, -2],
      ['2月', 20, 18, 2],
    ],
    [
      ['名称', '单位', '本期数', '上期数'],
      ['电', 'kWh', 30, 40],
    ],
    [
      ['名称', '单位', '本月', '去年同期'],
      ['电', 'kWh', 30, 40],
    ],
    [
      ['Month', 'Electricity used (kWh)', 'Electricity budget (kWh)'],
      ['Jan', 10, 12],
      ['Feb', 20, 18],
    ],
  ])('is told and not counted: %j', (...rows) => {
    const { production, codes } = read(rows, '能源');
    expect(production).toBe(TWO_MONTHS);
    expect(codes).toEqual(NOTHING_ELSE);
  });
});
