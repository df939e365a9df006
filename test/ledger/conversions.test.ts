import type { CellContent, Grid } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

function factors(...rows: readonly (readonly CellContent[])[]): Grid {
  return gridOf('因子', [['名称', '排放因子', '单位'], ...rows]);
}

function questionsOf(inventory: ReturnType<typeof footprintOf>['inventory'], code: string) {
  return inventory.questions.filter((question) => question.code === code);
}

describe('factors per unit of anything', () => {
  it.each([
    ['per piece', '轴承', '40件', 'kgCO2e/件', 1.5, 60],
    ['per piece, whatever the measure word', '电机', '2台', 'kgCO2e/件', 100, 200],
    ['per square metre', '喷涂', '12.5m²', 'kgCO2e/m²', 4, 50],
    ['per square metre, from mu', '用地', '3亩', 'kgCO2e/m²', 0.01, 20],
    ['per hour', '氩弧焊', '30小时', 'kgCO2e/h', 2, 60],
    ['per hour, from minutes', '热处理', '90min', 'kgCO2e/h', 2, 3],
    ['per set', '密封件', '3套', 'kgCO2e/套', 7, 21],
    ['per cubic metre, from litres', '木材', '500L', 'kgCO2e/m³', 10, 5],
    ['per tonne of standard coal, from GJ', '外购热力', '29.3076GJ', 'tCO2e/tce', 2.5, 2500],
  ])('count %s: %s, %s', (_, name, amount, unit, value, expected) => {
    const sheet = gridOf('泵', [
      ['物料名称', '用量'],
      [name, amount],
    ]);
    const { footprint, inventory } = footprintOf([sheet, factors([name, value, unit])]);
    const [stages] = Object.values(stageSums(footprint));
    expect(Object.values(stages ?? {})).toEqual([expected]);
    expect(questionsOf(inventory, 'conversion-needed')).toEqual([]);
  });

  it('take no box for a piece: how many are in one is asked, 2 × 12 × 1.5 = 36', () => {
    const sheet = gridOf('泵', [
      ['物料名称', '用量'],
      ['轴承', '2箱'],
    ]);
    const grids = [sheet, factors(['轴承', 1.5, 'kgCO2e/件'])];
    const { footprint, inventory } = footprintOf(grids);
    expect(footprint.products[0]).toMatchObject({ totalKgCo2e: null, complete: false });
    const [question] = questionsOf(inventory, 'conversion-needed');
    expect(question).toMatchObject({ kind: 'number', assumed: null, options: [] });
    const answered = footprintOf(grids, { [question?.id ?? '']: '12' });
    expect(answered.footprint.products[0]?.totalKgCo2e).toBe(36);
  });
});

