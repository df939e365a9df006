import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位', '数据来源'],
  ['钢板', 2, 'kgCO2e/kg', '手册'],
  ['铜线', 4, 'kgCO2e/kg', '手册'],
  ['电力', 0.5, 'kgCO2e/kWh', '手册'],
  ['公路运输', 0.1, 'kgCO2e/(t·km)', '手册'],
]);

const ENERGY = gridOf('能源', [
  ['产品', '能源种类', '消耗量'],
  ['泵A', '电力', '1000kWh'],
]);

function codesOf(entries: readonly { readonly code: string }[]): readonly string[] {
  return entries.map(({ code }) => code);
}

describe('nothing in a ledger vanishes without a word', () => {
  it('a table whose amounts are all placeholders is missing, not absent', () => {
    const sheet = gridOf('材料', [
      ['产品', '材料', '重量(kg)'],
      ['泵A', '钢板', '待补充'],
      ['泵A', '铜线', '—'],
    ]);
    const { footprint } = footprintOf([sheet, ENERGY, FACTORS]);
    expect(stageSums(footprint)).toEqual({ 泵A: { rawMaterial: null, production: 500 } });
    expect(footprint.products[0]).toMatchObject({ totalKgCo2e: null, complete: false });
  });

  it('amounts in units that nobody knows are reported one by one', () => {
    const sheet = gridOf('材料', [
      ['产品', '材料', '用量'],
      ['泵A', '钢板', '2筐'],
      ['泵A', '铜线', '3车'],
    ]);
    const { footprint, inventory } = footprintOf([sheet, ENERGY, FACTORS]);
    expect(footprint.products[0]).toMatchObject({ complete: false });
    expect(codesOf(inventory.findings).filter((code) => code === 'missing-unit')).toHaveLength(2);
  });

  it('a column of distances left blank leaves freight missing', () => {
    const sheet = gridOf('材料', [
      ['产品', '材料', '用量', '运距(km)'],
      ['泵A', '钢板', '100kg', null],
    ]);
    const { footprint } = footprintOf([sheet, FACTORS]);
    expect(stageSums(footprint)).toEqual({ 泵A: { rawMaterial: 200, transport: null } });
  });

  it('a table of figures without a column of names is an error', () => {
    const sheet = gridOf('能耗', [
      ['月份', '一车间(kWh)', '二车间(kWh)'],
      ['1月', 100, 20],
      ['2月', 120, 30],
    ]);
    const material = gridOf('材料', [
      ['产品', '材料', '用量'],
      ['泵A', '钢板', '100kg'],
    ]);
    const { inventory } = footprintOf([material, sheet, FACTORS]);
    const unread = inventory.findings.filter(({ code }) => code === 'table-not-understood');
    const asked = inventory.questions.filter(({ code }) => code === 'alternative-columns');
    expect(unread.length + asked.length).toBeGreaterThan(0);
  });

  it('sheets that each give the materials of a product are products: 240 and 480', () => {
    const sheetOf = (name: string, steel: number, copper: number) =>
      gridOf(name, [
        ['材料', '用量(kg)'],
        ['钢板', steel],
        ['铜线', copper],
      ]);
    const { footprint } = footprintOf([sheetOf('泵A', 100, 10), sheetOf('泵B', 200, 20), FACTORS]);
    expect(stageSums(footprint)).toEqual({
      泵A: { rawMaterial: 240 },
      泵B: { rawMaterial: 480 },
    });
  });

  it('a ledger cut into months stays one product: 200 + 400 = 600', () => {
    const sheetOf = (name: string, steel: number) =>
      gridOf(name, [
        ['材料', '用量(kg)'],
        ['钢板', steel],
      ]);
    const { footprint } = footprintOf([sheetOf('1月材料', 100), sheetOf('2月材料', 200), FACTORS]);
    expect(Object.values(stageSums(footprint))).toEqual([{ rawMaterial: 600 }]);
  });

  it('two columns of one kind are asked, and nothing is read until somebody says', () => {
    const sheet = gridOf('材料', [
      ['产品', '材料', '一车间用量(kg)', '二车间用量(kg)'],
      ['泵A', '钢板', 100, 150],
    ]);
    const { footprint, inventory } = footprintOf([sheet, FACTORS]);
    expect(stageSums(footprint)).toEqual({ 泵A: { rawMaterial: null } });
    const question = inventory.questions.find(({ code }) => code === 'alternative-columns');
    expect(question).toMatchObject({ assumed: null });
    const answered = footprintOf([sheet, FACTORS], { [question?.id ?? '']: '二车间用量(kg)' });
    expect(stageSums(answered.footprint)).toEqual({ 泵A: { rawMaterial: 300 } });
  });

  it('a count beside the weight is no rival: 总重(kg) is the amount, 100 × 2 = 200', () => {
    const sheet = gridOf('材料', [
      ['产品', '材料', '数量', '总重(kg)'],
      ['泵A', '钢板', 4, 100],
    ]);
    const { footprint, inventory } = footprintOf([sheet, FACTORS]);
    expect(stageSums(footprint)).toEqual({ 泵A: { rawMaterial: 200 } });
    expect(codesOf(inventory.findings)).toContain('duplicate-quantity-column');
  });

  it('two outputs of one product leave the figure per unit open', () => {
    const material = gridOf('材料', [
      ['产品', '材料', '用量'],
      ['泵A', '钢板', '100kg'],
    ]);
    const output = gridOf('产量', [
      ['年份', '产品', '产量'],
      ['2023年', '泵A', 100],
      ['2024年', '泵A', 150],
    ]);
    const { footprint, inventory } = footprintOf([material, output, FACTORS]);
    expect(footprint.products[0]).toMatchObject({ totalKgCo2e: null, ledgerTotalKgCo2e: 200 });
    expect(codesOf(inventory.findings)).toContain('period-choice');
  });

  it('an amount merged over two items counts once', () => {
    const rows = [
      ['产品', '材料', '用量(kg)'],
      ['泵A', '钢板', 100],
      ['泵A', '铜线', null],
    ];
    const merges = [{ top: 1, left: 2, bottom: 2, right: 2 }];
    const { footprint } = footprintOf([gridOf('材料', rows, merges), FACTORS]);
    expect(footprint.products[0]?.stages[0]).toMatchObject({ kgCo2e: 200, missing: 1 });
  });

  it('freight joined by name carries every mass of the item: (0.1 + 0.9) t × 100 km × 0.1 = 10', () => {
    const material = gridOf('材料', [
      ['产品', '材料', '用量(kg)'],
      ['泵A', '钢板', 100],
      ['泵A', '钢板', 900],
    ]);
    const freight = gridOf('运输', [
      ['产品', '货物', '运距(km)'],
      ['泵A', '钢板', 100],
    ]);
    const { footprint } = footprintOf([material, freight, FACTORS]);
    expect(stageSums(footprint)).toEqual({ 泵A: { rawMaterial: 2000, transport: 10 } });
  });

  it('factors in rows of sheets that differ by a space stay apart: 100 × 2 + 100 × 7 = 900', () => {
    const sheetOf = (name: string, factor: number) =>
      gridOf(name, [
        ['产品', '材料', '用量(kg)', '排放因子', '因子单位'],
        ['泵', '钢板', 100, factor, 'kgCO2e/kg'],
      ]);
    const { footprint, inventory } = footprintOf([sheetOf('泵 1', 2), sheetOf('泵1', 7)]);
    expect(stageSums(footprint)).toEqual({ 泵: { rawMaterial: 900 } });
    expect(new Set(inventory.factors.map(({ id }) => id)).size).toBe(2);
  });
});
