import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位', '数据来源'],
  ['钢板', 2, 'kgCO2e/kg', '手册'],
  ['电', 0.5, 'kgCO2e/kWh', '手册'],
  ['填埋', 0.3, 'kgCO2e/kg', '手册'],
]);

// 100 × 2 = 200; 100 × 0.5 = 50; 1000 × 0.5 = 500; 1 × 0.3 = 0.3.
const BY_STAGE = { rawMaterial: 200, production: 50, use: 500, endOfLife: 0.3 };

it.each([
  [['原材料', '生产', '使用', '废弃处置']],
  [['原材料', '制造', '使用阶段', '废弃']],
  [['Raw material', 'Manufacturing', 'Use', 'End of life']],
])('a stage column that says %j puts each row where it says', (words) => {
  const sheet = gridOf('清单', [
    ['生命周期阶段', '名称', '数量', '单位'],
    [words[0] ?? null, '钢板', 100, 'kg'],
    [words[1] ?? null, '电', 100, 'kWh'],
    [words[2] ?? null, '电', 1000, 'kWh'],
    [words[3] ?? null, '填埋', 1, 'kg'],
  ]);
  const { footprint } = footprintOf([sheet, FACTORS]);
  expect(Object.values(stageSums(footprint))).toEqual([BY_STAGE]);
});

it('a word that stands alone names a stage, and within a longer text it does not', () => {
  const sheet = gridOf('生产部领料', [
    ['名称', '数量', '单位'],
    ['钢板', 100, 'kg'],
  ]);
  const { footprint } = footprintOf([sheet, FACTORS]);
  expect(Object.values(stageSums(footprint))).toEqual([{ rawMaterial: 200 }]);
});
