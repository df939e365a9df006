import { isReturn } from '../../values/isReturn';
import { isWayBack } from '../../values/isWayBack';
import { holdsFigures } from '../columnShape';
import type { ColumnFacts } from '../lanes/lane';
import { legMode } from './legMode';
import { legNumber } from './legNumber';
import type { Leg } from './legOfColumns';

/** A column of distances of the way back; columns by their positions. */
export interface WayBack {
  readonly distance: number;
  /** The leg that its header names; null where it names none, or the table has no legs. */
  readonly leg: number | null;
}

/**
 * Which column gives the way back of which leg: 公路返程空驶 that of 公路(km), 一程返程 that of 一程运距. Of several
 * for the same, or for nothing, the first is read; none beside 往返里程, which holds the way back already.
 * @param columns of the table, left to right
 * @param back those of them that are distances of the way back
 * @param legs of the table's journeys; none where the table has one distance
 */
export function waysBack(
  columns: readonly ColumnFacts[],
  back: readonly ColumnFacts[],
  legs: readonly Leg[],
): readonly WayBack[] {
  const distances = legs.flatMap(({ distance }) => columns[distance] ?? []);
  const all = back.map((column): WayBack => {
    return { distance: column.position, leg: legOf(column, distances) };
  });
  const isOfLegs = all.some(({ leg }) => leg !== null);
  // 返程合计 beside the way back of each leg is no further one.
  const meant = all.filter(({ leg }) => {
    if (leg === null) return !isOfLegs && !columns.some(isOfBothWays);
    return !isOfBothWays(distances[leg] as ColumnFacts);
  });
  return meant.filter((one, at) => meant.findIndex(({ leg }) => leg === one.leg) === at);
}

/** 往返里程 holds the way back already. */
function isOfBothWays({ label, shape }: ColumnFacts): boolean {
  return holdsFigures(shape) && isReturn(label) && !isWayBack(label);
}

/** The one leg with the same number, or else of the same kind of transport. */
function legOf(column: ColumnFacts, distances: readonly ColumnFacts[]): number | null {
  const number = legNumber(column);
  const kind = legMode(column);
  const [byNumber, ...others] = placesOf(distances, (other) => legNumber(other) === number);
  if (number !== null && byNumber !== undefined && others.length === 0) return byNumber;
  const [byMode, ...more] = placesOf(distances, (other) => legMode(other) === kind);
  return kind !== null && byMode !== undefined && more.length === 0 ? byMode : null;
}

function placesOf(
  distances: readonly ColumnFacts[],
  isMeant: (column: ColumnFacts) => boolean,
): readonly number[] {
  return distances.flatMap((column, at) => (isMeant(column) ? [at] : []));
}
