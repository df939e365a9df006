import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Row = readonly CellContent[];

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位', '数据来源'],
  ['钢板', 2, 'kgCO2e/kg', '手册'],
  ['黄铜', 4, 'kgCO2e/kg', '手册'],
  ['电', 0.5, 'kgCO2e/kWh', '手册'],
  ['Steel', 2, 'kgCO2e/kg', 'handbook'],
  ['Brass', 4, 'kgCO2e/kg', 'handbook'],
]);

// 10 × 2 + 5 × 4 = 40
const CHINESE: readonly Row[] = [
  ['材料', '用量'],
  ['钢板', '10kg'],
  ['黄铜', '5kg'],
];
const ENGLISH: readonly Row[] = [
  ['Material', 'Amount'],
  ['Steel', '10 kg'],
  ['Brass', '5 kg'],
];
// 3 × 2 = 6
const SMALL: readonly Row[] = [
  ['材料', '用量'],
  ['钢板', '3kg'],
];

function studied(sheets: Readonly<Record<string, readonly Row[]>>) {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  const result = footprintOf([...grids, FACTORS]);
  const codes = [...result.inventory.findings, ...result.footprint.findings].map(
    ({ code }) => code,
  );
  return { ...result, sums: stageSums(result.footprint), codes };
}

describe('a product named in a caption', () => {
  it.each<readonly [title: string, name: string, rows: readonly Row[]]>([
    ['产品：水泵', '水泵', [['产品：水泵'], ...CHINESE]],
    ['产品名称:  减速机 XJ-200', '减速机 XJ-200', [['产品名称:  减速机 XJ-200'], ...CHINESE]],
    ['产品型号 in full width', 'QJ-5', [['产品型号：ＱＪ－５'], ...CHINESE]],
    ['Product: Pump P1', 'Pump P1', [['Product: Pump P1'], ...ENGLISH]],
    ['Finished good beside its value', 'Valve 8', [['Finished good', 'Valve 8'], ...ENGLISH]],
    ['产品名称 beside its value', '阀门B', [['产品名称', '阀门B'], ...CHINESE]],
    ['产品名称： beside its value', '阀门B', [['产品名称：', null, '阀门B'], ...CHINESE]],
    ['產品名稱', '風機', [['產品名稱：風機'], ...CHINESE]],
    ['a label with blanks', '风机', [['产　品：风机'], ...CHINESE]],
    ['within the title', '风机', [['材料消耗表（产品：风机）'], ...CHINESE]],
    ['below a title', '风机', [['九达公司材料消耗表'], ['部门：一车间', '产品：风机'], ...CHINESE]],
    ['several in one cell', '风机', [['产品：风机　产量：1台；部门：二'], ...CHINESE]],
    ['in a form', '风机', [['部门', '一车间', '产品', '风机'], ['日期：', '5月3日'], ...CHINESE]],
    [
      'beside the table',
      '风机',
      [
        ['材料', '用量', null, '产品：风机'],
        ['钢板', '10kg'],
        ['黄铜', '5kg'],
      ],
    ],
    [
      'beside the table in two cells',
      '风机',
      [
        ['材料', '用量', null, '产品', '风机'],
        ['钢板', '10kg', null, '部门', '二车间'],
        ['黄铜', '5kg'],
      ],
    ],
  ])('%s: 10 × 2 + 5 × 4 = 40 of %s', (_, name, rows) => {
    const { sums, footprint } = studied({ 表: rows });
    expect(sums).toEqual({ [name]: { rawMaterial: 40 } });
    expect(footprint.products[0]?.product.nameSource).toBe('cell');
  });

  it.each<readonly [title: string, first: readonly Row[], second: readonly Row[]]>([
    ['one cell', [['产品：甲泵']], [['产品：乙泵']]],
    ['two cells', [['产品名称', '甲泵']], [['产品名称', '乙泵']]],
    ['name and another department', [['产品：甲泵', '部门：一']], [['产品：乙泵', '部门：二']]],
  ])('keeps products of two sheets and of two tables apart: %s', (_, first, second) => {
    const sheets = studied({ 一: [...first, ...CHINESE], 二: [...second, ...SMALL] });
    const tables = studied({ 一: [...first, ...CHINESE, [null], ...second, ...SMALL] });
    const apart = { 甲泵: { rawMaterial: 40 }, 乙泵: { rawMaterial: 6 } };
    expect([sheets.sums, tables.sums]).toEqual([apart, apart]);
  });

  it('takes two models of one name for two products, and one model for none', () => {
    const two = studied({
      一: [['产品名称：阀', '产品型号：V1'], ...CHINESE],
      二: [['产品名称：阀', '产品型号：V2'], ...SMALL],
    });
    expect(two.sums).toEqual({ '阀 V1': { rawMaterial: 40 }, '阀 V2': { rawMaterial: 6 } });
    const one = studied({
      一: [['产品名称：阀', '产品型号：V1'], ...CHINESE],
      二: [['产品名称：阀'], ...SMALL],
    });
    expect(one.sums).toEqual({ 阀: { rawMaterial: 46 } });
  });

  it('holds for the tables below it: 40 and 100 kWh × 0.5 = 50', () => {
    const { sums } = studied({
      甲: [
        ['产品：甲泵'],
        ['一、原材料'],
        ...CHINESE,
        [null],
        ['二、能源'],
        ['能源', '消耗量'],
        ['电', '100kWh'],
      ],
      乙: [['产品：乙泵'], ...SMALL],
    });
    expect(sums).toEqual({
      甲泵: { rawMaterial: 40, production: 50 },
      乙泵: { rawMaterial: 6 },
    });
  });

  it('a second table of the same kind under a title of its own is not given to it', () => {
    const { sums, inventory } = studied({
      一: [['产品：甲泵'], ...CHINESE, [null], ['阀门材料'], ...SMALL],
      二: [['产品：乙泵'], ...SMALL],
    });
    expect(sums).toEqual({ 甲泵: { rawMaterial: 40 }, 乙泵: { rawMaterial: 6 } });
    expect(inventory.unassigned).toMatchObject([{ name: '钢板', found: '3kg' }]);
    expect(inventory.questions.map(({ code }) => code)).toContain('allocation-needed');
  });

  it('another sheet of the same kind under a name of its own is a product of its own', () => {
    const { sums } = studied({ 甲泵: [['产品：甲泵'], ...CHINESE], 乙泵: SMALL });
    expect(sums).toEqual({ 甲泵: { rawMaterial: 40 }, 乙泵: { rawMaterial: 6 } });
  });

  it('two products over one table name none of them', () => {
    const { sums } = studied({ 泵类: [['产品：甲泵', '产品：乙泵'], ...CHINESE] });
    expect(sums).toEqual({ 泵类: { rawMaterial: 40 } });
  });

  it('on a sheet of its own it holds for the whole file', () => {
    const { sums, footprint, codes } = studied({
      基本信息: [
        ['产品名称', '水泵'],
        ['功能单位', '1台'],
        ['年产量', 20, '台'],
      ],
      材料: CHINESE,
    });
    // 40 over 20 pumps
    expect([sums, codes]).toEqual([{ 水泵: { rawMaterial: 2 } }, []]);
    expect(footprint.products[0]?.product.declaredUnit).toMatchObject({ covered: 20, unit: '台' });
  });

  it.each([
    '部门：动力',
    '制表人：李',
    'Prepared by: Li',
    '日期：2023年5月',
    'Revision: 3',
    '副产品：渣',
  ])('%s names none, and no period', (caption) => {
    const { footprint } = studied({ 水泵: [[caption], ...CHINESE] });
    expect(footprint.products.map(({ product }) => [product.name, product.period])).toEqual([
      ['水泵', null],
    ]);
  });

  it('a header is no caption: 产品 | 材料 | 用量 and 产品 | 产量', () => {
    const { sums } = studied({
      材料: [
        ['产品', '材料', '用量'],
        ['甲泵', '钢板', '10kg'],
        ['乙泵', '钢板', '3kg'],
      ],
      产量: [
        ['产品', '产量'],
        ['甲泵', '10台'],
        ['乙泵', '2台'],
      ],
    });
    // 20 over 10, 6 over 2
    expect(sums).toEqual({ 甲泵: { rawMaterial: 2 }, 乙泵: { rawMaterial: 3 } });
  });
});

