import { dimensionOf } from '../../../core/quantities/unitTable';
import type { Activity, Lack } from '../../../core/study/activity';
import type { RowActivities } from './activitiesOf';

/**
 * Journeys whose factor is for a kilometre of the vehicle: what counts is how far it drives, whatever and
 * however much it carries. Goods that it carries together are one journey.
 * @param result what a row became, its ways back counted
 */
export function byVehicle(result: RowActivities): RowActivities {
  if (!result.activities.some(isOfVehicle)) return result;
  const [first, ...others] = result.activities.filter(isOfVehicle);
  const further = new Set(others);
  return {
    ...result,
    activities: result.activities.flatMap((one) => {
      if (further.has(one)) return [];
      return one === first ? [driven(one)] : [one];
    }),
  };
}

function isOfVehicle({ data, factor }: Activity): boolean {
  return data.kind === 'freight' && factor !== null && dimensionOf(factor.per) === 'distance';
}

function driven(activity: Activity): Activity {
  const { data, asked = [], ...rest } = activity;
  if (data.kind !== 'freight') return activity;
  const lacks = asked.flatMap(lackOf);
  const [one, ...more] = lacks;
  return {
    ...rest,
    data: { kind: 'amount', amount: data.distance },
    ...(one !== undefined && { asked: [one, ...more] }),
  };
}

/** The mass is of no account; the distance is the amount. */
function lackOf(lack: Lack): readonly Lack[] {
  if (lack === 'missing-quantity') return [];
  return lack === 'missing-distance' ? ['missing-quantity'] : [lack];
}
