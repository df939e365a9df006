import { typedWorkbook } from './typedWorkbook';

/**
 * 甲 100 kg × 2 = 200 kg for 30 machines, 乙 50 × 2 = 100 kg for 10; both share electricity, 500 kWh ×
 * 0.5 = 250 kg, and diesel, 40 kg × 3 = 120 kg.
 */
export const SHARED_METER = typedWorkbook({
  产量: [
    ['产品', '产量（台）'],
    ['甲', 30],
    ['乙', 10],
  ],
  材料: [
    ['产品', '材料名称', '用量'],
    ['甲', '钢板', '100kg'],
    ['乙', '钢板', '50kg'],
  ],
  能源: [
    ['能源种类', '消耗量'],
    ['电', '500kWh'],
    ['柴油', '40kg'],
  ],
  因子: [
    ['名称', '排放因子', '单位', '数据来源'],
    ['钢板', 2, 'kgCO2e/kg', '手册'],
    ['电', 0.5, 'kgCO2e/kWh', '手册'],
    ['柴油', 3, 'kgCO2e/kg', '手册'],
  ],
});
