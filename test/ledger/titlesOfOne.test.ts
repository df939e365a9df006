import fc from 'fast-check';
import { expectLaws, formReading, type Sheets } from '../support/lawsOfForms';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';
import { isPerUnitHeader, isPerUnitTitle, sizeInTitle } from '../../src/ledger/tables/perUnit';

/** 3 × 2 = 6 of the product that the title names. */
function titled(title: string, more: Sheets = {}): Sheets {
  return {
    清单: [
      [title, null, null],
      ['材料', '用量(kg)', '因子(kgCO2e/kg)'],
      ['钢板', 3, 2],
    ],
    ...more,
  };
}

describe('a title that says that its table is about one product', () => {
  it.each([
    '机能外套 原物料清册（每件）',
    '機能外套 原物料清冊（每條）',
    '205/55R16 轮胎配方（1条）',
    '205/55R16 轮胎配方（1条轮胎）',
    '单条轮胎用料',
    '单位产品用料',
    'White sliced loaf 800 g – recipe per loaf',
    'Crankshaft forging – per part',
    'Work boot W8, one shoe',
    'Skateboard deck – materials per deck',
    'Inputs for one pump',
  ])('“%s” leaves nothing to ask: 3 × 2 = 6', (title) => {
    const { sums, declared, asked } = formReading(titled(title));
    expect([Object.values(sums), declared, asked]).toEqual([[{ rawMaterial: 6 }], '1', []]);
  });

  it.each([
    ['工业用纸 每公吨', '1 公吨'],
    ['YJV22 电力电缆 材料定额（每公里）', '1 公里'],
    ['800×800抛釉砖 每平方米投入', '1 平方米'],
    ['四层PCB板（1m2）原辅料用量', '1 m2'],
    ['蛋卷礼盒（每1000盒）', '1 1000盒'],
    ['Flint glass 330 ml bottles — per tonne of packed glass', '1 tonne'],
    ['Lager, inputs per hl', '1 hl'],
    ['Cold brew tablets, per 1,000 tablets', '1 1,000 pcs'],
    ['Carpet tile – 1 m2', '1 m2'],
    ['篮球鞋用料-1双', '1 双'],
    ['每卷胶带用料', '1 卷'],
    ['Trail runner, bill of materials per pair', '1 pair'],
  ])('“%s” names the size %s: 3 × 2 = 6', (title, unit) => {
    const { sums, declared, asked } = formReading(titled(title));
    expect([Object.values(sums), declared, asked]).toEqual([[{ rawMaterial: 6 }], unit, []]);
  });

  it.each([
    '水泵材料清单 台账',
    '水泵订单件数表',
    '每个月用料',
    '每台设备用料',
    '每条产线用料',
    '单片机控制板用料',
    '酸奶（1kg）用料',
    '积木 500 pcs',
    'Toy brick set 500 pcs',
    'Cheese plant – inputs per tonne of raw milk',
    'Bottling – inputs per shift',
    'Bottling – inputs per bottle type',
    'Works: inputs per line',
    'Tablets 2024',
    'Model 1 bar',
    'Carbon footprint per kg',
    'Truck fuel per km',
  ])('“%s” says no such thing, and it is asked', (title) => {
    const { asked, declared } = formReading(titled(title));
    expect([asked, declared]).toEqual([['unit-of-analysis'], '1']);
  });
});

describe('a title above several tables of its sheet', () => {
  const glass = (second: readonly (string | number | null)[][]): Sheets => ({
    Glass: [
      ['Flint bottles, inputs per bottle', null, null],
      ['Input', 'Amount (kg)', 'Emission factor (kgCO2e/kg)'],
      ['Silica sand', 0.5, 0.02],
      [null, null, null],
      ...second,
    ],
  });

  it('holds for a table below it without a title: 0.5 × 0.02 = 0.01, 0.2 × 0.5 = 0.1', () => {
    const sheets = glass([
      ['Energy', 'Amount (kWh)', 'Emission factor (kgCO2e/kWh)'],
      ['Electricity', 0.2, 0.5],
    ]);
    const { sums, asked } = formReading(sheets);
    expect(Object.values(sums)).toEqual([{ rawMaterial: 0.01, production: 0.1 }]);
    expect(asked).toEqual([]);
    expectLaws(sheets, false);
  });

  it('does not hold below a title of a year: how many bottles that is, is asked', () => {
    const sheets = glass([
      ['2024年能耗', null, null],
      ['Energy', 'Amount (kWh)', 'Emission factor (kgCO2e/kWh)'],
      ['Electricity', 200000, 0.5],
    ]);
    expect(formReading(sheets).asked).toContain('unit-of-analysis');
  });

  it('does not hold for another sheet, which may be about a year: it is asked', () => {
    const sheets = titled('机能外套用料（每件）', {
      能源: [
        ['能源', '用量(kWh)', '因子(kgCO2e/kWh)'],
        ['电', 3000, 0.5],
      ],
    });
    expect(formReading(sheets).asked).toEqual(['unit-of-analysis']);
  });

  it('beside amounts of a year leaves nothing to assume: how many were made is not known', () => {
    const rows = [
      ['2024年能源', null, null],
      ['能源', '用量(kWh)', '因子(kgCO2e/kWh)'],
      ['电', 50000, 0.5],
    ];
    const sheets = titled('机能外套用料（每件）', { 能源: rows });
    const grids = Object.entries(sheets).map(([name, own]) => gridOf(name, own));
    const { questions } = footprintOf(grids).inventory;
    expect(questions).toMatchObject([{ code: 'unit-of-analysis', assumed: null }]);
    // 3 × 2 of one, and 50000 × 0.5 / 1000 = 25.
    const sums = formReading(sheets, { 'unit-of-analysis': '1000' }).sums;
    expect(Object.values(sums)).toEqual([{ rawMaterial: 6, production: 25 }]);
  });

  it('gives way to an output that somebody states: of 1000 盒 6 / 1000 = 0.006 is one', () => {
    const product = '蛋卷礼盒(每1000盒)';
    const rows = titled(product)['清单'] ?? [];
    const { footprint } = footprintOf([gridOf('清单', rows)], {
      [`fact:output:${product}`]: '1000 盒',
    });
    expect(stageSums(footprint)).toEqual({ [product]: { rawMaterial: 0.006 } });
  });
});

