import { calculatedIn } from './calculated';
import { edited } from './editCells';
import { resultOf } from './resultOf';
import { MATERIALS, type Sample } from './sample';
import type { Scenario } from './scenario';
import { allocations } from './scenarios/allocations';
import { analysis } from './scenarios/analysis';
import { amounts } from './scenarios/amounts';
import { answers } from './scenarios/answers';
import { conversions } from './scenarios/conversions';
import { factors } from './scenarios/factors';
import { gases } from './scenarios/gases';
import { meanings } from './scenarios/meanings';
import { numberLedger, withNumbers } from './scenarios/numberLedger';
import { outputs } from './scenarios/outputs';
import { perUnit } from './scenarios/perUnit';
import { rows } from './scenarios/rows';
import { severalCells } from './scenarios/severalCells';
import { unchanged, wrongCache } from './scenarios/unchanged';

/**
 * Every file that LibreOffice shall recalculate once, made by the product from the sample.
 * @param sample ledger and expected totals
 */
export async function allScenarios(sample: Sample): Promise<readonly Scenario[]> {
  const chinese = await resultOf(sample.ledger, 'zh-CN');
  const english = await resultOf(sample.ledger, 'en-US');
  const numbers = await resultOf(await withNumbers(sample.ledger), 'zh-CN');
  const before = await calculatedIn(chinese, 'zh-CN');
  return [
    await unchanged('unchanged', chinese, 'zh-CN', sample),
    await unchanged('english', english, 'en-US', sample),
    await unchanged('numbers', numbers, 'zh-CN', sample),
    await unchanged('run-again', await resultOf(chinese, 'zh-CN'), 'zh-CN', sample),
    wrongCache(chinese, sample),
    ...amounts(chinese, sample),
    ...(await rows(chinese)),
    ...meanings(chinese),
    ...factors(chinese, sample),
    ...answers(chinese, before, sample),
    ...numberLedger(numbers, sample),
    ...(await gases()),
    ...(await outputs()),
    ...(await perUnit()),
    ...(await conversions()),
    ...(await severalCells()),
    ...(await allocations()),
    ...(await analysis()),
  ];
}

/**
 * LibreOffice has saved the result: the product still knows its sheets and brings them up to date.
 * @param saved the result that nobody had changed
 * @param sample expected totals
 */
export async function afterSaving(saved: Uint8Array, sample: Sample): Promise<readonly Scenario[]> {
  const changed = edited(saved, MATERIALS, { C6: '330kg' });
  const { hoist } = sample;
  const hoistWithMore = {
    ...hoist,
    rawMaterial: hoist.rawMaterial + 100 * 16.82,
    transport: hoist.transport + 0.1 * 50 * 0.049,
    total: hoist.total + 100 * 16.82 + 0.1 * 50 * 0.049,
  };
  return [
    await unchanged('saved-and-run-again', await resultOf(saved, 'zh-CN'), 'zh-CN', sample),
    await unchanged('changed-and-run-again', await resultOf(changed, 'zh-CN'), 'zh-CN', {
      ...sample,
      hoist: hoistWithMore,
    }),
  ];
}
