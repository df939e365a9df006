import type { Stage } from '../../../core/study/stage';
import type { ActivityRow } from '../../ledger';
import { stagesNamed } from '../../text/stagesNamed';

/**
 * The stage of carried goods: finished ones on their way to customers are distribution, as category,
 * title or sheet say; all others come in.
 * @param row a row with a distance
 */
export function freightStage({ stage, table }: ActivityRow): Stage {
  const category = stage === null ? new Set<Stage>() : stagesNamed(stage.text);
  const named = category.size > 0 ? category : table.stages;
  // 原料及产品运输 does not say which of its rows leave the plant.
  const isDelivered = named.has('distribution') && !named.has('rawMaterial');
  return isDelivered ? 'distribution' : 'transport';
}
