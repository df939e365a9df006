import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const FREIGHT: Rows = [
  ['名称', '排放因子', '单位', '数据来源'],
  ['公路运输', 0.1, 'kgCO2e/(t·km)', '手册'],
  ['海运', 0.01, 'kgCO2e/(t·km)', '手册'],
];

function read(sheets: Readonly<Record<string, Rows>>, answers = {}) {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  const { footprint, inventory } = footprintOf(grids, answers);
  return { sums: stageSums(footprint), inventory };
}

describe('a column that sorts the items', () => {
  it('is no product: 10 × 2 + 5 × 4 = 40 of one cabinet', () => {
    const { sums } = read({
      BOM: [
        ['配电柜'],
        ['类别', '物料', '重量(kg)', '因子(kgCO2e/kg)'],
        ['金属件', '钢板', 10, 2],
        ['绝缘件', '塑料', 5, 4],
        ['绝缘件', '橡胶', 0, 3],
      ],
    });
    expect(sums).toEqual({ 配电柜: { rawMaterial: 40 } });
  });

  it('says of what stage the items are: 3 t × 10 of waste are production', () => {
    const { sums } = read({
      投入: [
        ['铸件'],
        ['物料类别', '名称', '数量(t)', '因子(kgCO2e/t)'],
        ['投入', '生铁', 2, 1900],
        ['投入', '硅铁', 1, 5000],
        ['固废', '废砂填埋', 3, 10],
      ],
    });
    expect(sums).toEqual({ 铸件: { rawMaterial: 8800, production: 30 } });
  });

  it('neither is one that says where they are used: 10 × 2 + 5 × 2 + 1 × 4 = 34', () => {
    const { sums } = read({
      机架: [
        ['加工车间', '材料', '用量(kg)', '因子(kgCO2e/kg)'],
        ['一车间', '钢板', 10, 2],
        ['一车间', '型钢', 5, 2],
        ['二车间', '粉末', 1, 4],
      ],
    });
    expect(sums).toEqual({ 机架: { rawMaterial: 34 } });
  });
});

describe('a balance of what went in and what came out', () => {
  const BALANCE: Rows = [
    ['2023年投入产出表'],
    ['类别', '名称', '数量', '单位', '因子', '因子单位'],
    ['投入', '生铁', 50, 't', 2, 'tCO2e/t'],
    ['投入', '硅铁', 2, 't', 5, 'tCO2e/t'],
    ['产出', '球铁铸件', 40, 't', null, null],
  ];

  it('names the product and its output: (50 × 2 + 2 × 5) t / 40 t = 2750 kg', () => {
    const { sums, inventory } = read({ 投入产出: BALANCE });
    expect(sums).toEqual({ 球铁铸件: { rawMaterial: 2750 } });
    expect(inventory.products[0]?.declaredUnit).toMatchObject({ covered: 40, unit: 't' });
    expect(inventory.findings.map(({ code }) => code)).not.toContain('missing-factor');
  });

  it('takes no waste for a product: 废渣 is told as an item without a factor', () => {
    const waste = BALANCE.map((row) => row.map((cell) => (cell === '球铁铸件' ? '废渣' : cell)));
    const { inventory } = read({ 投入产出: waste });
    expect(inventory.activities.map(({ name }) => name)).toContain('废渣');
  });

  it('chooses none of several', () => {
    const { inventory } = read({
      投入产出: [...BALANCE, ['产出', '灰铁铸件', 5, 't', null, null]],
    });
    expect(inventory.activities.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['球铁铸件', '灰铁铸件']),
    );
  });
});

