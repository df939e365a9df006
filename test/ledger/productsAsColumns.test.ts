import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function read(
  sheets: Readonly<Record<string, Rows>>,
  answers: Readonly<Record<string, string>> = {},
) {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  const { footprint, inventory } = footprintOf(grids, answers);
  const choice = inventory.questions.find(({ code }) => code === 'alternative-columns');
  return { sums: stageSums(footprint), choice, inventory };
}

const FACTOR = '排放因子(kgCO2e/kg)';
const EF = 'Emission factor (kgCO2e/kg)';

/** 10 × 2 + 1 × 4 and 20 × 2 + 2 × 4. */
const FIRST = 24;
const SECOND = 48;

describe('products as columns', () => {
  it.each([
    ['powers', ['60 kW', '75 kW']],
    ['volumes written with a blank', ['10 L', '20 L']],
    ['volumes in two units', ['500ml', '1L']],
    ['codes of models', ['XK-200', 'YB2-35']],
    ['sizes', ['Small', 'Large']],
    ['大小', ['大号', '小号']],
    ['products of a word', ['Product A', 'Product B']],
  ])('are told by %s: 10 × 2 + 1 × 4 = 24 and 20 × 2 + 2 × 4 = 48', (_, names) => {
    const [one = '', two = ''] = names;
    const { sums, choice } = read({
      BOM: [
        ['Item', 'Unit', one, two, EF],
        ['Steel', 'kg', 10, 20, 2],
        ['Copper', 'kg', 1, 2, 4],
      ],
    });
    expect(choice).toBeUndefined();
    expect(sums).toEqual({ [one]: { rawMaterial: FIRST }, [two]: { rawMaterial: SECOND } });
  });

  it('may be amounts for one of each: 60kW(kg/台)', () => {
    const { sums } = read({
      用料: [
        ['物料', '单位', '60kW(kg/台)', '75kW(kg/台)', FACTOR],
        ['钢板', 'kg', 10, 20, 2],
        ['铜', 'kg', 1, 2, 4],
      ],
    });
    expect(sums).toEqual({
      '60kW': { rawMaterial: FIRST },
      '75kW': { rawMaterial: SECOND },
    });
  });

  it.each([
    [['水泵', '风机'], '物料', '产品', '产量(台)'],
    [['Polo', 'Hoodie'], 'Material', 'Product', 'Output (pcs)'],
  ])('of unlike names %j are products where a table of outputs names them', (names, ...words) => {
    const [material, product, output] = words;
    const [one = '', two = ''] = names;
    const { sums, choice } = read({
      BOM: [
        [material, '单位', one, two, FACTOR],
        ['Steel', 'kg', 10, 20, 2],
        ['Copper', 'kg', 1, 2, 4],
      ],
      Output: [
        [product, output],
        [one, 1],
        [two, 1],
      ],
    });
    expect(choice).toBeUndefined();
    expect(sums).toEqual({ [one]: { rawMaterial: FIRST }, [two]: { rawMaterial: SECOND } });
  });

  it.each([
    ['各产品用料表', ['物料', '单位', '水泵', '风机', FACTOR], ['水泵', '风机']],
    [
      'Recipes by product',
      ['Ingredient', 'Unit', 'Rye bread', 'Rolls', EF],
      ['Rye bread', 'Rolls'],
    ],
  ])('of unlike names are products under the title %s', (title, header, [one = '', two = '']) => {
    const { sums, choice } = read({
      表: [[title], header, ['Flour', 'kg', 10, 20, 2], ['Salt', 'kg', 1, 2, 4]],
    });
    expect(choice).toBeUndefined();
    expect(sums).toEqual({ [one]: { rawMaterial: FIRST }, [two]: { rawMaterial: SECOND } });
  });

  it('of unlike names without evidence are asked, factors beside them or not', () => {
    const sheets: Readonly<Record<string, Rows>> = {
      BOM: [
        ['Material', 'Unit', 'Pump housing', 'Gearbox', EF],
        ['Steel', 'kg', 10, 20, 2],
        ['Copper', 'kg', 1, 2, 4],
      ],
    };
    const { sums, choice } = read(sheets);
    expect(sums).toEqual({ BOM: { rawMaterial: null } });
    expect(choice?.options.map(({ key }) => key)).toEqual([
      'Pump housing',
      'Gearbox',
      'each-a-product',
      'together',
    ]);
    const id = choice?.id ?? '';
    expect(read(sheets, { [id]: 'each-a-product' }).sums).toEqual({
      'Pump housing': { rawMaterial: FIRST },
      Gearbox: { rawMaterial: SECOND },
    });
    // 30 × 2 + 3 × 4.
    expect(read(sheets, { [id]: 'together' }).sums).toEqual({ BOM: { rawMaterial: 72 } });
    expect(read(sheets, { [id]: 'Gearbox' }).sums).toEqual({ BOM: { rawMaterial: SECOND } });
  });
});

describe('parts of one whole as columns', () => {
  it.each([
    ['车间', ['一车间', '二车间', '合计']],
    ['lines', ['Line 1', 'Line 2', 'Total']],
  ])(
    '%s beside their total are added, a part without an amount adds nothing: 30 × 2 + 1 × 4 = 64',
    (_, names) => {
      const { sums, choice } = read({
        BOM: [
          ['物料', '单位', ...names, FACTOR],
          ['钢板', 'kg', 10, 20, 30, 2],
          ['铜', 'kg', 1, null, 1, 4],
        ],
      });
      expect(choice).toBeUndefined();
      expect(sums).toEqual({ BOM: { rawMaterial: 64 } });
    },
  );

  it('are no products, and are asked where no total tells: (10 + 20) × 2 = 60 until then', () => {
    const { sums, choice } = read({
      BOM: [
        ['Item', 'Unit', 'Batch 1', 'Batch 2', EF],
        ['Steel', 'kg', 10, 20, 2],
      ],
    });
    expect(choice?.assumed).toBe('together');
    expect(sums).toEqual({ BOM: { rawMaterial: 60 } });
  });

  it('are not assumed of what was measured several times', () => {
    const { sums, choice } = read({
      BOM: [
        ['Item', 'Unit', 'Sample 1', 'Sample 2', EF],
        ['Steel', 'kg', 10, 20, 2],
      ],
    });
    expect(choice?.assumed).toBeNull();
    expect(sums).toEqual({ BOM: { rawMaterial: null } });
  });
});

describe('columns of judgements and properties', () => {
  it('are no amounts: 质量评分 is no mass', () => {
    const { sums, inventory } = read({
      表: [
        ['物料', '单位', '不确定度', '质量评分', FACTOR],
        ['钢板', 'kg', 10, 20, 2],
      ],
    });
    expect(sums).toEqual({});
    expect(inventory.findings.map(({ code }) => code)).toContain('column-not-used');
  });

  it('of figures under 供应商A and 供应商B are told, and nothing is read from them', () => {
    const { sums, inventory } = read({
      表: [
        ['物料', '单位', '供应商A', '供应商B', FACTOR],
        ['钢板', 'kg', 10, 20, 2],
      ],
    });
    expect(sums).toEqual({});
    expect(inventory.findings.map(({ code }) => code)).toContain('column-not-used');
  });
});