describe('an output named in a caption', () => {
  it.each<readonly [title: string, caption: Row, covered: number, unit: string | null]>([
    ['产量：1200台', ['产量：1200台'], 1200, '台'],
    ['年产量 beside number and unit', ['年产量', 500, 't'], 500, 't'],
    ['产量（台） beside a number', ['产量（台）', 80], 80, '台'],
    ['总产量：2万件/年', ['总产量：2万件/年'], 20000, '件'],
    ['Output: 250 units', ['Output: 250 units'], 250, 'units'],
    ['Annual output beside its value', ['Annual output', '40 pcs'], 40, 'pcs'],
    ['in brackets in the title', ['物料清单（产量：30台）2024'], 30, '台'],
    ['功能单位：1台', ['功能单位：1台'], 1, '台'],
    ['Declared unit: 1 t', ['Declared unit: 1 t'], 1, 't'],
  ])('%s', (_, caption, covered, unit) => {
    const { footprint } = studied({ 表: [['产品：水泵'], caption, ...CHINESE] });
    expect(footprint.products[0]?.product.declaredUnit).toMatchObject({
      covered,
      unit,
      source: 'ledger',
    });
    expect(footprint.products[0]?.totalKgCo2e).toBeCloseTo(40 / covered, 12);
  });

  it('goes to the product of its own table: 40 / 10 and 6 / 3', () => {
    const { sums } = studied({
      一: [['产品：甲泵', '产量：10台'], ...CHINESE],
      二: [['产品：乙泵', '产量：3台'], ...SMALL],
    });
    expect(sums).toEqual({ 甲泵: { rawMaterial: 4 }, 乙泵: { rawMaterial: 2 } });
  });

  it('below the table it is no item: 40 / 8 = 5', () => {
    const { sums, codes } = studied({ 水泵: [...CHINESE, ['产量：8台', '制表：王']] });
    expect([sums, codes]).toEqual([{ 水泵: { rawMaterial: 5 } }, []]);
  });

  it('without a number it is told and not taken for 1', () => {
    expect(studied({ 水泵: [['产量：待定'], ...CHINESE] }).codes).toContain('unreadable-value');
  });

  it('a functional unit of another kind than the output is told', () => {
    const { sums, codes } = studied({ 水泵: [['产量：8台', '功能单位：1t'], ...CHINESE] });
    expect(sums).toEqual({ 水泵: { rawMaterial: 5 } });
    expect(codes).toContain('declared-unit-differs');
  });
});

