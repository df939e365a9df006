import type { CellArgument } from '../cells';
import type { FormulaProblem } from '../formulaProblem';

/**
 * The first error among cells; it passes through as it came.
 * @param cells arguments of one result
 */
export function errorAmong(...cells: readonly CellArgument[]): FormulaProblem | null {
  for (const cell of cells) {
    if (typeof cell === 'object' && cell !== null) return { code: 'cell-error', error: cell.error };
  }
  return null;
}
