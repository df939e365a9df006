import { cellKey } from '../../core/cellKey';
import type { Inventory } from '../../core/study/inventory';

/**
 * Keys of the cells of which somebody has said, or is asked, what number and unit they hold.
 * @param inventory with its questions
 */
export function doubtedCells({ questions }: Inventory): ReadonlySet<string> {
  const codes = ['unit-conflict', 'unit-ambiguous', 'number-ambiguous', 'missing-unit'];
  const asked = questions.filter(({ code }) => codes.includes(code));
  return new Set(
    asked.flatMap(({ at, cells }) => (cells ?? (at === null ? [] : [at])).map(cellKey)),
  );
}
