import { stagesNamed } from '../../src/ledger/text/stagesNamed';
import { isOfWhichLabel, isSubtotalLabel } from '../../src/ledger/tables/sums/isSubtotalLabel';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

describe('a label that sums other rows', () => {
  it.each([
    '合计',
    '合 计',
    '总计：',
    '铸件小计',
    '材料合计数',
    '合计（kg）',
    'Total',
    'Total materials',
    'Grand total',
    'Subtotal metals',
    'TOTAL:',
    'Sum',
  ])('is %s', (label) => {
    expect(isSubtotalLabel(label)).toBe(true);
  });

  it.each(['总成', '合计器', 'Totaliser valve', '=SUM(1,2)', '@SUM(A1)', 'Summit bolt', '钢板'])(
    'is not %s',
    (label) => {
      expect(isSubtotalLabel(label)).toBe(false);
    },
  );

  it.each(['其中：铜线', '其中 废钢', 'of which scrap', 'Thereof recycled'])(
    'and %s is part of the row above',
    (label) => {
      expect(isOfWhichLabel(label)).toBe(true);
    },
  );
});

describe('rows that repeat others', () => {
  it('do not count, though their factor stands in the row: 100 × 2 + 10 × 4 = 240', () => {
    const sheet = gridOf('材料', [
      ['产品', '材料', '用量(kg)', '排放因子', '因子单位'],
      ['泵', '钢板', 100, 2, 'kgCO2e/kg'],
      ['泵', '其中：废钢', 30, 2, 'kgCO2e/kg'],
      ['泵', '铜线', 10, 4, 'kgCO2e/kg'],
      ['泵', '材料合计数', 110, 2, 'kgCO2e/kg'],
      ['泵', 'Total materials', 110, 2, 'kgCO2e/kg'],
    ]);
    const { footprint, inventory } = footprintOf([sheet]);
    expect(stageSums(footprint)).toEqual({ 泵: { rawMaterial: 240 } });
    expect(inventory.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['of-which-ignored', 'subtotal-ignored']),
    );
  });
});

describe('the stage that a title names', () => {
  it.each([
    ['洛阳九达机械制造有限公司2024年原材料消耗表', 'rawMaterial'],
    ['Production materials', 'rawMaterial'],
    ['生产能源消耗', 'production'],
    ['原材料运输台账', 'transport'],
    ['固体废物处置', 'production'],
    ['产品废弃阶段', 'endOfLife'],
    ['辅料', 'rawMaterial'],
  ])('of %s is %s', (title, stage) => {
    expect([...stagesNamed(title)][0]).toBe(stage);
  });

  it('with materials and energy leaves each row its own: 100 × 2 = 200 and 10 × 0.5 = 5', () => {
    const sheet = gridOf('水泵', [
      ['产品生产用原材料及能源消耗表'],
      ['产品', '项目', '消耗量', '排放因子', '因子单位'],
      ['泵', '钢板', '100kg', 2, 'kgCO2e/kg'],
      ['泵', '电力', '10kWh', 0.5, 'kgCO2e/kWh'],
    ]);
    expect(stageSums(footprintOf([sheet]).footprint)).toEqual({
      泵: { rawMaterial: 200, production: 5 },
    });
  });

  it('keeps the electricity of the end of life there: 10 × 0.5 = 5', () => {
    const sheet = gridOf('废弃阶段', [
      ['产品', '项目', '消耗量', '排放因子', '因子单位'],
      ['泵', '电力', '10kWh', 0.5, 'kgCO2e/kWh'],
    ]);
    expect(stageSums(footprintOf([sheet]).footprint)).toEqual({ 泵: { endOfLife: 5 } });
  });
});

describe('labels that lean on others', () => {
  const factors = gridOf('因子', [
    ['类别', '名称', '因子', '单位'],
    ['金属', '钢板', 2, 'kgCO2e/kg'],
    ['金属', '铜线', 4, 'kgCO2e/kg'],
  ]);

  it('同上 is the product above, and 名称 beats 类别: 100 × 2 + 10 × 4 = 240', () => {
    const sheet = gridOf('材料', [
      ['产品', '材料', '用量(kg)'],
      ['泵', '钢板', 100],
      ['同上', '铜线', 10],
    ]);
    const { footprint, inventory } = footprintOf([sheet, factors]);
    expect(stageSums(footprint)).toEqual({ 泵: { rawMaterial: 240 } });
    expect(inventory.activities[1]?.witnesses).toEqual(
      expect.arrayContaining([expect.objectContaining({ found: '同上' })]),
    );
  });

  it('a sign-off over three cells is no product', () => {
    const sheet = gridOf('材料', [
      ['产品', '材料', '用量(kg)'],
      ['泵', '钢板', 100],
      ['制表：张三', '审核：李四', '批准：王五'],
    ]);
    const { footprint } = footprintOf([sheet, factors]);
    expect(stageSums(footprint)).toEqual({ 泵: { rawMaterial: 200 } });
    expect(footprint.products[0]?.complete).toBe(true);
  });
});

describe('a near name', () => {
  const assumedFor = (name: string, factorName: string): unknown => {
    const sheet = gridOf('材料', [
      ['产品', '材料', '用量(kg)'],
      ['泵', name, 100],
    ]);
    const factors = gridOf('因子', [
      ['名称', '因子', '单位'],
      [factorName, 2, 'kgCO2e/kg'],
    ]);
    const { inventory } = footprintOf([sheet, factors]);
    const question = inventory.questions.find(({ code }) => code === 'name-near-match');
    return question === undefined ? 'not asked' : question.assumed !== null;
  };

  it.each([
    ['球型螺母 QA110-4-4', '球型螺母 QAl10-4-4'],
    ['Steel plates', 'Steel plate'],
    ['Aluminium ingot', 'Aluminum ingot'],
  ])('%s is assumed to be %s', (name, factor) => {
    expect(assumedFor(name, factor)).toBe(true);
  });

  it.each([
    ['再生高密度聚乙烯', '高密度聚乙烯'],
    ['不饱和聚酯树脂', '饱和聚酯树脂'],
    ['冷轧钢板', '热轧钢板'],
    ['stainless steel plate', 'steel plate'],
    ['unsaturated resin', 'saturated resin'],
    ['传动轴 (SWC100BH-550)', '传动轴 (SWC100BH-650)'],
  ])('%s is asked and not assumed to be %s', (name, factor) => {
    expect(assumedFor(name, factor)).toBe(false);
  });
});
