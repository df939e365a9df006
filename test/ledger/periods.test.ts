import { calculateStudy } from '../../src/app/calculateStudy';
import { studyJson } from '../../src/app/studyJson';
import type { Grid } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位', '数据来源'],
  ['钢板', 2, 'kgCO2e/kg', '手册'],
  ['电', 0.5, 'kgCO2e/kWh', '手册'],
  ['天然气', 2, 'kgCO2e/m3', '手册'],
]);
const FACTORS_EN = gridOf('Factors', [
  ['Name', 'Emission factor', 'Unit', 'Source'],
  ['Steel', 2, 'kgCO2e/kg', 'handbook'],
  ['Electricity', 0.5, 'kgCO2e/kWh', 'handbook'],
]);

function sumsOf(grids: readonly Grid[], answers: Readonly<Record<string, string>> = {}) {
  return Object.values(stageSums(footprintOf(grids, answers).footprint));
}

describe('several years of one ledger', () => {
  const YEARS = [
    gridOf('材料', [
      ['产品', '材料', '2023年用量(kg)', '2024年用量(kg)'],
      ['泵A', '钢板', 100, 150],
    ]),
    FACTORS,
  ];

  it('the latest is the main figure and the other is never added: 150 × 2 = 300', () => {
    const { footprint, inventory } = footprintOf(YEARS);
    expect(stageSums(footprint)).toEqual({ 泵A: { rawMaterial: 300 } });
    expect(inventory.questions.find(({ code }) => code === 'period-choice')).toMatchObject({
      assumed: '2024',
      options: [{ key: '2024' }, { key: '2023' }],
    });
    expect(inventory.products[0]?.period).toBe('2024');
  });

  it('an answer makes the other year the main figure: 100 × 2 = 200', () => {
    const { footprint, inventory } = footprintOf(YEARS, { 'period-choice:泵a': '2023' });
    expect(stageSums(footprint)).toEqual({ 泵A: { rawMaterial: 200 } });
    expect(inventory.products[0]?.period).toBe('2023');
  });

  it('the JSON tells the other year as an alternative, and what choosing it changes: 200 − 300', () => {
    const content = { file: 'ledger.xlsx', sheets: YEARS, owned: [], copies: [] };
    const study = calculateStudy([content], {
      gwp: null,
      boundary: null,
      language: null,
      answers: new Map(),
    });
    expect(studyJson(study)).toMatchObject({
      products: [
        {
          period: '2024',
          totalKgCo2e: 300,
          alternatives: [
            { key: '2023', totalKgCo2e: 200, stages: { rawMaterial: { kgCo2e: 200 } } },
          ],
        },
      ],
      questions: expect.arrayContaining([
        expect.objectContaining({
          code: 'period-choice',
          options: [
            expect.objectContaining({ key: '2024', effectKgCo2e: 0 }),
            expect.objectContaining({ key: '2023', effectKgCo2e: -100 }),
          ],
        }),
      ]) as unknown,
    });
  });

  it.each([
    ['years as numbers', [2023, 2024]],
    ['last year and this', ['Last year', 'This year']],
    ['fiscal years', ['FY2023', 'FY2024']],
  ])('reads %s: 150 kg × 2 = 300', (_, headers) => {
    const sheet = gridOf('Materials', [
      ['Material', 'Unit', ...headers],
      ['Steel', 'kg', 100, 150],
    ]);
    expect(sumsOf([sheet, FACTORS_EN])).toEqual([{ rawMaterial: 300 }]);
  });

  it('上年同期 beside 本年 is the year before: 150 × 2 = 300', () => {
    const sheet = gridOf('材料', [
      ['材料', '单位', '本年', '上年同期'],
      ['钢板', 'kg', 150, 100],
    ]);
    expect(sumsOf([sheet, FACTORS])).toEqual([{ rawMaterial: 300 }]);
  });

  it('本月 is within 本年累计, which of the two were made is asked: 150 × 2 = 300, or 20 × 2 = 40', () => {
    const sheet = gridOf('材料', [
      ['材料', '单位', '本月', '本年累计'],
      ['钢板', 'kg', 20, 150],
    ]);
    const { inventory } = footprintOf([sheet, FACTORS]);
    const question = inventory.questions.find(({ code }) => code === 'alternative-columns');
    expect(question?.assumed).toBeNull();
    const sums = (key: string) =>
      Object.values(
        stageSums(footprintOf([sheet, FACTORS], { [question?.id ?? '']: key }).footprint),
      );
    expect(sums('本年累计')).toEqual([{ rawMaterial: 300 }]);
    expect(sums('本月')).toEqual([{ rawMaterial: 40 }]);
  });

  it('a year that has half of its months only is not the main figure: 12 × 10 × 0.5 = 60', () => {
    const months = Array.from({ length: 12 }, (_, index) => `${String(index + 1)}月`);
    const sheet = gridOf('能耗', [
      ['能源', '单位', ...months.map((m) => `2023年${m}`), ...months.map((m) => `2024年${m}`)],
      ['电', 'kWh', ...months.map(() => 10), ...months.map((_, index) => (index < 6 ? 20 : null))],
    ]);
    const { footprint, inventory } = footprintOf([sheet, FACTORS]);
    expect(Object.values(stageSums(footprint))).toEqual([{ production: 60 }]);
    expect(inventory.products[0]?.period).toBe('2023');
  });

  it('years as rows are not added: 150 × 2 = 300', () => {
    const sheet = gridOf('材料', [
      ['年份', '产品', '材料', '用量(kg)'],
      [2023, '泵A', '钢板', 100],
      [2024, '泵A', '钢板', 150],
    ]);
    expect(sumsOf([sheet, FACTORS])).toEqual([{ rawMaterial: 300 }]);
  });

  it('the output of the chosen year divides: 300 over 30 is 10', () => {
    const output = gridOf('产量', [
      ['年份', '产品', '产量', '单位'],
      ['2023年', '泵A', 10, '台'],
      ['2024年', '泵A', 30, '台'],
    ]);
    const { footprint } = footprintOf([...YEARS, output]);
    expect(footprint.products[0]).toMatchObject({ totalKgCo2e: 10, ledgerTotalKgCo2e: 300 });
  });

  it('sheets of different years that give different stages are both kept, and it says so', () => {
    const materials = gridOf('2023年材料', [
      ['产品', '材料', '用量(kg)'],
      ['泵A', '钢板', 100],
    ]);
    const energy = gridOf('2024年能耗', [
      ['产品', '能源', '消耗量(kWh)'],
      ['泵A', '电', 100],
    ]);
    const { footprint, inventory } = footprintOf([materials, energy, FACTORS]);
    expect(stageSums(footprint)).toEqual({ 泵A: { rawMaterial: 200, production: 50 } });
    expect(inventory.findings.map(({ code }) => code)).toContain('period-mixed');
  });

  it('factors by year are no amounts of years, and so are results by product', () => {
    const material = gridOf('材料', [
      ['产品', '材料', '用量(kg)'],
      ['泵A', '钢板', 100],
    ]);
    const factors = gridOf('电网因子', [
      ['名称', '2022年', '2023年', '单位'],
      ['电', 0.57, 0.53, 'kgCO2/kWh'],
    ]);
    const results = gridOf('结果', [
      ['项目', '泵A', '泵B', '单位'],
      ['钢板', 200, 400, 'kgCO2e'],
    ]);
    const { footprint } = footprintOf([material, factors, results, FACTORS]);
    expect(stageSums(footprint)).toEqual({ 泵A: { rawMaterial: 200 } });
  });

  it('takes the period of the product from the title', () => {
    const sheet = gridOf('材料', [
      ['泵A 2024年1月材料消耗表'],
      ['材料', '用量(kg)'],
      ['钢板', 100],
    ]);
    const { inventory } = footprintOf([sheet, FACTORS]);
    expect(inventory.products[0]?.period).toBe('2024-01');
  });
});
