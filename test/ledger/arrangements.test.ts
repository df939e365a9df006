import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位', '数据来源'],
  ['钢板', 2, 'kgCO2e/kg', '手册'],
  ['铜线', 4, 'kgCO2e/kg', '手册'],
  ['电', 0.5, 'kgCO2e/kWh', '手册'],
  ['天然气', 2, 'kgCO2e/m3', '手册'],
  ['Steel', 2, 'kgCO2e/kg', 'handbook'],
  ['Copper', 4, 'kgCO2e/kg', 'handbook'],
  ['公路运输', 0.1, 'kgCO2e/(t·km)', '手册'],
]);

function codesOf(entries: readonly { readonly code: string }[]): readonly string[] {
  return entries.map(({ code }) => code);
}

describe('products as columns', () => {
  it.each([
    ['letters', ['A', 'B']],
    ['numbered models', ['型号一', '型号二']],
    ['one stem', ['泵A', '泵B']],
    ['models in English', ['Model 1', 'Model 2']],
  ])('%s: 100 × 2 + 10 × 4 = 240 and 200 × 2 + 20 × 4 = 480', (_, [a = '', b = '']) => {
    const sheet = gridOf('材料', [
      ['材料', '单位', a, b],
      ['钢板', 'kg', 100, 200],
      ['铜线', 'kg', 10, 20],
    ]);
    const { footprint } = footprintOf([sheet, FACTORS]);
    expect(stageSums(footprint)).toEqual({
      [a]: { rawMaterial: 240 },
      [b]: { rawMaterial: 480 },
    });
  });

  it('names that need not be products are asked, with the unit and a total beside them', () => {
    const rows = [
      ['材料', '用量(kg)', null, null],
      [null, '大泵', '小泵', '合计'],
      ['钢板', 100, 200, 300],
    ];
    const merges = [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 3 },
    ];
    const { inventory } = footprintOf([gridOf('材料', rows, merges), FACTORS]);
    const asked = inventory.questions.filter(({ code }) => code === 'alternative-columns');
    expect(asked).toHaveLength(1);
  });

  it('a product that takes 1 and 2 is no numbering of the rows: 1 × 2 + 2 × 2 = 6 of C', () => {
    const { footprint } = footprintOf([
      gridOf('BOM', [
        ['材料', '单位', '泵A', '泵B', '泵C'],
        ['钢板', 'kg', 10, 5, 1],
        ['钢板', 'kg', 3, 4, 2],
      ]),
      FACTORS,
    ]);
    expect(stageSums(footprint)).toMatchObject({ 泵C: { rawMaterial: 6 } });
  });

  it('a product that leaves a cell blank does without the item, and it says so', () => {
    const sheet = gridOf('材料', [
      ['材料', '单位', '型号一', '型号二'],
      ['钢板', 'kg', 100, 200],
      ['铜线', 'kg', null, 20],
    ]);
    const { footprint, inventory } = footprintOf([sheet, FACTORS]);
    expect(stageSums(footprint)).toEqual({
      型号一: { rawMaterial: 200 },
      型号二: { rawMaterial: 480 },
    });
    expect(footprint.products.map(({ complete }) => complete)).toEqual([true, true]);
    const [finding] = inventory.findings.filter(({ code }) => code === 'variant-without-amount');
    expect(finding?.cells.map(({ cell }) => cell)).toEqual(['C3']);
  });

  it('columns that may be products are asked: 大泵(kg), 小泵(kg)', () => {
    const sheet = gridOf('材料', [
      ['材料', '大泵(kg)', '阀门(kg)'],
      ['钢板', 100, 200],
    ]);
    const { inventory } = footprintOf([sheet, FACTORS]);
    const question = inventory.questions.find(({ code }) => code === 'alternative-columns');
    expect(question?.assumed).toBeNull();
    const answered = footprintOf([sheet, FACTORS], { [question?.id ?? '']: 'each-a-product' });
    expect(stageSums(answered.footprint)).toEqual({
      大泵: { rawMaterial: 200 },
      阀门: { rawMaterial: 400 },
    });
  });
});

describe('energy carriers as columns', () => {
  it('by month: (10 + 20) kWh × 0.5 + (1 + 2) m³ × 2 = 21', () => {
    const sheet = gridOf('能耗', [
      ['月份', '用电量(kWh)', '天然气(m3)'],
      ['1月', 10, 1],
      ['2月', 20, 2],
      ['合计', 30, 3],
      ['两台设备五月检修', null, null],
    ]);
    const { footprint, inventory } = footprintOf([sheet, FACTORS]);
    expect(Object.values(stageSums(footprint))).toEqual([{ production: 21 }]);
    expect(inventory.activities).toHaveLength(2);
    expect(codesOf(inventory.findings)).not.toContain('missing-period');
  });

  it('by month in English, with quarters: (10 + 20 + 30) × 0.5 = 30', () => {
    const sheet = gridOf('Energy', [
      ['Month', 'Electricity consumption (kWh)'],
      ['January', 10],
      ['February', 20],
      ['March', 30],
      ['Q1', 60],
    ]);
    const { footprint, inventory } = footprintOf([
      sheet,
      gridOf('Factors', [
        ['Name', 'Emission factor', 'Unit'],
        ['Electricity', 0.5, 'kgCO2e/kWh'],
      ]),
    ]);
    expect(Object.values(stageSums(footprint))).toEqual([{ production: 30 }]);
    expect(inventory.activities.map(({ name }) => name)).toEqual(['Electricity']);
  });
});

