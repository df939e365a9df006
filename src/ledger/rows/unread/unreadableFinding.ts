import { cellKey } from '../../../core/cellKey';
import type { CellRef } from '../../../core/cellRef';
import type { Finding } from '../../../core/study/finding';

/** A cell that should hold a figure, and what stands there. */
export interface Unreadable {
  readonly at: CellRef;
  readonly found: string;
}

/** So many of the texts are quoted. */
const MOST_QUOTED = 3;

/**
 * Tells of cells that should hold a figure and hold something else: where, and what is found there.
 * @param cells that belong together; one that is carried over many rows counts once
 */
export function unreadableFinding(cells: readonly Unreadable[]): readonly Finding[] {
  const byCell = [...new Map(cells.map((one) => [cellKey(one.at), one])).values()];
  if (byCell.length === 0) return [];
  const texts = [...new Set(byCell.map(({ found }) => found.trim()))];
  const found = texts.slice(0, MOST_QUOTED).join(' / ');
  return [
    {
      code: 'unreadable-value',
      severity: 'error',
      cells: byCell.map(({ at }) => at),
      effectKgCo2e: null,
      values: { count: byCell.length, found },
    },
  ];
}