describe('what comes out of a process beside its product', () => {
  const INPUT_ZH = ['投入', '生铁', 50, 't', 2, 'tCO2e/t'];
  const INPUT_EN = ['Input', 'Pig iron', 50, 't', 2, 'tCO2e/t'];
  const ZH = ['类别', '名称', '数量', '单位', '因子', '因子单位'];
  const TRADITIONAL = ['類別', '名稱', '數量', '單位', '係數', '係數單位'];
  const EN = ['Category', 'Item', 'Quantity', 'Unit', 'Factor', 'Factor unit'];

  // 50 t × 2 / 40 t = 2.5 t; 5 t × 0.2 / 40 t = 25 kg
  it.each<[string, string, string, Rows]>([
    ['产出', '副产蒸汽', '铸件', [ZH, INPUT_ZH]],
    ['产出', '蒸汽', '铸件', [ZH, INPUT_ZH]],
    ['副产品', '外供蒸汽', '铸件', [ZH, INPUT_ZH]],
    ['產出', '副產蒸汽', '鑄件', [TRADITIONAL, INPUT_ZH]],
    ['Output', 'By-product steam', 'Castings', [EN, INPUT_EN]],
    ['Outputs', 'Steam', 'Castings', [EN, INPUT_EN]],
  ])('%s | %s is no input: left out, a credit of 25 kg, or counted', (out, name, product, rows) => {
    const main = out === '副产品' ? '产出' : out;
    const sheets = {
      balance: [...rows, [main, product, 40, 't', null, null], [out, name, 5, 't', 0.2, 'tCO2e/t']],
    };
    const { sums, inventory } = read(sheets);
    expect(sums).toEqual({ [product]: { rawMaterial: 2500 } });
    const [question, ...others] = inventory.questions;
    expect([question?.code, question?.assumed, others]).toEqual(['output-useful', 'leave-out', []]);
    const id = question?.id ?? '';
    expect(read(sheets, { [id]: 'count' }).sums).toEqual({
      [product]: { rawMaterial: 2500, production: 25 },
    });
    const credited = read(sheets, { [id]: 'credit' });
    expect(credited.sums).toEqual({ [product]: { rawMaterial: 2500, production: 0 } });
  });

  it.each<[string, string, string, Rows]>([
    ['产出', '副产硫酸铵', '铸件', [ZH, INPUT_ZH]],
    ['产出', '炉渣（副产品）', '铸件', [ZH, INPUT_ZH]],
    ['Output', 'By-product gypsum', 'Castings', [EN, INPUT_EN]],
  ])('%s | %s without a factor is a co-product, and no input', (out, name, product, rows) => {
    const { inventory } = read({
      balance: [...rows, [out, product, 40, 't', null, null], [out, name, 5, 't', null, null]],
    });
    expect(inventory.products.map((one) => one.name)).toEqual([product, name.normalize('NFKC')]);
    expect(inventory.activities).toEqual([]);
    expect(inventory.questions.map(({ code }) => code)).toContain('allocation-needed');
  });

  // 5 t × 0.01 / 40 t = 1.25 kg
  it.each<[string, string, string, Rows]>([
    ['产出', '废渣', '铸件', [ZH, INPUT_ZH]],
    ['产出', '炉渣填埋', '铸件', [ZH, INPUT_ZH]],
    ['產出', '廢水', '鑄件', [TRADITIONAL, INPUT_ZH]],
    ['Output', 'Slag to landfill', 'Castings', [EN, INPUT_EN]],
    ['Output', 'Waste water', 'Castings', [EN, INPUT_EN]],
  ])('%s | %s is waste of production: 1.25', (out, name, product, rows) => {
    const { sums, inventory } = read({
      balance: [...rows, [out, product, 40, 't', null, null], [out, name, 5, 't', 0.01, 'tCO2e/t']],
    });
    expect(sums).toEqual({ [product]: { rawMaterial: 2500, production: 1.25 } });
    expect(inventory.questions).toEqual([]);
  });

  it.each([
    ['投入', '产出', ['名称', '数量', '单位', '因子', '因子单位'], '副产蒸汽', '废渣'],
    ['Inputs', 'Outputs', ['Item', 'Quantity', 'Unit', 'Factor', 'Factor unit'], 'Steam', 'Slag'],
  ])('under titles %s and %s alike', (inputs, outputs, header, steam, slag) => {
    const { sums, inventory } = read({
      balance: [
        [inputs],
        header,
        ['生铁', 50, 't', 2, 'tCO2e/t'],
        [null],
        [outputs],
        header,
        ['铸件', 40, 't', null, null],
        [steam, 5, 't', 0.2, 'tCO2e/t'],
        [slag, 5, 't', 0.01, 'tCO2e/t'],
      ],
    });
    expect(sums).toEqual({ 铸件: { rawMaterial: 2500, production: 1.25 } });
    expect(inventory.questions.map(({ code }) => code)).toEqual(['output-useful']);
  });

  it('steam is the product where nothing else comes out: 50 t × 2 / 400 t = 250 kg', () => {
    const rows: Rows = [ZH, INPUT_ZH, ['产出', '蒸汽', 400, 't', null, null]];
    expect(read({ 平衡: rows }).sums).toEqual({ 蒸汽: { rawMaterial: 250 } });
  });

  it('a product with a factor is no input either, and is asked', () => {
    const rows: Rows = [ZH, INPUT_ZH, ['产出', '铸件', 40, 't', 2.5, 'tCO2e/t']];
    const { sums, inventory } = read({ 平衡: rows });
    expect(Object.values(sums)).toEqual([{ rawMaterial: 100000 }]);
    expect(inventory.questions.map(({ code }) => code)).toContain('output-useful');
  });
});

