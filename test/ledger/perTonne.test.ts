import { expectLaws, formReading, type Sheets } from '../support/lawsOfForms';
import { perSizeOf, perUnitOf } from '../../src/ledger/values/perUnitOf';
import { productSize, sizeRatio } from '../../src/ledger/values/productSize';

/** For one tonne: 1050 × 0.3 = 315; 60 × 2 + 300 × 0.5 = 270. */
const BAR: Sheets = {
  单耗表: [
    ['产品名称：再生铝棒', null, null, null],
    ['产量：500 t', null, null, null],
    ['名称', '单耗', '单位', '排放因子(kgCO2e/单位)'],
    ['废铝', 1050, 'kg/t', 0.3],
    ['天然气', 60, 'm3/t', 2],
    ['电', 300, 'kWh/t', 0.5],
  ],
};

describe('amounts for a tonne of the product', () => {
  it('count for one of it, whatever the output: 1050 × 0.3 = 315, 60 × 2 + 300 × 0.5 = 270', () => {
    const { sums, declared, asked } = formReading(BAR);
    expect(sums).toEqual({ 再生铝棒: { rawMaterial: 315, production: 270 } });
    expect(declared).toBe('1 t');
    expect(asked).toEqual([]);
  });

  it('come to the same with blank rows and columns', () => {
    expectLaws(BAR, true);
  });

  it('are assumed to be so where nothing else calls the product a tonne: 1300 × 0.01 = 13', () => {
    const sheets = {
      石灰: [
        ['项目', '单耗(kg/t)', '因子(kgCO2e/kg)'],
        ['石灰石', 1300, 0.01],
      ],
    };
    const { sums, declared, asked } = formReading(sheets);
    expect(sums).toEqual({ 石灰: { rawMaterial: 13 } });
    expect(declared).toBe('1 t');
    expect(asked).toEqual(['unit-of-analysis']);
    expectLaws(sheets, false);
  });

  it('beside a column for all count once: 300 × 0.5 + 50 × 2 = 250 for a tonne', () => {
    const sheets = {
      能耗: [
        ['产量', '2000 t', null, null, null, null],
        ['能源', '年用量', '单位', '吨产品单耗', '单位', '因子(kgCO2e/单位)'],
        ['电', 600_000, 'kWh', 300, 'kWh/t', 0.5],
        ['天然气', 100_000, 'm3', 50, 'm3/t', 2],
      ],
    };
    expect(formReading(sheets).sums).toEqual({ 能耗: { production: 250 } });
  });

  it('beside a ledger for the year are joined by the output: 1300 × 0.01, and 180000 × 0.5 / 3000 = 30', () => {
    const sheets = {
      Inputs: [
        ['Product: Cement', null, null],
        ['Output: 3000 t', null, null],
        ['Input', 'Consumption per tonne (kg)', 'Emission factor (kgCO2e/kg)'],
        ['Limestone', 1300, 0.01],
      ],
      Energy: [
        ['Energy', 'Annual use (kWh)', 'Emission factor (kgCO2e/kWh)'],
        ['Electricity', 180_000, 0.5],
      ],
    };
    expect(formReading(sheets).sums).toEqual({ Cement: { rawMaterial: 13, production: 30 } });
    expectLaws(sheets, false);
  });

  it.each([
    '每吨产品消耗量(kg)',
    '吨产品单耗(kg)',
    '单耗(kg/t)',
    '用量(千克/吨)',
    '每噸產品用量(kg)',
  ])('are told by the header %s: 1300 × 0.01 = 13', (header) => {
    const sheets = {
      水泥: [
        ['产量：3000 t', null, null],
        ['物料', header, '因子(kgCO2e/kg)'],
        ['石灰石', 1300, 0.01],
      ],
    };
    expect(formReading(sheets).sums).toEqual({ 水泥: { rawMaterial: 13 } });
  });

  it('have units that look like those of factors: 1300 × 0.01 + 110 × 2.5 = 13 + 275', () => {
    const sheets = {
      水泥: [
        ['产量：3000 t', null, null, null],
        ['物料', '单耗', '单位', '排放因子'],
        ['石灰石', 1300, 'kg/t', 0.01],
        ['生石膏', 110, 'kg/t', 2.5],
      ],
      因子: [
        ['名称', '排放因子(kgCO2e/kg)'],
        ['石灰石', 0.01],
        ['生石膏', 2.5],
      ],
    };
    expect(formReading(sheets).sums).toEqual({ 水泥: { rawMaterial: 288 } });
  });

  it('are none where the title speaks of the footprint of a tonne', () => {
    const { asked, declared } = formReading({
      水泥: [
        ['每吨水泥碳足迹', null, null],
        ['物料', '用量(kg)', '因子(kgCO2e/kg)'],
        ['石灰石', 1300, 0.01],
      ],
    });
    expect([asked, declared]).toEqual([['unit-of-analysis'], '1']);
  });
});

