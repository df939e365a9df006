import type { ColumnRole } from '../../language/headerWords';
import type { ColumnFacts, Lane } from './lane';
import { meteredLanes } from './meteredLanes';
import { multipliedLane } from './multipliedLane';
import { carrierLanes } from './carrierLanes';
import { stageLanes } from './stageLanes';
import { pairedLanes } from './pairedLanes';
import { periodLanes } from './periodLanes';
import type { FiguresAt } from './periodSums';
import { processLanes } from './processLanes';
import { tariffLanes } from './tariffLanes';
import { variantLanes } from './variantLanes';

/** The amounts of a table whose rows have several, and the roles of the columns they take. */
export interface FoundLanes {
  readonly lanes: readonly Lane[];
  /** By position. */
  readonly claimed: ReadonlyMap<number, ColumnRole>;
}

/** What titles say of all columns of a table. */
export interface ToldByTitles {
  /** The columns are products. */
  readonly isOfProducts: boolean;
  /** The one energy that it is about; null where they name none or several. */
  readonly energy: string | null;
}

type Layout = (
  columns: readonly ColumnFacts[],
  told: ToldByTitles,
  figuresAt: FiguresAt,
) => readonly Lane[];

/** Ways to write several columns of amounts; the first that fits counts. */
const LAYOUTS: readonly Layout[] = [
  pairedLanes,
  (columns, _told, figuresAt) => periodLanes(columns, figuresAt),
  tariffLanes,
  (columns, _told, figuresAt) => multipliedLane(columns, figuresAt),
  carrierLanes,
  (columns, { energy }) => meteredLanes(columns, energy),
  stageLanes,
  processLanes,
  (columns, { isOfProducts }) => variantLanes(columns, isOfProducts),
];

/**
 * Finds columns that together make the amounts of a table's rows: months, years, 单重 × 数量; or each an
 * amount of its own: energy carriers, products.
 * @param columns of one table, left to right
 * @param told what titles say of them
 * @param figuresAt the numbers of a column, by its position
 * @returns no lanes where one column gives the amount, or none
 */
export function findLanes(
  columns: readonly ColumnFacts[],
  told: ToldByTitles,
  figuresAt: FiguresAt,
): FoundLanes {
  if (columns.some(isNoAmountsUnit)) return { lanes: [], claimed: new Map() };
  const lanes =
    LAYOUTS.map((lanesOf) => lanesOf(columns, told, figuresAt)).find((found) => found.length > 0) ??
    [];
  const claimed = new Map<number, ColumnRole>();
  for (const { positions, sums, factors, leg } of lanes) {
    if (leg !== undefined) claimed.set(leg.distance, 'distance');
    for (const { position } of factors) claimed.set(position, 'part');
    for (const position of positions) claimed.set(position, 'amount');
    for (const { position } of sums) claimed.set(position, 'total');
  }
  return { lanes, claimed };
}

/** Units of factors or of results, and no column but these to hold them: 2023, 2024 are no amounts. */
function isNoAmountsUnit(
  { shape, isEmissionUnits }: ColumnFacts,
  _position: number,
  columns: readonly ColumnFacts[],
): boolean {
  const isFactorUnit = shape.share.factorUnit > 0.5;
  return isEmissionUnits || (isFactorUnit && !columns.some(({ words }) => words.has('factor')));
}
