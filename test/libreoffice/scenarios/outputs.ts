import { typedWorkbook } from '../../support/typedWorkbook';
import type { Calculated } from '../calculated';
import { holds, unlike, type Check } from '../check';
import { notAnError } from '../claims';
import { edited, type Edits } from '../editCells';
import { resultOf } from '../resultOf';
import type { Scenario } from '../scenario';

const MATERIAL = '材料';
const OUTPUT = '产量';

/** 泵A: 100 × 2 = 200 kg over 20 000 pumps; 泵B: 200 × 2 = 400 kg over 1000 pumps. */
const LEDGER = typedWorkbook({
  [MATERIAL]: [
    ['产品', '材料', '用量'],
    ['泵A', '钢板', '100kg'],
    ['泵B', '钢板', '200kg'],
    ['合计', null, '300kg'],
  ],
  因子: [
    ['名称', '排放因子', '单位', '来源'],
    ['钢板', 2, 'kgCO2e/kg', '手册'],
  ],
  [OUTPUT]: [
    ['产品', '产量', '单位'],
    ['泵A', 2, '万台'],
    ['泵B', 1000, '台'],
  ],
});

/** What becomes of figures per unit when the ledger's output changes, and of overwritten totals. */
export async function outputs(): Promise<readonly Scenario[]> {
  const result = await resultOf(LEDGER, 'zh-CN');
  const scenario = (
    id: string,
    sheet: string,
    edits: Edits,
    check: (after: Calculated) => Check,
  ): Scenario => ({ id, file: edited(result, sheet, edits), check: (after) => [check(after)] });
  return [
    scenario('outputs', OUTPUT, {}, (after) => perUnit('figures per pump', after, 0.01, 0.4)),
    scenario('outputs-more', OUTPUT, { B2: 4 }, (after) =>
      perUnit('4 万台 instead of 2: half the figure per pump', after, 0.005, 0.4),
    ),
    scenario(
      'outputs-swapped',
      OUTPUT,
      { A2: '泵B', B2: 1000, C2: '台', A3: '泵A', B3: 2, C3: '万台' },
      (after) => noPerUnit('outputs swapped', after, ['泵A', '泵B']),
    ),
    scenario('outputs-unit', OUTPUT, { C2: '台' }, (after) =>
      noPerUnit('unit of an output changed', after, ['泵A']),
    ),
    scenario('outputs-header', OUTPUT, { B1: '产量(千)' }, (after) =>
      noPerUnit('header of the outputs changed', after, ['泵A', '泵B']),
    ),
    scenario('total-overwritten', MATERIAL, { A4: '泵A', B4: '铝锭', C4: '1000kg' }, (after) =>
      noPerUnit('a total overwritten by another material', after, ['泵A', '泵B']),
    ),
    scenario('total-label-overwritten', MATERIAL, { A4: '泵A' }, (after) =>
      noPerUnit('the label of a total overwritten', after, ['泵A', '泵B']),
    ),
  ];
}

function perUnit(name: string, after: Calculated, pumpA: number, pumpB: number): Check {
  return holds(name, [
    ...unlike('泵A', after.named('PCF_perUnit_泵A'), pumpA),
    ...unlike('泵B', after.named('PCF_perUnit_泵B'), pumpB),
  ]);
}

function noPerUnit(name: string, after: Calculated, products: readonly string[]): Check {
  return holds(
    `${name}: no figure per unit`,
    products.flatMap((product) => notAnError(product, after.named(`PCF_perUnit_${product}`))),
  );
}
