import type { ColumnRole } from '../../language/headerWords';
import type { ColumnFacts, Lane } from './lane';
import { multipliedLane } from './multipliedLane';
import { periodLanes } from './periodLanes';

/** The amounts of a table whose rows have several, and the roles of the columns they take. */
export interface FoundLanes {
  readonly lanes: readonly Lane[];
  /** By position. */
  readonly claimed: ReadonlyMap<number, ColumnRole>;
}

/**
 * Finds columns that together make the amounts of a table's rows: months, years, 单重 × 数量.
 * @param columns of one table, left to right
 * @returns no lanes where one column gives the amount, or none
 */
export function findLanes(columns: readonly ColumnFacts[]): FoundLanes {
  const overTime = periodLanes(columns);
  const lanes = overTime.length > 0 ? overTime : multipliedLane(columns);
  const claimed = new Map<number, ColumnRole>();
  for (const { positions, sums, factors } of lanes) {
    for (const { position } of factors) claimed.set(position, 'part');
    for (const position of positions) claimed.set(position, 'amount');
    for (const { position } of sums) claimed.set(position, 'total');
  }
  return { lanes, claimed };
}
