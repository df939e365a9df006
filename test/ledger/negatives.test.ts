import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位'],
  ['钢板', 2, 'kgCO2e/kg'],
  ['废钢', 2, 'kgCO2e/kg'],
  ['废钢回收', 1.5, 'kgCO2e/kg'],
]);

function ledgerWith(...rows: readonly (readonly (string | number | null)[])[]) {
  return gridOf('材料', [['产品', '材料名称', '用量(kg)', '备注'], ...rows]);
}

describe('negative amounts', () => {
  it('are credits where the row says so: 100 × 2 = 200 counts, −20 × 1.5 = −30 stands apart', () => {
    const sheet = ledgerWith(['泵', '钢板', 100, null], ['泵', '废钢回收', -20, null]);
    const { footprint, inventory } = footprintOf([sheet, FACTORS]);
    expect(stageSums(footprint)).toEqual({ 泵: { rawMaterial: 200 } });
    expect(footprint.products[0]?.stages[0]?.credits).toEqual({ kgCo2e: -30, ledgerKgCo2e: -30 });
    expect(inventory.questions.filter(({ code }) => code === 'negative-amount')).toEqual([]);
  });

  it.each([
    ['退料', '钢板退料'],
    ['冲销', '钢板'],
    ['returned to stock', '钢板'],
  ])('are corrections where a remark says %s: (100 − 20) × 2 = 160', (remark) => {
    const sheet = ledgerWith(['泵', '钢板', 100, null], ['泵', '钢板', -20, remark]);
    const { footprint, inventory } = footprintOf([sheet, FACTORS]);
    expect(stageSums(footprint)).toEqual({ 泵: { rawMaterial: 160 } });
    expect(footprint.products[0]?.stages[0]?.credits).toBeUndefined();
    expect(inventory.findings).toContainEqual(
      expect.objectContaining({ code: 'negative-amount', severity: 'info' }),
    );
  });

  it('are asked where nothing says, and stand apart until somebody answers', () => {
    const sheet = ledgerWith(['泵', '钢板', 100, null], ['泵', '废钢', '(20)', null]);
    const { footprint, inventory } = footprintOf([sheet, FACTORS]);
    expect(stageSums(footprint)).toEqual({ 泵: { rawMaterial: 200 } });
    const question = inventory.questions.find(({ code }) => code === 'negative-amount');
    expect(question).toMatchObject({ assumed: 'credit', values: { found: '(20)' } });
    const answered = footprintOf([sheet, FACTORS], { [question?.id ?? '']: 'correction' });
    // (100 − 20) × 2
    expect(stageSums(answered.footprint)).toEqual({ 泵: { rawMaterial: 160 } });
  });
});