describe('a period named in a caption', () => {
  it.each([
    ['统计期：2024年1-12月', '2024'],
    ['统计期间：2024.01-2024.06', '2024-01/2024-06'],
    ['报告期：2023年3月1日至2023年3月31日', '2023-03'],
    ['Reporting period: January to March 2022', '2022-01/2022-03'],
    ['Period: Jan-Dec 2024', '2024'],
  ])('%s is %s, whatever day the sheet was made', (caption, period) => {
    const { footprint } = studied({ 水泵: [['制表日期：2025年2月', caption], ...CHINESE] });
    expect(footprint.products[0]?.product.period).toBe(period);
  });
});

describe('captions in several cells', () => {
  const TABLE = [
    ['Material', 'Weight (t)', 'Factor (kgCO2e/t)'],
    ['Steel', 10, 2000],
  ];
  const read = (sheet: string, ...captions: readonly (readonly CellContent[])[]) => {
    const { footprint, inventory } = footprintOf([gridOf(sheet, [...captions, [null], ...TABLE])]);
    return { sums: stageSums(footprint), period: inventory.products[0]?.period };
  };

  // 10 t × 2000 / 500 t = 40
  it.each<[string, readonly CellContent[]]>([
    ['Plant', ['Production', '500 t']],
    ['Plant', ['Production', 500, 't']],
    ['Plant', ['Total production', '500 t']],
    ['工厂', ['生产数量', '500 t']],
    ['工廠', ['年產量', '500 t']],
  ])('on %s %j is an output: 40', (sheet, caption) => {
    expect(read(sheet, caption).sums).toEqual({ [sheet]: { rawMaterial: 40 } });
  });

  it.each<readonly CellContent[]>([
    ['Reporting period', '01/01/2023', 'to', '31/12/2023'],
    ['Reporting period', '01/01/2023 - 31/12/2023'],
    ['Reporting period', { dateSerial: 44927 }, 'to', { dateSerial: 45291 }],
    ['报告期', '2023-01-01', '至', '2023-12-31'],
    ['统计期间', { dateSerial: 44927 }, '~', { dateSerial: 45291 }],
    ['核算期間', '2023年1月1日', '～', '2023年12月31日'],
  ])('%j %j %j %j are the whole year, and no product', (...caption) => {
    const { sums, period } = read('Plant', caption, ['Output', '500 t']);
    expect([sums, period]).toEqual([{ Plant: { rawMaterial: 40 } }, '2023']);
  });
});