describe('headings between rows', () => {
  it.each([
    ['产品：泵A', '产品：泵B', '泵A', '泵B'],
    ['Product: Pump A', 'Product: Pump B', 'Pump A', 'Pump B'],
  ])('%s begins a product: 200 and 400 + 40', (first, second, a, b) => {
    const sheet = gridOf('材料', [
      ['材料', '用量(kg)'],
      [first, null],
      ['钢板', 100],
      [second, null],
      ['钢板', 200],
      ['铜线', 10],
    ]);
    const { footprint } = footprintOf([sheet, FACTORS]);
    expect(stageSums(footprint)).toEqual({
      [a]: { rawMaterial: 200 },
      [b]: { rawMaterial: 440 },
    });
  });

  it('rows with a name alone are asked, products where their items repeat', () => {
    const sheet = gridOf('Materials', [
      ['Material', 'Amount (kg)'],
      ['Big pump', null],
      ['Steel', 100],
      ['Small pump', null],
      ['Steel', 50],
    ]);
    const { footprint, inventory } = footprintOf([sheet, FACTORS]);
    expect(stageSums(footprint)).toEqual({
      'Big pump': { rawMaterial: 200 },
      'Small pump': { rawMaterial: 100 },
    });
    const question = inventory.questions.find(({ code }) => code === 'group-heading');
    expect(question).toMatchObject({ assumed: 'products' });
    const sorts = footprintOf([sheet, FACTORS], { [question?.id ?? '']: 'categories' });
    expect(Object.values(stageSums(sorts.footprint))).toEqual([{ rawMaterial: 300 }]);
  });

  it('rows with a name alone stay missing amounts until somebody says what they are', () => {
    const sheet = gridOf('材料', [
      ['材料', '用量(kg)'],
      ['壳体', null],
      ['钢板', 100],
      ['线圈', null],
      ['铜线', 10],
    ]);
    const { footprint, inventory } = footprintOf([sheet, FACTORS]);
    expect(footprint.products[0]?.stages[0]).toMatchObject({ kgCo2e: 240, missing: 2 });
    expect(inventory.questions.find(({ code }) => code === 'group-heading')?.assumed).toBeNull();
  });

  it('stages head their rows: 原材料 200, 运输 100 kg × 200 km = 2, 生产 50', () => {
    const sheet = gridOf('泵A', [
      ['项目', '数量', '单位', '运距(km)'],
      ['一、原材料', null, null, null],
      ['钢板', 100, 'kg', null],
      ['二、运输', null, null, null],
      ['公路运输', 100, 'kg', 200],
      ['三、生产', null, null, null],
      ['电', 100, 'kWh', null],
    ]);
    const { footprint } = footprintOf([sheet, FACTORS]);
    expect(stageSums(footprint)).toEqual({
      泵A: { rawMaterial: 200, transport: 2, production: 50 },
    });
  });

  it('a second title on the sheet begins another product: 200 and 440', () => {
    const sheet = gridOf('材料', [
      ['泵A物料清单'],
      ['材料', '用量(kg)'],
      ['钢板', 100],
      ['合计', 100],
      [],
      ['泵B物料清单'],
      ['材料', '用量(kg)'],
      ['钢板', 200],
      ['铜线', 10],
    ]);
    const { footprint } = footprintOf([sheet, FACTORS]);
    expect(stageSums(footprint)).toEqual({
      泵A物料清单: { rawMaterial: 200 },
      泵B物料清单: { rawMaterial: 440 },
    });
  });

  it('a title above the energy of the same product begins none: 200 + 50', () => {
    const sheet = gridOf('Pump', [
      ['Pump A materials'],
      ['Material', 'Amount (kg)'],
      ['Steel', 100],
      [],
      ['Pump A energy'],
      ['Energy', 'Consumption (kWh)'],
      ['电', 100],
    ]);
    const { footprint } = footprintOf([sheet, FACTORS]);
    expect(Object.values(stageSums(footprint))).toEqual([{ rawMaterial: 200, production: 50 }]);
  });
});

describe('dates that Excel made of codes', () => {
  it('an amount that became a date is no number: 3-1 is 45352, and nothing of it is counted', () => {
    const sheet = gridOf('材料', [
      ['材料', '用量(kg)'],
      ['钢板', 100],
      ['铜线', { dateSerial: 45352 }],
    ]);
    const { footprint, inventory } = footprintOf([sheet, FACTORS]);
    expect(footprint.products[0]?.stages[0]).toMatchObject({ kgCo2e: 200, missing: 1 });
    const [finding] = inventory.findings.filter(({ code }) => code === 'date-cell');
    expect(finding).toMatchObject({ severity: 'error', values: { where: '材料!B3' } });
    expect(codesOf(inventory.findings)).not.toContain('blank-or-placeholder');
  });

  it('a name that became a date is told as one: 45352 is 1 March 2024', () => {
    const sheet = gridOf('Materials', [
      ['Material', 'Amount (kg)'],
      ['Steel', 100],
      [{ dateSerial: 45352 }, 5],
    ]);
    const { inventory } = footprintOf([sheet, FACTORS]);
    expect(inventory.activities.map(({ name }) => name)).toEqual(['Steel', '2024-03-01']);
    expect(codesOf(inventory.findings)).toContain('date-cell');
  });
});
