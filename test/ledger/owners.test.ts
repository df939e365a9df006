import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Row = readonly CellContent[];

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位', '数据来源'],
  ['钢板', 2, 'kgCO2e/kg', '手册'],
  ['黄铜', 4, 'kgCO2e/kg', '手册'],
  ['电', 0.5, 'kgCO2e/kWh', '手册'],
]);

function studied(rows: readonly Row[], answers = {}) {
  const grid = gridOf('台账', [['产品', '材料', '用量'], ...rows]);
  const result = footprintOf([grid, FACTORS], answers);
  return {
    ...result,
    sums: stageSums(result.footprint),
    unassigned: result.inventory.unassigned.map(({ name }) => name),
  };
}

function ownerOf({ inventory }: ReturnType<typeof studied>) {
  const question = inventory.questions.find(({ code }) => code === 'allocation-needed');
  if (question === undefined) throw new Error('Nobody is asked whose the rows are.');
  return question;
}

describe('a product written once and carried down', () => {
  // 10 × 2 + 1 × 4 = 24, 3 × 2 = 6
  const FIRST: readonly Row[] = [
    ['电机', '钢板', '10kg'],
    [null, '黄铜', '1kg'],
  ];
  const LAST: Row = ['水泵', '钢板', '3kg'];

  it.each<readonly [string, readonly Row[]]>([
    ['小计 in the product column', [['小计', null, '11kg']]],
    ['小计 in the name column', [[null, '小计', '11kg']]],
    ['Subtotal', [['Subtotal', null, '11kg']]],
    ['电机合计', [[null, '电机合计', '11kg']]],
  ])('is asked behind %s, and the row counts for none until then', (_, between) => {
    const rows = [...FIRST, ...between, [null, '电', '20kWh'], LAST];
    const open = studied(rows);
    expect(open.sums).toEqual({ 电机: { rawMaterial: 24 }, 水泵: { rawMaterial: 6 } });
    expect([open.unassigned, open.footprint.products.map(({ complete }) => complete)]).toEqual([
      ['电'],
      [false, false],
    ]);
    const question = ownerOf(open);
    expect(question.options.map(({ key }) => key)).toEqual([
      ...['by-output', 'by-mass', 'by-hours', 'by-price', 'own-key'],
      ...['电机', '水泵', 'leave-out', 'shared'],
    ]);
    expect(question.assumed).toBeNull();
    // 20 × 0.5 = 10
    expect(studied(rows, { [question.id]: '电机' }).sums).toEqual({
      电机: { rawMaterial: 24, production: 10 },
      水泵: { rawMaterial: 6 },
    });
  });

  it('goes on behind a blank row and says so: 24 + 20 × 0.5', () => {
    const { sums, inventory } = studied([...FIRST, [null], [null, '电', '20kWh'], LAST]);
    expect(sums).toEqual({
      电机: { rawMaterial: 24, production: 10 },
      水泵: { rawMaterial: 6 },
    });
    expect(inventory.findings.find(({ code }) => code === 'product-carried')).toMatchObject({
      severity: 'warning',
      cells: [{ cell: 'B5' }],
    });
  });

  it('is asked behind a heading: whose 20 kWh are they? 4 × 0.5 = 2', () => {
    const rows = [...FIRST, LAST, ['二、能源'], [null, '电', '20kWh'], ['水泵', '电', '4kWh']];
    const { sums, unassigned } = studied(rows);
    expect(sums).toEqual({
      电机: { rawMaterial: 24 },
      水泵: { rawMaterial: 6, production: 2 },
    });
    expect(unassigned).toEqual(['电']);
  });

  it.each<readonly [string, readonly Row[]]>([
    ['the sum of a part', [[null, '原材料小计', '11kg']]],
    ['the sum of a part in English', [[null, 'Total materials', '11kg']]],
    ['a note', [['注：含损耗']]],
  ])('goes on behind %s: 24 + 20 × 0.5', (_, between) => {
    expect(studied([...FIRST, ...between, [null, '电', '20kWh'], LAST]).sums).toEqual({
      电机: { rawMaterial: 24, production: 10 },
      水泵: { rawMaterial: 6 },
    });
  });

  it('goes on behind anything where the table has no other product', () => {
    const rows = [...FIRST, [null, '小计', '11kg'], [null], [null, '电', '20kWh']];
    expect(studied(rows).sums).toEqual({ 电机: { rawMaterial: 24, production: 10 } });
  });

  it('goes on where every other row is blank: 24 and (3 + 5) × 2 = 16', () => {
    const rows = [...FIRST, LAST, [null, '钢板', '5kg']].flatMap((row) => [row, [null]]);
    expect(studied(rows).sums).toEqual({ 电机: { rawMaterial: 24 }, 水泵: { rawMaterial: 16 } });
  });

  it('ends where the next product stands alone in its row: 24 and 3 × 2 = 6', () => {
    const rows = [
      ['电机', null, null],
      [null, '钢板', '10kg'],
      [null, '黄铜', '1kg'],
      ['水泵', null, null],
      [null, '钢板', '3kg'],
    ];
    const { sums, unassigned } = studied(rows);
    expect(sums).toEqual({ 电机: { rawMaterial: 24 }, 水泵: { rawMaterial: 6 } });
    expect(unassigned).toEqual([]);
  });
});

