import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位', '数据来源'],
  ['钢板', 2.4, 'kgCO2e/kg', '手册'],
  ['铝锭', 20, 'kgCO2e/kg', '手册'],
  ['柴油', 3.1, 'kgCO2e/kg', '手册'],
  ['公路运输', 0.1, 'kgCO2e/(t·km)', '手册'],
  ['电力', 0.6, 'kgCO2e/kWh', '手册'],
]);

function codesOf(entries: readonly { readonly code: string }[]): readonly string[] {
  return entries.map(({ code }) => code);
}

describe('layouts of other companies', () => {
  it('reads factors that stand in the row: 2.5 t × 2050 kg/t = 5125, 100 kWh × 0.5 = 50', () => {
    const sheet = gridOf('BOM', [
      ['Bill of materials, pump P-7'],
      [],
      ['Item', 'Quantity', 'Unit', 'Emission factor', 'EF unit', 'Emissions (kgCO2e)'],
      ['Steel sheet', 2.5, 't', 2050, 'kgCO2e/t', 5125],
      ['Electricity', 100, 'kWh', 0.5, 'kgCO2e/kWh', 50],
      ['Total', null, null, null, null, 5175],
    ]);
    const { footprint, inventory } = footprintOf([sheet]);
    expect(stageSums(footprint)).toEqual({
      'Bill of materials, pump P-7': { rawMaterial: 5125, production: 50 },
    });
    expect(codesOf(inventory.findings)).toEqual(
      expect.arrayContaining(['subtotal-ignored', 'result-column-ignored']),
    );
  });

  it('reads two tables stacked on one sheet: 100 × 2.4 = 240 and 50 × 0.6 = 30', () => {
    const sheet = gridOf('水泵', [
      ['水泵物料'],
      ['物料名称', '用量(kg)'],
      ['钢板', 100],
      ['合计', 100],
      [],
      ['能源种类', '消耗量(kWh)'],
      ['电', 50],
    ]);
    const { footprint } = footprintOf([sheet, FACTORS]);
    expect(Object.values(stageSums(footprint))).toEqual([{ rawMaterial: 240, production: 30 }]);
  });

  it('reads a header of two levels with a merged group', () => {
    const rows: readonly (readonly CellContent[])[] = [
      ['序号', '产品', '物料输入', null, null, '运输', null],
      [null, null, '名称', '数量', '单位', '方式', '距离(km)'],
      [1, '水泵', '钢板', 100, 'kg', '公路运输', 200],
      [2, null, '铝锭', 0.05, 't', '公路运输', 300],
    ];
    const merges = [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 1, right: 1 },
      { top: 0, left: 2, bottom: 0, right: 4 },
      { top: 0, left: 5, bottom: 0, right: 6 },
    ];
    const { footprint } = footprintOf([gridOf('台账', rows, merges), FACTORS]);
    // 100 × 2.4 + 50 × 20 = 1240; 0.1 t × 200 km × 0.1 + 0.05 t × 300 km × 0.1 = 3.5
    expect(stageSums(footprint)).toEqual({ 水泵: { rawMaterial: 1240, transport: 3.5 } });
  });

  it('joins the mass of goods that the freight table only names: 0.1 t × 200 km × 0.1 = 2', () => {
    const material = gridOf('材料', [
      ['产品', '材料名称', '用量'],
      ['水泵', '钢板', '100 kg'],
    ]);
    const freight = gridOf('运输', [
      ['产品', '货物名称', '运输距离'],
      ['水泵', '钢板', '200 km'],
    ]);
    const { footprint } = footprintOf([material, freight, FACTORS]);
    expect(stageSums(footprint)).toEqual({ 水泵: { rawMaterial: 240, transport: 2 } });
  });

  it('joins the mass within a product, also where sheets name it: 1 t × 5 km × 0.1 = 0.5', () => {
    const sheets = ['泵A', '泵B'].flatMap((product, index) => [
      gridOf(`${product}材料`, [
        ['材料名称', '用量(kg)'],
        ['钢板', [100, 1000][index] ?? null],
      ]),
      gridOf(`${product}运输`, [
        ['货物名称', '运输距离(km)'],
        ['钢板', [200, 5][index] ?? null],
      ]),
    ]);
    const { footprint } = footprintOf([...sheets, FACTORS]);
    // 0.1 t × 200 km × 0.1 = 2; the steel of 泵A is not carried to 泵B as well.
    expect(stageSums(footprint)).toEqual({
      泵A材料: { rawMaterial: 240, transport: 2 },
      泵B材料: { rawMaterial: 2400, transport: 0.5 },
    });
  });

  it('does not count goods as material again when the freight table repeats their mass', () => {
    const material = gridOf('材料', [
      ['产品', '材料名称', '用量'],
      ['水泵', '钢板', '100 kg'],
    ]);
    const freight = gridOf('运输', [
      ['产品', '货物名称', '重量', '运输距离'],
      ['水泵', '钢板', '100 kg', '200 km'],
    ]);
    const { footprint } = footprintOf([material, freight, FACTORS]);
    expect(stageSums(footprint)).toEqual({ 水泵: { rawMaterial: 240, transport: 2 } });
  });

  it('takes the unit from a caption above the table: 单位：t', () => {
    const sheet = gridOf('材料', [
      ['水泵材料消耗'],
      ['单位：t'],
      ['材料名称', '用量'],
      ['钢板', 0.1],
    ]);
    const { footprint } = footprintOf([sheet, FACTORS]);
    expect(Object.values(stageSums(footprint))).toEqual([{ rawMaterial: 240 }]);
  });

  it('asks for a unit that stands nowhere and calculates nothing from it', () => {
    const sheet = gridOf('材料', [
      ['产品', '材料名称', '用量'],
      ['水泵', '钢板', 100],
    ]);
    const { footprint, inventory } = footprintOf([sheet, FACTORS]);
    expect(stageSums(footprint)).toEqual({ 水泵: { rawMaterial: null } });
    const question = inventory.questions.find(({ code }) => code === 'missing-unit');
    expect(question?.assumed).toBeNull();
    const answered = footprintOf([sheet, FACTORS], { [question?.id ?? '']: 'kg' });
    expect(stageSums(answered.footprint)).toEqual({ 水泵: { rawMaterial: 240 } });
  });

  it('keeps a placeholder as missing and never as zero', () => {
    const sheet = gridOf('材料', [
      ['产品', '材料名称', '用量'],
      ['水泵', '钢板', '100kg'],
      ['水泵', '铝锭', '—'],
    ]);
    const { footprint, inventory } = footprintOf([sheet, FACTORS]);
    const [product] = footprint.products;
    expect(product?.stages[0]).toMatchObject({ kgCo2e: 240, complete: false, missing: 1 });
    expect(codesOf(inventory.findings)).toContain('blank-or-placeholder');
    expect(codesOf(footprint.findings)).toEqual(['missing-quantity']);
  });

  it('reports a row with an amount and no name instead of dropping it', () => {
    const sheet = gridOf('材料', [
      ['产品', '材料名称', '用量'],
      ['水泵', '钢板', '100kg'],
      ['水泵', null, '5kg'],
    ]);
    const { footprint } = footprintOf([sheet, FACTORS]);
    expect(footprint.products[0]).toMatchObject({ complete: false });
    expect(codesOf(footprint.findings)).toEqual(['missing-factor']);
  });

  it('asks which freight factor applies when there are several and no mode', () => {
    const sheet = gridOf('材料', [
      ['产品', '材料名称', '用量', '运输距离'],
      ['水泵', '钢板', '100kg', '200km'],
    ]);
    const more = gridOf('运输因子', [
      ['运输方式', '排放因子', '单位'],
      ['铁路运输', 0.02, 'kgCO2e/(t·km)'],
      ['水路运输', 0.01, 'kgCO2e/(t·km)'],
    ]);
    const { footprint, inventory } = footprintOf([sheet, FACTORS, more]);
    expect(stageSums(footprint)).toEqual({ 水泵: { rawMaterial: 240, transport: null } });
    const question = inventory.questions.find(({ code }) => code === 'missing-factor');
    expect(question?.options.map(({ key }) => key)).toEqual([
      '公路运输',
      '铁路运输',
      '水路运输',
      'none',
    ]);
    const answered = footprintOf([sheet, FACTORS, more], { [question?.id ?? '']: '铁路运输' });
    // 0.1 t × 200 km × 0.02 = 0.4
    expect(stageSums(answered.footprint)).toEqual({ 水泵: { rawMaterial: 240, transport: 0.4 } });
  });

  it('does not take a hot-rolled factor for a cold-rolled plate', () => {
    const sheet = gridOf('材料', [
      ['产品', '材料名称', '用量'],
      ['水泵', '冷轧钢板', '100kg'],
    ]);
    const factors = gridOf('因子', [
      ['名称', '排放因子', '单位'],
      ['热轧钢板', 2.4, 'kgCO2e/kg'],
      ['铜', 4, 'kgCO2e/kg'],
    ]);
    const { footprint, inventory } = footprintOf([sheet, factors]);
    expect(stageSums(footprint)).toEqual({ 水泵: { rawMaterial: null } });
    expect(inventory.questions.find(({ code }) => code === 'name-near-match')?.assumed).toBeNull();
  });

  it('leaves one name with two values open instead of choosing', () => {
    const sheet = gridOf('材料', [
      ['产品', '材料名称', '用量'],
      ['水泵', '钢板', '100kg'],
    ]);
    const factors = gridOf('因子', [
      ['名称', '排放因子', '单位'],
      ['钢板', 2.4, 'kgCO2e/kg'],
      ['钢板', 3.1, 'kgCO2e/kg'],
    ]);
    const { footprint, inventory } = footprintOf([sheet, factors]);
    expect(stageSums(footprint)).toEqual({ 水泵: { rawMaterial: null } });
    const question = inventory.questions.find(({ code }) => code === 'missing-factor');
    expect(question?.options.map(({ key }) => key)).toEqual(['钢板=2.4', '钢板=3.1', 'none']);
  });

  it('divides by the output that the ledger gives: 240 kg over 10 pumps is 24 each', () => {
    const sheet = gridOf('材料', [
      ['产品', '材料名称', '用量'],
      ['水泵', '钢板', '100kg'],
    ]);
    const output = gridOf('产量', [
      ['产品', '产量', '单位'],
      ['水泵', 10, '台'],
    ]);
    const { footprint } = footprintOf([sheet, FACTORS, output]);
    expect(footprint.products[0]).toMatchObject({ totalKgCo2e: 24, ledgerTotalKgCo2e: 240 });
    expect(footprint.products[0]?.product.declaredUnit).toMatchObject({
      covered: 10,
      unit: '台',
      source: 'ledger',
    });
  });

  it('leaves electricity of several products unassigned and asks whose it is', () => {
    const material = gridOf('材料', [
      ['产品', '材料名称', '用量'],
      ['甲', '钢板', '100kg'],
      ['乙', '钢板', '50kg'],
    ]);
    const energy = gridOf('能源', [
      ['能源种类', '消耗量'],
      ['电', '500kWh'],
    ]);
    const { footprint, inventory } = footprintOf([material, energy, FACTORS]);
    expect(inventory.unassigned).toMatchObject([{ name: '电', found: '500kWh' }]);
    const question = inventory.questions.find(({ code }) => code === 'allocation-needed');
    expect(question).toMatchObject({ assumed: null });
    expect(question?.options.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['by-output', '甲', '乙', 'shared']),
    );
    expect(footprint.products.map(({ complete }) => complete)).toEqual([false, false]);
  });

  it('reads headers that no word list knows by their content', () => {
    const sheet = gridOf('明细', [
      ['归属', '东西', '多少', '多远'],
      ['水泵', '钢板', '100kg', '200km'],
      ['水泵', '铝锭', '50kg', '300km'],
    ]);
    const { footprint } = footprintOf([sheet, FACTORS]);
    expect(stageSums(footprint)).toEqual({ 水泵: { rawMaterial: 1240, transport: 3.5 } });
  });

  it('reads 万kWh, thousands separators, full-width digits and 约', () => {
    const sheet = gridOf('台账', [
      ['产品', '项目', '消耗量'],
      ['水泵', '电', '0.5万kWh'],
      ['水泵', '钢板', '1,000 kg'],
      ['水泵', '铝锭', '１０ｋｇ'],
      ['水泵', '柴油', '约100kg'],
    ]);
    const { footprint, inventory } = footprintOf([sheet, FACTORS]);
    // 5000 × 0.6 + 100 × 3.1 = 3310 in production; 1000 × 2.4 + 10 × 20 = 2600 as material
    expect(stageSums(footprint)).toEqual({ 水泵: { rawMaterial: 2600, production: 3310 } });
    expect(codesOf(inventory.findings)).toEqual(
      expect.arrayContaining(['approximate-value', 'full-width-text']),
    );
  });

  it('asks what a ton is and goes by the metric one: 0.1 × 1000 × 2.4 = 240', () => {
    const sheet = gridOf('Materials', [
      ['Product', 'Material', 'Amount'],
      ['Pump', '钢板', '0.1 ton'],
    ]);
    const { footprint, inventory } = footprintOf([sheet, FACTORS]);
    expect(stageSums(footprint)).toEqual({ Pump: { rawMaterial: 240 } });
    expect(inventory.questions.find(({ code }) => code === 'unit-ambiguous')).toMatchObject({
      assumed: 't',
      options: [{ key: 't' }, { key: 'ton-us' }, { key: 'ton-uk' }],
    });
  });

  it('does not count the rows of a hidden sheet until somebody says so', () => {
    const sheet = gridOf('材料', [
      ['产品', '材料名称', '用量'],
      ['水泵', '钢板', '100kg'],
    ]);
    const hidden = {
      ...gridOf('旧数据', [
        ['产品', '材料名称', '用量'],
        ['水泵', '铝锭', '50kg'],
      ]),
      visibility: 'hidden' as const,
    };
    const { footprint, inventory } = footprintOf([sheet, hidden, FACTORS]);
    expect(stageSums(footprint)).toEqual({ 水泵: { rawMaterial: 240 } });
    const question = inventory.questions.find(({ code }) => code === 'hidden-sheet');
    const counted = footprintOf([sheet, hidden, FACTORS], { [question?.id ?? '']: 'count' });
    expect(stageSums(counted.footprint)).toEqual({ 水泵: { rawMaterial: 1240 } });
  });

  it('reports an error cell instead of reading it', () => {
    const sheet = gridOf('材料', [
      ['产品', '材料名称', '用量'],
      ['水泵', '钢板', '100kg'],
      ['水泵', '铝锭', { error: '#REF!' }],
    ]);
    const { footprint, inventory } = footprintOf([sheet, FACTORS]);
    expect(codesOf(inventory.findings)).toContain('error-cell');
    expect(footprint.products[0]).toMatchObject({ complete: false });
  });

  it('finds nothing in a sheet without a table', () => {
    const { inventory } = footprintOf([gridOf('说明', [['你好'], ['这里没有台账', 5]])]);
    expect(inventory.products).toEqual([]);
  });
});
