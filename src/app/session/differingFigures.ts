import type { ProductFootprint } from '../../core/study/footprint';
import type { ResultPlace } from '../../report/resultPlaces';
import { contentAt } from '../../workbook/grid';
import type { OwnedSheet } from '../../workbook/port';
import type { Study } from '../calculateStudy';

/** Agreement asked of core and workbook: |a − b| ≤ 1e-9·max(1, |a|). */
const AGREEMENT = 1e-9;

/**
 * Results that the workbook's formulas do not come to: the core calculates every stage and total
 * independently, from the same cells.
 * @param study as calculated by the core
 * @param places where the results stand
 * @param owned our sheets as read
 * @returns names of the products concerned, each once
 */
export function differingFigures(
  { footprint }: Study,
  places: readonly ResultPlace[],
  owned: readonly OwnedSheet[],
): readonly string[] {
  const names = places.flatMap(({ productIndex, figure, sheet, at }) => {
    const result = footprint.products[productIndex];
    const expected = result === undefined ? null : figureOf(result, figure);
    const grid = owned.find(({ key }) => key === sheet)?.grid;
    if (result === undefined || expected === null || grid === undefined) return [];
    return agrees(contentAt(grid, at), expected) ? [] : [result.product.name];
  });
  return [...new Set(names)];
}

/** Null where there is nothing to compare. */
function figureOf(
  { stages, ledgerTotalKgCo2e }: ProductFootprint,
  figure: ResultPlace['figure'],
): number | null {
  if (figure === 'perUnit') return null;
  if (figure === 'total') return ledgerTotalKgCo2e;
  return stages.find(({ stage }) => stage === figure)?.ledgerKgCo2e ?? null;
}

function agrees(found: unknown, expected: number): boolean {
  if (typeof found !== 'number') return false;
  return Math.abs(found - expected) <= AGREEMENT * Math.max(1, Math.abs(expected));
}
