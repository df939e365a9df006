import type { ActivityRow, ReadTable } from '../ledger';
import { isSumOfFigures } from '../tables/lanes/periodSums';

/** So many rows and no fewer make a sum that chance does not. */
const LEAST_ROWS = 3;
/** One figure of fewer digits may be a sum by chance. */
const LEAST_DIGITS = 3;

/**
 * Rows of a table with items as columns (week | electricity | gas; step | electricity) that give in every
 * column what the rows above them come to: whatever they are called, they add nothing.
 * @param table the table
 * @param rows its rows with activity data
 * @returns the rows of the sheet, counted from zero
 */
export function sumsOfLanes({ table }: ReadTable, rows: readonly ActivityRow[]): readonly number[] {
  const isOfItems = table.lanes.every(({ heading }) => heading?.role === 'name');
  if (table.lanes.length === 0 || !isOfItems) return [];
  const byRow = new Map<number, Map<number, number>>();
  for (const { row, lane, amount } of rows) {
    const part = amount?.parts[0];
    if (part?.kind !== 'figure' || part.figure.evidence.value === 0) continue;
    const figures = byRow.get(row) ?? new Map<number, number>();
    figures.set(lane, part.figure.evidence.value);
    byRow.set(row, figures);
  }
  const found: number[] = [];
  let above: ReadonlyMap<number, number>[] = [];
  for (const [row, figures] of byRow) {
    const isSum = above.length >= LEAST_ROWS && areSums(figures, above);
    if (isSum) found.push(row);
    above = isSum ? [] : [...above, figures];
  }
  return found;
}

function areSums(
  figures: ReadonlyMap<number, number>,
  above: readonly ReadonlyMap<number, number>[],
): boolean {
  const lanes = new Set(above.flatMap((row) => [...row.keys()]));
  if (lanes.size !== figures.size) return false;
  const isTold = figures.size > 1 || [...figures.values()].some(isLong);
  return (
    isTold &&
    [...figures].every(([lane, value]) => {
      const parts = above.flatMap((row) => row.get(lane) ?? []);
      return parts.length > 1 && isSumOfFigures(value, parts);
    })
  );
}

function isLong(value: number): boolean {
  return String(Math.abs(value)).replace(/^0\.0*|\./g, '').length >= LEAST_DIGITS;
}
