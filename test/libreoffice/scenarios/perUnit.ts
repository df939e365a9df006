import { typedWorkbook } from '../../support/typedWorkbook';
import { holds, unlike } from '../check';
import { edited } from '../editCells';
import { notAnError } from '../claims';
import { resultOf } from '../resultOf';
import type { Scenario } from '../scenario';

/** 5 kg × 2 = 10 for one pump; 1000 kWh × 0.5 = 500 for all 100. */
const LEDGER = typedWorkbook({
  材料: [['水泵单台材料'], ['材料', '用量(kg)'], ['钢板', 5]],
  能源: [
    ['能源', '消耗量(kWh)'],
    ['电', 1000],
  ],
  因子: [
    ['名称', '排放因子', '单位', '来源'],
    ['钢板', 2, 'kgCO2e/kg', '手册'],
    ['电', 0.5, 'kgCO2e/kWh', '手册'],
  ],
  产量: [
    ['产品', '产量', '单位'],
    ['水泵', 100, '台'],
  ],
});

/** Amounts for one product beside amounts for all, while the output changes. */
export async function perUnit(): Promise<readonly Scenario[]> {
  const result = await resultOf(LEDGER, 'zh-CN');
  const figure = (id: string, output: number, expected: number): Scenario => ({
    id,
    file: edited(result, '产量', { B2: output }),
    check: (after) => [holds(id, unlike('水泵', after.named('PCF_perUnit_水泵'), expected))],
  });
  return [
    figure('one-and-all', 100, 10 + 500 / 100),
    figure('one-and-all-more', 200, 10 + 500 / 200),
    {
      id: 'one-becomes-all',
      file: edited(result, '材料', { A1: '水泵全年材料' }),
      check: (after) => [
        holds(
          'a title that no longer says 单台',
          notAnError('水泵', after.named('PCF_perUnit_水泵')),
        ),
      ],
    },
  ];
}
