import type { RowActivities } from './activitiesOf';
import type { FactorFinder } from '../factors/factorFinder';
import { signedMeasure } from '../amounts/signedMeasure';

/** Carrier whose factor electricity has that is given to the grid: it takes the place of the grid's own. */
const GRID = '电';

/**
 * What was given away as a credit: negative, by its own factor, electricity else by that of the grid.
 * @param result what the row became
 * @param finder of the study's factors, for electricity; null for anything else
 */
export function creditedActivities(
  result: RowActivities,
  finder: FactorFinder | null,
): RowActivities {
  const match = finder?.find(GRID, 'energy');
  const ofGrid = match?.kind === 'sure' ? match.factor.factor : null;
  return {
    ...result,
    activities: result.activities.map((activity) => {
      const { data, factor } = activity;
      if (data.kind !== 'amount' || data.amount === null) return activity;
      return {
        ...activity,
        data: { kind: 'amount', amount: signedMeasure(data.amount, -1) },
        factor: factor ?? ofGrid,
      };
    }),
  };
}
