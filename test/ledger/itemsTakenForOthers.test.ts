import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('排放因子', [
  ['名称', '排放因子', '单位', '来源'],
  ['钢板', 2, 'kgCO2e/kg', '手册'],
  ['铜线', 8, 'kgCO2e/kg', '手册'],
  ['纸箱', 1, 'kgCO2e/kg', '手册'],
  ['电', 0.5, 'kgCO2e/kWh', '手册'],
]);

function read(rows: readonly (readonly CellContent[])[]) {
  const { inventory, footprint } = footprintOf([gridOf('台账', rows), FACTORS]);
  return {
    totals: footprint.products.map(({ product, ledgerTotalKgCo2e, complete }) => [
      product.name,
      ledgerTotalKgCo2e,
      complete,
    ]),
    ignored: inventory.findings
      .filter(({ code }) => code === 'of-which-ignored')
      .flatMap(({ cells }) => cells.map(({ cell }) => cell)),
  };
}

// Both found by generated ledgers (seeds 1, 2 and 5).
describe('a row whose amount is missing', () => {
  it.each<CellContent>(['—', '/', '待补充', { error: '#N/A' }])(
    'is no header although its words are those of headers: 型号一, 原材料, kg, %s',
    (placeholder) => {
      const { totals } = read([
        ['产品名称', '阶段', '材料名称', '用量', '单位'],
        ['型号一', '原材料', '钢板', 10, 'kg'],
        ['型号一', '原材料', '铜线', placeholder, 'kg'],
        ['型号二', '原材料', '纸箱', 30, 'kg'],
      ]);
      // 10 × 2 and 30 × 1, each under its own product.
      expect(totals).toEqual([
        ['型号一', 20, false],
        ['型号二', 30, true],
      ]);
    },
  );
});

it('a row of a range is no header either: 11 × 2 + 5 × 8 and 30 × 1', () => {
  const { totals } = read([
    ['产品名称', '阶段', '材料名称', '用量', '单位'],
    ['型号一', '原材料', '钢板', '10-12', 'kg'],
    ['型号一', '原材料', '铜线', 5, 'kg'],
    ['型号二', '原材料', '纸箱', 30, 'kg'],
  ]);
  expect(totals).toEqual([
    ['型号一', 62, true],
    ['型号二', 30, true],
  ]);
});

it('a table of nothing but errors and placeholders does not vanish: both amounts are missing', () => {
  const { inventory, footprint } = footprintOf([
    gridOf('原材料', [
      ['用量(kg)', '材料名称'],
      [{ error: '#N/A' }, '钢板'],
      ['/', '铜线'],
    ]),
    FACTORS,
  ]);
  expect(footprint.products.map(({ stages }) => stages)).toMatchObject([
    [{ stage: 'rawMaterial', ledgerKgCo2e: null, complete: false, missing: 2 }],
  ]);
  expect(inventory.findings.map(({ code }) => code)).toContain('error-cell');
});

it('nor does one that stands beside another table, and that one’s amounts are not its own', () => {
  const { footprint } = footprintOf([
    gridOf('台账', [
      ['原材料', null, null, '能源'],
      ['用量(kg)', '材料名称', null, '消耗量(kWh)', '能源种类'],
      [{ error: '#N/A' }, '钢板', null, 1000, '电'],
      ['/', '铜线'],
    ]),
    FACTORS,
  ]);
  expect(footprint.products.flatMap(({ stages }) => stages)).toMatchObject([
    { stage: 'rawMaterial', ledgerKgCo2e: null, missing: 2 },
    { stage: 'production', ledgerKgCo2e: 500, missing: 0 },
  ]);
});

describe('rows behind 其中', () => {
  it('are no parts where it names the whole itself: 0.2 + 0.1 + 0.1 = 0.4 by chance', () => {
    const { totals, ignored } = read([
      ['产品', '材料名称', '用量(kg)'],
      ['泵', '钢板', 0.4],
      ['泵', '其中：钢板', 0.2],
      ['泵', '铜线', 0.1],
      ['泵', '纸箱', 0.1],
    ]);
    expect(ignored).toEqual(['A3']);
    // 0.4 × 2 + 0.1 × 8 + 0.1 × 1
    expect(totals[0]?.[1]).toBeCloseTo(1.7, 12);
  });

  it('are parts where they come to the rest and nothing says otherwise: 60 + 40 of 100', () => {
    const { totals, ignored } = read([
      ['产品', '能源名称', '用量(kWh)'],
      ['泵', '电', 100],
      ['泵', '其中：生产', 60],
      ['泵', '生活', 40],
    ]);
    expect(ignored).toEqual(['A3', 'A4']);
    expect(totals).toEqual([['泵', 50, true]]);
  });
});
