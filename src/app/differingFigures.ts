import type { CellRef } from '../core/cellRef';
import type { Finding } from '../core/study/finding';
import type { ProductFootprint } from '../core/study/footprint';
import type { ResultPlace } from '../report/resultPlaces';
import { cellAddress } from '../workbook/address';
import { contentAt } from '../workbook/grid';
import type { OwnedSheet } from '../workbook/port';
import type { Study } from './calculateStudy';

/** Agreement asked of core and workbook: |a − b| ≤ 1e-9·max(1, |a|). */
const AGREEMENT = 1e-9;

/** A result in our sheets that is another one than the core's. */
export interface DifferingFigure {
  readonly product: string;
  readonly figure: ResultPlace['figure'];
  readonly at: CellRef;
  /** Null where the cell holds no number. */
  readonly found: number | null;
  readonly expected: number;
}

/**
 * Results that the workbook's formulas do not come to: the core calculates every stage and total
 * independently, from the same cells.
 * @param study as calculated by the core
 * @param places where the results stand
 * @param owned our sheets as read
 */
export function differingFigures(
  { footprint }: Study,
  places: readonly ResultPlace[],
  owned: readonly OwnedSheet[],
): readonly DifferingFigure[] {
  return places.flatMap(({ productIndex, figure, sheet, at }): readonly DifferingFigure[] => {
    const result = footprint.products[productIndex];
    const expected = result === undefined ? null : figureOf(result, figure);
    const grid = owned.find(({ key }) => key === sheet)?.grid;
    if (result === undefined || expected === null || grid === undefined) return [];
    const content = contentAt(grid, at);
    const found = typeof content === 'number' ? content : null;
    if (found !== null && agrees(found, expected)) return [];
    const cell = { file: grid.file, sheet: grid.sheet, cell: cellAddress(at) };
    return [{ product: result.product.name, figure, at: cell, found, expected }];
  });
}

/**
 * One finding a product, told by its total where that differs, else by the first of its stages.
 * @param figures that differ
 */
export function differingFindings(figures: readonly DifferingFigure[]): readonly Finding[] {
  const byProduct = new Map<string, [DifferingFigure, ...DifferingFigure[]]>();
  for (const one of figures) {
    const own = byProduct.get(one.product);
    if (own === undefined) byProduct.set(one.product, [one]);
    else own.push(one);
  }
  return [...byProduct].map(([product, own]): Finding => {
    const total = own.find(({ figure }) => figure === 'total');
    const told = total ?? own[0];
    return {
      code: 'workbook-differs-from-core',
      severity: 'error',
      cells: [told.at, ...own.filter((one) => one !== told).map(({ at }) => at)],
      effectKgCo2e: told.found === null ? null : told.found - told.expected,
      values: { product, found: told.found ?? '', computed: told.expected },
    };
  });
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

function agrees(found: number, expected: number): boolean {
  return Math.abs(found - expected) <= AGREEMENT * Math.max(1, Math.abs(expected));
}