describe('an amount and a factor that do not measure the same', () => {
  const DIESEL_PER_KG = factors(['柴油', 3, 'kgCO2e/kg']);

  it('meet by the density in the ledger: 100 L × 0.84 kg/L × 3 = 252', () => {
    const sheet = gridOf('能源', [
      ['能源种类', '消耗量(L)', '密度(kg/L)'],
      ['柴油', 100, 0.84],
    ]);
    const { footprint, inventory } = footprintOf([sheet, DIESEL_PER_KG]);
    expect(footprint.products[0]?.totalKgCo2e).toBeCloseTo(252, 9);
    expect(questionsOf(inventory, 'conversion-needed')).toEqual([]);
    expect(inventory.findings.map(({ code }) => code)).toContain('unit-converted');
  });

  it('meet by a density in g/cm³ from m³ to t: 2 m³ × 0.84 t/m³ × 3 t/t = 5040 kg', () => {
    const sheet = gridOf('能源', [
      ['能源种类', '消耗量(m³)', '密度'],
      ['柴油', 2, '0.84 g/cm³'],
    ]);
    const { footprint } = footprintOf([sheet, factors(['柴油', 3, 'tCO2e/t'])]);
    expect(footprint.products[0]?.totalKgCo2e).toBeCloseTo(5040, 8);
  });

  it('meet the other way round: 84 kg ÷ 0.84 kg/L × 2.5 kg/L = 250', () => {
    const sheet = gridOf('能源', [
      ['能源种类', '消耗量(kg)', '密度(kg/L)'],
      ['柴油', 84, 0.84],
    ]);
    const { footprint } = footprintOf([sheet, factors(['柴油', 2.5, 'kgCO2e/L'])]);
    expect(footprint.products[0]?.totalKgCo2e).toBeCloseTo(250, 9);
  });

  it('ask for the unit of a density without one: kg/L or kg/m³ are a thousand apart', () => {
    const sheet = gridOf('能源', [
      ['能源种类', '消耗量(L)', '密度'],
      ['柴油', 100, 840],
    ]);
    const { footprint, inventory } = footprintOf([sheet, DIESEL_PER_KG]);
    const [question] = questionsOf(inventory, 'missing-unit');
    expect(question?.options.map(({ key }) => key)).toEqual(['kg/L', 'kg/m³']);
    expect(question?.assumed).toBeNull();
    const answered = footprintOf([sheet, DIESEL_PER_KG], { [question?.id ?? '']: 'kg/m³' });
    // 0.1 m³ × 840 kg/m³ × 3
    expect(answered.footprint.products[0]?.totalKgCo2e).toBeCloseTo(252, 9);
    expect(footprint.products[0]?.totalKgCo2e).not.toBeCloseTo(252000, 0);
  });

  it('meet by a table of sources only as a question: 100 L × 0.8703 × 3 = 261.09', () => {
    const sheet = gridOf('能源', [
      ['能源种类', '消耗量(L)'],
      ['柴油', 100],
    ]);
    const { footprint, inventory } = footprintOf([sheet, DIESEL_PER_KG]);
    expect(footprint.products[0]?.totalKgCo2e).toBeCloseTo(261.09, 9);
    const [question] = questionsOf(inventory, 'conversion-needed');
    expect(question).toMatchObject({ assumed: '0.8703', answer: null, kind: 'number' });
    expect(question?.options[0]?.label).toContain('UN Energy Statistics Yearbook');
    const answered = footprintOf([sheet, DIESEL_PER_KG], { [question?.id ?? '']: '0.835' });
    expect(answered.footprint.products[0]?.totalKgCo2e).toBeCloseTo(250.5, 9);
  });

  it.each([
    ['天然气', '100m³', 'kgCO2e/GJ', 56, 218.0136, '100 × 38.931 MJ = 3.8931 GJ × 56'],
    ['天然气', '3.8931GJ', 'kgCO2e/m³', 2, 200, '3893.1 MJ ÷ 38.931 = 100 m³ × 2'],
    ['天然气', '100m³', 'kgCO2e/Nm³', 2, 186.36, '100 × 0.9318 × 2'],
    ['原煤', '10t', 'tCO2e/TJ', 90, 18817.2, '10 000 × 20.908 MJ = 0.20908 TJ × 90 t'],
    ['水', '3m³', 'kgCO2e/t', 0.2, 0.6, '3 m³ × 1 t/m³ × 0.2'],
  ])('use what is known of %s, %s with %s: %d gives %d, %s', (name, amount, unit, value, kg) => {
    const sheet = gridOf('能源', [
      ['能源种类', '消耗量'],
      [name, amount],
    ]);
    const { footprint, inventory } = footprintOf([sheet, factors([name, value, unit])]);
    expect(footprint.products[0]?.totalKgCo2e).toBeCloseTo(kg, 8);
    expect(questionsOf(inventory, 'conversion-needed')).toHaveLength(1);
  });

  it('stay without a figure where nothing is known, and ask: 3 kg each × 5 × 2 = 30', () => {
    const sheet = gridOf('泵', [
      ['物料名称', '用量'],
      ['法兰', '5件'],
    ]);
    const grids = [sheet, factors(['法兰', 2, 'kgCO2e/kg'])];
    const { footprint, inventory } = footprintOf(grids);
    expect(footprint.products[0]).toMatchObject({ totalKgCo2e: null, complete: false });
    const [question] = questionsOf(inventory, 'conversion-needed');
    const answered = footprintOf(grids, { [question?.id ?? '']: '3' });
    expect(answered.footprint.products[0]?.totalKgCo2e).toBe(30);
  });

  it('meet by the weight of one piece in the ledger: 5 × 3 kg × 2 = 30', () => {
    const sheet = gridOf('泵', [
      ['物料名称', '数量', '单位', '单重(kg/件)'],
      ['法兰', 5, '件', 3],
    ]);
    const { footprint } = footprintOf([sheet, factors(['法兰', 2, 'kgCO2e/kg'])]);
    expect(footprint.products[0]?.totalKgCo2e).toBe(30);
  });
});
