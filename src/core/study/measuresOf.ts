import type { ActivityData, Measure } from './activity';

/**
 * The measures that activity data has: one amount, or mass and distance; none where all is missing.
 * @param data of an activity
 */
export function measuresOf(data: ActivityData): readonly Measure[] {
  const measures = data.kind === 'amount' ? [data.amount] : [data.mass, data.distance];
  return measures.filter((measure) => measure !== null);
}