describe('finished goods on their way to customers', () => {
  it('are distribution: 6 t × 100 km × 0.1 = 60', () => {
    const { sums } = read({
      成品运输: [
        ['客户', '发货量(t)', '运距(km)', '运输方式'],
        ['华东', 6, 100, '公路运输'],
      ],
      运输因子: FREIGHT,
    });
    expect(Object.values(sums)).toEqual([{ distribution: 60 }]);
  });

  it.each<[string, Rows]>([
    ['发货量(台) × 单台毛重(kg)', [['客户', '发货量(台)', '单台毛重(kg)', '海运距离(km)']]],
    ['箱数 × 每箱净重(kg)', [['客户', '箱数', '每箱净重(kg)', '海运距离(km)']]],
  ])('%s: 200 × 50 kg = 10 t, × 300 km × 0.1 = 300', (_, header) => {
    const { sums } = read({
      成品发货运输: [...header, ['华东', 200, 50, 300]],
      运输因子: FREIGHT.slice(0, 2),
    });
    expect(Object.values(sums)).toEqual([{ distribution: 300 }]);
  });

  it('at sea are measured in nautical miles: 10 t × 100 nm × 1.852 × 0.01 = 18.52', () => {
    const { sums, inventory } = read({
      成品海运: [
        ['客户', '运输量(t)', '海运里程(nm)', '运输方式'],
        ['汉堡', 10, 100, '海运'],
      ],
      运输因子: FREIGHT,
    });
    expect(Object.values(sums)).toEqual([{ distribution: 18.52 }]);
    expect(inventory.questions.map(({ code }) => code)).not.toContain('missing-unit');
  });
});

describe('a mode of transport that no factor has by that name', () => {
  const inbound = (mode: string) => ({
    原料运输: [
      ['货物', '运输量(t)', '运距(km)', '运输方式'],
      ['钢板', 10, 100, mode],
    ],
    运输因子: FREIGHT,
  });

  it('is asked, and until then goes by the one factor of its kind: 10 × 100 × 0.1 = 100', () => {
    const { sums, inventory } = read(inbound('公路(重型柴油货车)'));
    expect(Object.values(sums)[0]).toMatchObject({ transport: 100 });
    const question = inventory.questions.find(({ code }) => code === 'name-near-match');
    expect(question).toMatchObject({ assumed: '公路运输', options: { length: 3 } });
  });

  it('goes by none where its kind has none', () => {
    const { sums } = read(inbound('铁路整车'));
    expect(Object.values(sums)[0]).toMatchObject({ transport: null });
  });
});

describe('a factor for one piece where the amount is 单重 × 数量', () => {
  it('is multiplied by the pieces: 2 × 1.5 = 3, and a factor per kg by the weight: 0.1 kg × 4 × 5 = 2', () => {
    const { sums, inventory } = read({
      控制器: [
        ['名称', '数量(个)', '单重(g)', '因子', '因子单位'],
        ['芯片', 2, 1, 1.5, 'kgCO2e/个'],
        ['外壳', 4, 100, 5, 'kgCO2e/kg'],
      ],
    });
    expect(sums).toEqual({ 控制器: { rawMaterial: 5 } });
    expect(inventory.activities[0]?.at.cell).toBe('B2');
    expect(inventory.questions.map(({ code }) => code)).not.toContain('conversion-needed');
  });
});