describe('amounts that several products share', () => {
  it.each(['全厂', '公用', '公共', '（共用）', 'Shared', 'whole plant', 'Common'])(
    '%s is no product: its electricity is unassigned, with the blank cell below',
    (word) => {
      const result = studied([
        ['电机', '钢板', '10kg'],
        ['水泵', '钢板', '3kg'],
        [word, '电', '100kWh'],
        [null, '黄铜', '1kg'],
      ]);
      expect(result.sums).toEqual({ 电机: { rawMaterial: 20 }, 水泵: { rawMaterial: 6 } });
      expect(result.unassigned).toEqual(['电', '黄铜']);
      expect(result.footprint.products.every(({ complete }) => !complete)).toBe(true);
      expect(ownerOf(result).assumed).toBeNull();
    },
  );

  it('is asked as well beside one product, and given to it by an answer: 20 + 100 × 0.5', () => {
    const rows = [
      ['电机', '钢板', '10kg'],
      ['全厂', '电', '100kWh'],
    ];
    const open = studied(rows);
    expect([open.sums, open.unassigned]).toEqual([{ 电机: { rawMaterial: 20 } }, ['电']]);
    expect(studied(rows, { [ownerOf(open).id]: '电机' }).sums).toEqual({
      电机: { rawMaterial: 20, production: 50 },
    });
  });

  it('shared amounts and rows of a group that may have ended are asked apart', () => {
    const { inventory } = studied([
      ['电机', '钢板', '10kg'],
      ['小计', null, '10kg'],
      [null, '黄铜', '1kg'],
      ['水泵', '钢板', '3kg'],
      ['全厂', '电', '100kWh'],
    ]);
    const asked = inventory.questions.filter(({ code }) => code === 'allocation-needed');
    expect(asked.map(({ values }) => values['names'])).toEqual(['黄铜', '电']);
  });
});

describe('spellings of one product', () => {
  it.each([
    ['AB-1', 'ab-1', 'ＡＢ－１'],
    ['泵（大）', '泵(大)', '泵【大】'],
    ['离心 水泵', '离心水泵', '离心　水泵'],
    ['Pump A', 'pump  a', 'PUMP A'],
  ])('%s, %s and %s are one: (1 + 2 + 3) × 2 = 12', (first, second, third) => {
    const { sums, inventory } = studied([
      [first, '钢板', '1kg'],
      [second, '钢板', '2kg'],
      [third, '钢板', '3kg'],
    ]);
    expect(Object.values(sums)).toEqual([{ rawMaterial: 12 }]);
    expect(inventory.questions.map(({ code }) => code)).toEqual(['unit-of-analysis']);
  });

  it.each([
    ['水泵', '水泵（新）'],
    ['AB-1', 'AB-11'],
    ['Pump', 'Pump II'],
  ])('%s and %s are two', (first, second) => {
    const { sums } = studied([
      [first, '钢板', '1kg'],
      [second, '钢板', '2kg'],
    ]);
    expect(Object.values(sums)).toEqual([{ rawMaterial: 2 }, { rawMaterial: 4 }]);
  });
});
