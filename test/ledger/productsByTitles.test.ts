import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function studied(sheets: Readonly<Record<string, Rows>>, answers = {}) {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  const { inventory, footprint } = footprintOf(grids, answers);
  return {
    products: inventory.products.map(({ name }) => name),
    sums: Object.values(stageSums(footprint)),
    questions: inventory.questions
      .filter(({ code }) => code !== 'unit-of-analysis')
      .map(({ code, id }) => ({ code, id })),
  };
}

const ZH = ['名称', '用量(kg)', '排放因子(kgCO2e/kg)'];
const EN = ['Item', 'Amount (kg)', 'EF (kgCO2e/kg)'];
const POWER_ZH = ['能源', '消耗量', '单位', '排放因子(kgCO2e/单位)'];
const POWER_EN = ['Carrier', 'Amount', 'Unit', 'EF (kgCO2e/kWh)'];

describe('headings of parts below the title of a product', () => {
  it.each([
    ['一、原料获取', '二、包装材料', '四、生产能耗'],
    ['原料获取', '包装材料', '生产能耗'],
    ['1. 原材料', '2. 包装', '3. 能源'],
  ])('%s, %s and %s make one product: 10 × 2 + 5 × 1 = 25, 4 × 0.5 = 2', (first, second, third) => {
    const { products, sums } = studied({
      Sheet1: [
        ['原味酸奶碳排放核算表'],
        [first],
        ZH,
        ['奶', 10, 2],
        [],
        [second],
        ZH,
        ['杯', 5, 1],
        [],
        [third],
        POWER_ZH,
        ['电', 4, 'kWh', 0.5],
      ],
    });
    expect(products).toEqual(['原味酸奶碳排放核算表']);
    expect(sums).toEqual([{ rawMaterial: 25, production: 2 }]);
  });

  it('in English: 10 × 2 + 5 × 1 = 25, 4 × 0.5 = 2', () => {
    const { products, sums } = studied({
      Sheet1: [
        ['Widget W1 footprint'],
        ['1. Raw materials'],
        EN,
        ['Steel', 10, 2],
        [],
        ['2. Packaging'],
        EN,
        ['Box', 5, 1],
        [],
        ['3. Energy'],
        POWER_EN,
        ['Electricity', 4, 'kWh', 0.5],
      ],
    });
    expect(products).toEqual(['Widget W1 footprint']);
    expect(sums).toEqual([{ rawMaterial: 25, production: 2 }]);
  });

  it('are no product without a title above them either', () => {
    const { products, sums } = studied({
      酸奶: [['一、原料获取'], ZH, ['奶', 10, 2], [], ['二、包装材料'], ZH, ['杯', 5, 1]],
    });
    expect(products).toEqual(['酸奶']);
    expect(sums).toEqual([{ rawMaterial: 25 }]);
  });

  it('below two products they are neither one’s: it is asked', () => {
    const { products, questions } = studied({
      台账: [
        ['泵A'],
        ZH,
        ['钢', 10, 2],
        [],
        ['泵B'],
        ZH,
        ['钢', 20, 2],
        [],
        ['电力消耗'],
        POWER_ZH,
        ['电', 100, 'kWh', 0.5],
      ],
    });
    expect(products).toEqual(['泵A', '泵B']);
    expect(questions.map(({ code }) => code)).toEqual(['allocation-needed']);
  });
});

describe('one title above several sheets', () => {
  it.each([
    ['河南九达公司 产品物料清单', ZH],
    ['Acme Industries - Bill of materials', EN],
    ['某某有限公司2024年产品材料消耗表', ZH],
  ])('%s names the company: the sheets are the products', (title, header) => {
    const { products, sums } = studied({
      离心泵: [[title], header, ['钢', 10, 2]],
      减速机: [[title], header, ['钢', 20, 2]],
    });
    expect(products).toEqual(['离心泵', '减速机']);
    expect(sums).toEqual([{ rawMaterial: 20 }, { rawMaterial: 40 }]);
  });

  it('sheets named as variants are products', () => {
    const title = ['星火系列 物料清单'];
    const { products, sums } = studied({
      'XK-200': [title, ZH, ['钢', 10, 2]],
      'XK-350': [title, ZH, ['钢', 20, 2]],
    });
    expect(products).toEqual(['XK-200', 'XK-350']);
    expect(sums).toEqual([{ rawMaterial: 20 }, { rawMaterial: 40 }]);
  });

  const CITIES = {
    Tianjin: [['Widget W1 footprint'], EN, ['Steel', 10, 2]],
    Suzhou: [['Widget W1 footprint'], EN, ['Steel', 20, 2]],
  };

  it('of other sheets with the same items it is asked; together until then: 20 + 40 = 60', () => {
    const { products, sums, questions } = studied(CITIES);
    expect(products).toEqual(['Widget W1 footprint']);
    expect(sums).toEqual([{ rawMaterial: 60 }]);
    expect(questions.map(({ code }) => code)).toEqual(['sheets-of-title']);
  });

  it('the answer makes each a product', () => {
    const [question] = studied(CITIES).questions;
    const { products, sums } = studied(CITIES, { [question?.id ?? '']: 'each-sheet' });
    expect(products).toEqual(['Tianjin', 'Suzhou']);
    expect(sums).toEqual([{ rawMaterial: 20 }, { rawMaterial: 40 }]);
  });

  it('sheets with other items are parts of one product: 20 + 5 = 25', () => {
    const { products, sums, questions } = studied({
      Metal: [['Widget W1 footprint'], EN, ['Steel', 10, 2]],
      Plastics: [['Widget W1 footprint'], EN, ['Box', 5, 1]],
    });
    expect(products).toEqual(['Widget W1 footprint']);
    expect(sums).toEqual([{ rawMaterial: 25 }]);
    expect(questions).toEqual([]);
  });
});

describe('halves of a year', () => {
  it.each([
    ['Jan–Jun', 'Jul–Dec'],
    ['January to June', 'July to December'],
    ['1H 2024', '2H 2024'],
    ['1st half', '2nd half'],
  ])('%s and %s are one amount: (10 + 12) × 2 = 44', (first, second) => {
    const { products, sums } = studied({
      Widget: [
        ['Item', `${first} (kg)`, `${second} (kg)`, 'EF (kgCO2e/kg)'],
        ['Steel', 10, 12, 2],
      ],
    });
    expect(products).toEqual(['Widget']);
    expect(sums).toEqual([{ rawMaterial: 44 }]);
  });

  it('sheets named for months are one product: 20 + 40 = 60', () => {
    const { sums } = studied({ Jan: [EN, ['Steel', 10, 2]], Feb: [EN, ['Steel', 20, 2]] });
    expect(sums).toEqual([{ rawMaterial: 60 }]);
  });
});