describe('amounts for many pieces', () => {
  it.each([
    ['用量(kg/千件)', 12],
    ['用量(kg/万件)', 120],
    ['每千件用量(kg)', 12],
    ['Consumption (kg per 1,000 pcs)', 12],
    ['Amount (kg/1000 pcs)', 12],
    ['Consumption per 1,000 pieces (kg)', 12],
  ])('%s are for one of them: 12 kg × 2 / 1000 = 0.024', (header, amount) => {
    const sheets = {
      BOM: [
        ['产品：螺母', null, null],
        ['产量：500000 件', null, null],
        ['物料', header, '因子(kgCO2e/kg)'],
        ['钢丝', amount, 2],
      ],
    };
    const { sums, declared, asked } = formReading(sheets);
    expect(sums).toEqual({ 螺母: { rawMaterial: 0.024 } });
    expect([declared, asked]).toEqual(['1 件', []]);
    expectLaws(sheets, false);
  });

  it('in a column of units behind them, beside 50万只: 120 × 2 / 10000 = 0.024', () => {
    const sheets = {
      BOM: [
        ['产品：螺母', null, null, null],
        ['产量：50 万只', null, null, null],
        ['物料', '用量', '单位', '排放因子(kgCO2e/kg)'],
        ['钢丝', 120, 'kg/万只', 2],
      ],
    };
    expect(formReading(sheets)).toMatchObject({
      sums: { 螺母: { rawMaterial: 0.024 } },
      declared: '1 只',
      asked: [],
    });
    expectLaws(sheets, true);
  });

  it('are told by the title: 12 × 2 / 1000 = 0.024 of one, beside 1000 × 0.5 / 500000 = 0.001', () => {
    const sheets = {
      清单: [
        ['产品：螺母', null, null],
        ['每千件消耗清单', null, null],
        ['物料', '用量(kg)', '因子(kgCO2e/kg)'],
        ['钢丝', 12, 2],
      ],
      能源: [
        ['产量：500000 件', null, null],
        ['能源', '年用量(kWh)', '因子(kgCO2e/kWh)'],
        ['电', 1000, 0.5],
      ],
    };
    expect(formReading(sheets).sums).toEqual({ 螺母: { rawMaterial: 0.024, production: 0.001 } });
  });

  it('and nothing else are of so many, as the title says: 12 × 2 = 24 of 1000, and nothing is asked', () => {
    const sheets = {
      清单: [
        ['产品：蛋卷礼盒（每1000盒）', null, null],
        ['物料', '用量(kg)', '因子(kgCO2e/kg)'],
        ['钢丝', 12, 2],
      ],
    };
    const { sums, declared, asked } = formReading(sheets);
    expect([Object.values(sums), declared, asked]).toEqual([[{ rawMaterial: 24 }], '1 1000盒', []]);
  });

  it('or on a pallet of so much of it: 700 × 0.4 / 1000 kg = 280 for a tonne', () => {
    const sheets = {
      Feed: [
        ['Output: 2000 t', null, null],
        ['Material', 'kg per pallet (1000 kg product)', 'Emission factor (kgCO2e/kg)'],
        ['Corn', 700, 0.4],
      ],
    };
    expect(formReading(sheets)).toMatchObject({
      sums: { Feed: { rawMaterial: 280 } },
      declared: '1 t',
    });
    expectLaws(sheets, false);
  });

  it('are told from what they are not', () => {
    expect(perUnitOf('kg/t')).toBeNull();
    expect(perSizeOf('kWh/t')).toEqual({ unitText: 'kwh', per: 't' });
    expect(perUnitOf('kg/千件')).toEqual({ unitText: 'kg', per: '千件' });
    expect(productSize('1,000 pcs')).toEqual({ unit: 'piece', multiplier: 1000 });
    expect(productSize('100 kg product')).toEqual({ unit: 'kg', multiplier: 100 });
    // One piece of a thousand; a tonne has ten times 100 kg; a piece is no part of a tonne.
    expect(sizeRatio('件', '千件')).toEqual({ numerator: 1, denominator: 1000 });
    expect(sizeRatio('t', '100 kg product')).toEqual({ numerator: 10, denominator: 1 });
    expect(sizeRatio('件', 't')).toBeNull();
  });
});
