import type { ColumnCommas } from '../../values/columnCommas';
import { meaningKey } from '../../values/meaningKey';
import { parseUnit } from '../../values/parseUnit';
import type { ColumnShape } from '../columnShape';
import type { TableColumn } from '../ledgerTable';
import type { Lane } from './lane';

/** How the figures of a column are written. */
export type Habit = Pick<TableColumn, 'commas' | 'usualUnit'>;

/**
 * How the writer of a column writes numbers and units. Months that are added were written by one
 * hand: what one of them proves about commas holds for all, and so does their usual unit.
 * @param position of the column
 * @param lanes columns that make amounts together
 * @param shapes of all columns, by position
 */
export function habitOf(
  position: number,
  lanes: readonly Lane[],
  shapes: readonly ColumnShape[],
): Habit {
  const added = lanes.find(
    ({ operation, positions, sums }) =>
      operation === 'sum' &&
      (positions.includes(position) || sums.some((sum) => sum.position === position)),
  );
  const columns = added === undefined ? [position] : [...added.positions, position];
  const own = columns.flatMap((column) => shapes[column] ?? []);
  return { commas: commasOf(own), usualUnit: usualUnitOf(own) };
}

function commasOf(shapes: readonly ColumnShape[]): ColumnCommas {
  const proved = new Set(shapes.map(({ commas }) => commas));
  proved.delete('unknown');
  const [only, ...others] = proved;
  if (only === undefined) return 'unknown';
  return others.length === 0 ? only : 'mixed';
}

function usualUnitOf(shapes: readonly ColumnShape[]): string | null {
  const units = shapes.flatMap(({ usualUnit }) => usualUnit ?? []);
  const meanings = new Set(units.map((text) => parseUnit(text).slice(0, 1).map(meaningKey)[0]));
  return meanings.size === 1 ? (units[0] ?? null) : null;
}