describe('a title about the footprint of one', () => {
  const pumps = (title: string): Sheets => ({
    清单: [
      [title, null, null],
      ['产量：100 台', null, null],
      ['材料', '用量(kg)', '因子(kgCO2e/kg)'],
      ['钢板', 500, 2],
    ],
  });
  const read = (sheets: Sheets, answer?: string): unknown => {
    const { sums, asked } = formReading(
      sheets,
      answer === undefined ? {} : { 'title-of-one': answer },
    );
    return [Object.values(sums)[0], asked];
  };

  it.each(['水泵单台碳足迹核算', 'Pump, carbon footprint per unit'])(
    '“%s” beside an output is asked: of one 500 × 2 = 1000, of all 1000 / 100 = 10',
    (title) => {
      const asked = ['title-of-one'];
      expect(read(pumps(title))).toEqual([{ rawMaterial: null }, asked]);
      expect(read(pumps(title), 'amounts-of-one')).toEqual([{ rawMaterial: 1000 }, asked]);
      expect(read(pumps(title), 'amounts-of-all')).toEqual([{ rawMaterial: 10 }, asked]);
    },
  );

  it('is no doubt where it is a list of what goes in, or nothing was made: 1000', () => {
    expect(read(pumps('水泵单台碳足迹物料清单'))).toEqual([{ rawMaterial: 1000 }, []]);
    const rows = pumps('水泵单台碳足迹核算')['清单'] ?? [];
    const alone = { 清单: rows.filter(([first]) => first !== '产量：100 台') };
    expect(read(alone)).toEqual([{ rawMaterial: 1000 }, []]);
  });
});

describe('amounts for a package', () => {
  const boxes = (output: string): Sheets => ({
    清单: [
      ['产品：杯子', null, null],
      [`产量：${output}`, null, null],
      ['每箱用料', null, null],
      ['材料', '用量(kg)', '因子(kgCO2e/kg)'],
      ['纸', 5, 2],
    ],
    能源: [
      ['能源', '年用量(kWh)', '因子(kgCO2e/kWh)'],
      ['电', 1000, 0.5],
    ],
  });

  it('are for one of the boxes that were made: 5 × 2 = 10, and 1000 × 0.5 / 100 = 5', () => {
    expect(formReading(boxes('100 箱')).sums).toEqual({ 杯子: { rawMaterial: 10, production: 5 } });
  });

  it('are never those of a piece: beside 1000 件 they do not count, 1000 × 0.5 / 1000 = 0.5', () => {
    const { sums, told } = formReading(boxes('1000 件'));
    expect(sums).toEqual({ 杯子: { rawMaterial: null, production: 0.5 } });
    expect(told).not.toEqual([]);
  });
});

it('a header says that its figures were used for one product: use per loaf, and not mass per part', () => {
  expect(['Use per loaf', 'Consumption per board'].map(isPerUnitHeader)).toEqual([true, true]);
  expect(['Mass per part', 'Use per shift', 'Use per bottle type'].map(isPerUnitHeader)).toEqual([
    false,
    false,
    false,
  ]);
});

it('times, places and sorts are never products, whatever else a title names', () => {
  const words = ['shift', 'month', 'batch', 'line', 'plant', 'supplier', 'machine', 'trip'];
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.constantFrom('', 's'), (word, plural) => {
      const title = `The ${word}${plural}: inputs per ${word}`;
      expect([isPerUnitTitle(title), sizeInTitle(title)]).toEqual([false, null]);
    }),
  );
});
