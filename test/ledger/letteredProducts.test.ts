import { variantKind } from '../../src/ledger/tables/lanes/variantNames';
import { formReading, type Sheets } from '../support/lawsOfForms';

describe('columns with names of their own that letters count', () => {
  it.each([
    ['跑鞋A', '跑鞋B', '登山鞋C'],
    ['圆桌甲', '方桌乙'],
    ['Runner A', 'Hiker B'],
  ])('are products: %s', (...headers) => {
    expect(variantKind(headers)).toBe('products');
  });

  it.each([
    ['跑鞋A', '登山鞋C'],
    ['跑鞋', '登山鞋'],
    ['Data', 'Club'],
    ['工况A', '情景B'],
    ['供应商A', '客户B'],
  ])('are not told to be: %s', (...headers) => {
    expect(variantKind(headers)).not.toBe('products');
  });

  it('per pair: 300 g × 3 = 0.9 and 200 g × 3 = 0.6, and nothing is asked', () => {
    const sheets: Sheets = {
      用料: [
        ['运动鞋单双用料（g/双）', null, null, null],
        ['材料', '跑鞋A', '登山鞋B', '排放因子(kgCO2e/kg)'],
        ['橡胶', 300, 200, 3],
      ],
    };
    const { sums, asked } = formReading(sheets);
    expect(sums).toEqual({ 跑鞋A: { rawMaterial: 0.9 }, 登山鞋B: { rawMaterial: 0.6 } });
    expect(asked).toEqual([]);
  });
});
