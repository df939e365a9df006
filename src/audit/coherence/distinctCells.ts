import { cellKey } from '../../core/cellKey';
import type { CellRef } from '../../core/cellRef';
import type { UsedFactor } from './usedFactors';

/**
 * The cells of factors and amounts, each once.
 * @param used factors as they are used
 */
export function distinctCells(used: readonly UsedFactor[]): readonly CellRef[] {
  const cells = used.flatMap((one) => one.cells);
  return [...new Map(cells.map((at) => [cellKey(at), at])).values()];
}
